/** Products by Lanewise and its peers behind one interface; what depends on the type is in f32, f64 is written from it. */
@NullMarked
package org.lanewise.bench.gemm;

import org.jspecify.annotations.NullMarked;
