/** Rows of the bit matrix for one type. */
@NullMarked
package org.lanewise.verify.bits.f32;

import org.jspecify.annotations.NullMarked;
