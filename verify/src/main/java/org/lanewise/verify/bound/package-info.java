/** Running error analysis: what IEEE rounding allows a float result to differ from the double reference. */
@NullMarked
package org.lanewise.verify.bound;

import org.jspecify.annotations.NullMarked;
