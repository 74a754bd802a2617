// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml;

import static org.lanewise.kernels.Transpose.NO;
import static org.lanewise.kernels.Transpose.YES;

import org.ejml.data.DMatrix1Row;
import org.ejml.data.DMatrixD1;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.jspecify.annotations.Nullable;

/**
 * EJML's class of this name, all of its methods, with Lanewise's kernels: {@link org.ejml.dense.row.CommonOps_DDRM} says what
 * each does and throws.
 *
 * <p>The methods declared here use Lanewise from the size on at which it is faster, and give the results of {@link
 * org.lanewise.kernels.Gemm} then: one chain of fmas per element, which starts at 0 or at the element that is added to, with
 * alpha multiplied into A (into B where that is a vector). Inherited ones are EJML's, its elementwise operations among them:
 * they are memory bound or compiled to vectors as they are.
 */
public class CommonOps_DDRM extends HostedCommonOps_DDRM {
    private CommonOps_DDRM() {}

    /** A B. */
    public static <T extends DMatrix1Row> T mult(T a, T b, @Nullable T output) {
        T ours = Products_DDRM.product(NO, NO, 1, a, b, output);
        return ours != null ? ours : HostedCommonOps_DDRM.mult(a, b, output);
    }

    /** alpha A B. */
    public static <T extends DMatrix1Row> T mult(double alpha, T a, T b, @Nullable T output) {
        T ours = Products_DDRM.product(NO, NO, alpha, a, b, output);
        return ours != null ? ours : HostedCommonOps_DDRM.mult(alpha, a, b, output);
    }

    /** A<sup>T</sup> B. */
    public static <T extends DMatrix1Row> T multTransA(T a, T b, @Nullable T output) {
        T ours = Products_DDRM.product(YES, NO, 1, a, b, output);
        return ours != null ? ours : HostedCommonOps_DDRM.multTransA(a, b, output);
    }

    /** alpha A<sup>T</sup> B. */
    public static <T extends DMatrix1Row> T multTransA(double alpha, T a, T b, @Nullable T output) {
        T ours = Products_DDRM.product(YES, NO, alpha, a, b, output);
        return ours != null ? ours : HostedCommonOps_DDRM.multTransA(alpha, a, b, output);
    }

    /** A B<sup>T</sup>. */
    public static <T extends DMatrix1Row> T multTransB(T a, T b, @Nullable T output) {
        T ours = Products_DDRM.product(NO, YES, 1, a, b, output);
        return ours != null ? ours : HostedCommonOps_DDRM.multTransB(a, b, output);
    }

    /** alpha A B<sup>T</sup>. */
    public static <T extends DMatrix1Row> T multTransB(double alpha, T a, T b, @Nullable T output) {
        T ours = Products_DDRM.product(NO, YES, alpha, a, b, output);
        return ours != null ? ours : HostedCommonOps_DDRM.multTransB(alpha, a, b, output);
    }

    /** A<sup>T</sup> B<sup>T</sup>. */
    public static <T extends DMatrix1Row> T multTransAB(T a, T b, @Nullable T output) {
        T ours = Products_DDRM.product(YES, YES, 1, a, b, output);
        return ours != null ? ours : HostedCommonOps_DDRM.multTransAB(a, b, output);
    }

    /** alpha A<sup>T</sup> B<sup>T</sup>. */
    public static <T extends DMatrix1Row> T multTransAB(double alpha, T a, T b, @Nullable T output) {
        T ours = Products_DDRM.product(YES, YES, alpha, a, b, output);
        return ours != null ? ours : HostedCommonOps_DDRM.multTransAB(alpha, a, b, output);
    }

    /** C = C + A B. */
    public static void multAdd(DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        if (!Products_DDRM.add(NO, NO, 1, a, b, c)) {
            HostedCommonOps_DDRM.multAdd(a, b, c);
        }
    }

    /** C = C + alpha A B. */
    public static void multAdd(double alpha, DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        if (!Products_DDRM.add(NO, NO, alpha, a, b, c)) {
            HostedCommonOps_DDRM.multAdd(alpha, a, b, c);
        }
    }

    /** C = C + A<sup>T</sup> B. */
    public static void multAddTransA(DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        if (!Products_DDRM.add(YES, NO, 1, a, b, c)) {
            HostedCommonOps_DDRM.multAddTransA(a, b, c);
        }
    }

    /** C = C + alpha A<sup>T</sup> B. */
    public static void multAddTransA(double alpha, DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        if (!Products_DDRM.add(YES, NO, alpha, a, b, c)) {
            HostedCommonOps_DDRM.multAddTransA(alpha, a, b, c);
        }
    }

    /** C = C + A B<sup>T</sup>. */
    public static void multAddTransB(DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        if (!Products_DDRM.add(NO, YES, 1, a, b, c)) {
            HostedCommonOps_DDRM.multAddTransB(a, b, c);
        }
    }

    /** C = C + alpha A B<sup>T</sup>. */
    public static void multAddTransB(double alpha, DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        if (!Products_DDRM.add(NO, YES, alpha, a, b, c)) {
            HostedCommonOps_DDRM.multAddTransB(alpha, a, b, c);
        }
    }

    /** C = C + A<sup>T</sup> B<sup>T</sup>. */
    public static void multAddTransAB(DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        if (!Products_DDRM.add(YES, YES, 1, a, b, c)) {
            HostedCommonOps_DDRM.multAddTransAB(a, b, c);
        }
    }

    /** C = C + alpha A<sup>T</sup> B<sup>T</sup>. */
    public static void multAddTransAB(double alpha, DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        if (!Products_DDRM.add(YES, YES, alpha, a, b, c)) {
            HostedCommonOps_DDRM.multAddTransAB(alpha, a, b, c);
        }
    }

    /** A<sup>T</sup> A. */
    public static <T extends DMatrix1Row> T multInner(T a, @Nullable T output) {
        T ours = Products_DDRM.product(YES, NO, 1, a, a, output);
        return ours != null ? ours : HostedCommonOps_DDRM.multInner(a, output);
    }

    /** A A<sup>T</sup>. */
    public static <T extends DMatrix1Row> T multOuter(T a, @Nullable T output) {
        T ours = Products_DDRM.product(NO, YES, 1, a, a, output);
        return ours != null ? ours : HostedCommonOps_DDRM.multOuter(a, output);
    }

    /** The inner product of two vectors. */
    public static double dot(DMatrixD1 a, DMatrixD1 b) {
        return MatrixFeatures_DDRM.isVector(a) && MatrixFeatures_DDRM.isVector(b)
                ? VectorVectorMult_DDRM.innerProd(a, b)
                : HostedCommonOps_DDRM.dot(a, b);
    }

    /** The sum of the elements' absolute values. */
    public static double elementSumAbs(DMatrixD1 mat) {
        return Vectors_DDRM.isLong(mat) ? Vectors_DDRM.sumAbs(mat) : HostedCommonOps_DDRM.elementSumAbs(mat);
    }
}
