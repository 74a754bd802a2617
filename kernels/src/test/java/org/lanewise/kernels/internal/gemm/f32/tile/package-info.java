/** Runs every tile, for the check of its machine code. */
@org.jspecify.annotations.NullMarked
package org.lanewise.kernels.internal.gemm.f32.tile;
