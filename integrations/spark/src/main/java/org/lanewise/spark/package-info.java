/** Spark ML and Breeze on Lanewise's kernels and on netlib's own, side by side. */
@NullMarked
package org.lanewise.spark;

import org.jspecify.annotations.NullMarked;
