/** Checks of the kernels' public API. */
@NullMarked
package org.lanewise.verify.kernels;

import org.jspecify.annotations.NullMarked;
