// Written by TypeGenerator from f32; change it there.
/** Runs every kernel for square matrices, for the check of its machine code. */
@org.jspecify.annotations.NullMarked
package org.lanewise.kernels.compilation.f64;
