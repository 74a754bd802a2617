/** Handwritten digits to try networks on. */
@NullMarked
package org.lanewise.digits;

import org.jspecify.annotations.NullMarked;
