/**
 * EJML's operations on dense real matrices with Lanewise's products. The classes have the names and methods of EJML's, so
 * that an import changes and nothing else:
 *
 * <pre>{@code
 * import org.ejml.dense.row.CommonOps_DDRM;   // before
 * import org.lanewise.ejml.CommonOps_DDRM;    // after
 * }</pre>
 *
 * <p>Lanewise computes what it does faster: products from a few hundred multiplications on, inner products, outer products
 * and sums of sizes. All else, small sizes, and every call that EJML would refuse (shapes that do not fit, a result that is
 * an operand) goes to EJML's own code, which then throws its own exceptions. Results of Lanewise's products are those of
 * {@link org.lanewise.kernels.Gemm} and {@link org.lanewise.kernels.Blas}, bit for bit, on every machine; which of the two
 * libraries computes depends on the sizes only. One thread works.
 */
@NullMarked
package org.lanewise.ejml;

import org.jspecify.annotations.NullMarked;
