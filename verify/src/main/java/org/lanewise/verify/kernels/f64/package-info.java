// Written by TypeGenerator from f32; change it there.
/** Problems in double precision, from which TypeGenerator writes those in double precision. */
@NullMarked
package org.lanewise.verify.kernels.f64;

import org.jspecify.annotations.NullMarked;
