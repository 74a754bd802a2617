// Written by TypeGenerator from f32; change it there.
/** Loops of FMAs in double precision. */
@NullMarked
package org.lanewise.bench.fma.f64;

import org.jspecify.annotations.NullMarked;
