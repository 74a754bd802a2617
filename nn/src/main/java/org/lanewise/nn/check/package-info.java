/** Slow ways to the gradient, which check the fast one. */
@NullMarked
package org.lanewise.nn.check;

import org.jspecify.annotations.NullMarked;
