/** One training step, and its peer. */
@NullMarked
package org.lanewise.bench.step;

import org.jspecify.annotations.NullMarked;
