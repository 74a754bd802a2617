/** Single-precision products by Lanewise and its peers behind one interface. */
@NullMarked
package org.lanewise.bench.sgemm;

import org.jspecify.annotations.NullMarked;
