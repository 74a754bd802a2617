/** The routines in single precision. */
@NullMarked
package org.lanewise.bench.blas.f32;

import org.jspecify.annotations.NullMarked;
