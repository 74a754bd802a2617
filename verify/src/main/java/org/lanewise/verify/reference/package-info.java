/** Elementary functions in double, written from their definitions. */
@NullMarked
package org.lanewise.verify.reference;

import org.jspecify.annotations.NullMarked;
