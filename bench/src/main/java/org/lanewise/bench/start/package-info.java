/** How a fresh JVM gets up to speed. */
@NullMarked
package org.lanewise.bench.start;

import org.jspecify.annotations.NullMarked;
