/** Products in single precision by Lanewise and its peers. */
@NullMarked
package org.lanewise.bench.gemm.f32;

import org.jspecify.annotations.NullMarked;
