// Written by TypeGenerator from f32; change it there.
/** Runs every tile, for the check of its machine code. */
@org.jspecify.annotations.NullMarked
package org.lanewise.kernels.internal.gemm.f64.tile;
