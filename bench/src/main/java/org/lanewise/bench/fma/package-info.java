/** Loops of independent FMAs, whose rate is the ceiling of every product. */
@NullMarked
package org.lanewise.bench.fma;

import org.jspecify.annotations.NullMarked;
