// Written by TypeGenerator from f32; change it there.
/** The routines in double precision. */
@NullMarked
package org.lanewise.bench.blas.f64;

import org.jspecify.annotations.NullMarked;
