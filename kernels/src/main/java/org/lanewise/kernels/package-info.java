/**
 * SIMD kernels for dense numerics and neural networks. Matrices are row-major {@code float[]} ranges: an array, an
 * offset and a leading dimension (the distance between the starts of two rows, in elements).
 *
 * <p>Every result is the same bits on every vector width, thread count, batch size and compiler tier (NUMERICS.md).
 * Arguments are checked before anything is written; a bad one is an {@link java.lang.IllegalArgumentException} that
 * names the argument and the values. Zero sizes are legal. Calls are sequential unless the caller passes a
 * {@link org.lanewise.kernels.Parallelism}, and allocate nothing when the caller passes a
 * {@link org.lanewise.kernels.Workspace} that has seen the shape before.
 */
@NullMarked
package org.lanewise.kernels;

import org.jspecify.annotations.NullMarked;
