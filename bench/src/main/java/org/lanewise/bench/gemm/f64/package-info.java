// Written by TypeGenerator from f32; change it there.
/** Products in double precision by Lanewise and its peers. */
@NullMarked
package org.lanewise.bench.gemm.f64;

import org.jspecify.annotations.NullMarked;
