/** The load of {@code bench serve}. */
@NullMarked
package org.lanewise.bench.serve;

import org.jspecify.annotations.NullMarked;
