// Written by TypeGenerator from f32; change it there.
/** Rows of the bit matrix for one type. */
@NullMarked
package org.lanewise.verify.bits.f64;

import org.jspecify.annotations.NullMarked;
