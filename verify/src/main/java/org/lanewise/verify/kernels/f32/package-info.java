/** Problems in single precision, from which TypeGenerator writes those in double precision. */
@NullMarked
package org.lanewise.verify.kernels.f32;

import org.jspecify.annotations.NullMarked;
