/** Loops of FMAs in single precision. */
@NullMarked
package org.lanewise.bench.fma.f32;

import org.jspecify.annotations.NullMarked;
