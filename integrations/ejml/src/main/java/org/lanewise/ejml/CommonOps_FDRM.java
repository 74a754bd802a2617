package org.lanewise.ejml;

import static org.lanewise.kernels.Transpose.NO;
import static org.lanewise.kernels.Transpose.YES;

import org.ejml.data.FMatrix1Row;
import org.ejml.data.FMatrixD1;
import org.ejml.dense.row.MatrixFeatures_FDRM;
import org.jspecify.annotations.Nullable;

/**
 * EJML's class of this name, all of its methods, with Lanewise's kernels: {@link org.ejml.dense.row.CommonOps_FDRM} says what
 * each does and throws.
 *
 * <p>The methods declared here use Lanewise from the size on at which it is faster, and give the results of {@link
 * org.lanewise.kernels.Gemm} then: one chain of fmas per element, which starts at 0 or at the element that is added to, with
 * alpha multiplied into A (into B where that is a vector). Inherited ones are EJML's, its elementwise operations among them:
 * they are memory bound or compiled to vectors as they are.
 */
public class CommonOps_FDRM extends HostedCommonOps_FDRM {
    private CommonOps_FDRM() {}

    /** A B. */
    public static <T extends FMatrix1Row> T mult(T a, T b, @Nullable T output) {
        T ours = Products_FDRM.product(NO, NO, 1, a, b, output);
        return ours != null ? ours : HostedCommonOps_FDRM.mult(a, b, output);
    }

    /** alpha A B. */
    public static <T extends FMatrix1Row> T mult(float alpha, T a, T b, @Nullable T output) {
        T ours = Products_FDRM.product(NO, NO, alpha, a, b, output);
        return ours != null ? ours : HostedCommonOps_FDRM.mult(alpha, a, b, output);
    }

    /** A<sup>T</sup> B. */
    public static <T extends FMatrix1Row> T multTransA(T a, T b, @Nullable T output) {
        T ours = Products_FDRM.product(YES, NO, 1, a, b, output);
        return ours != null ? ours : HostedCommonOps_FDRM.multTransA(a, b, output);
    }

    /** alpha A<sup>T</sup> B. */
    public static <T extends FMatrix1Row> T multTransA(float alpha, T a, T b, @Nullable T output) {
        T ours = Products_FDRM.product(YES, NO, alpha, a, b, output);
        return ours != null ? ours : HostedCommonOps_FDRM.multTransA(alpha, a, b, output);
    }

    /** A B<sup>T</sup>. */
    public static <T extends FMatrix1Row> T multTransB(T a, T b, @Nullable T output) {
        T ours = Products_FDRM.product(NO, YES, 1, a, b, output);
        return ours != null ? ours : HostedCommonOps_FDRM.multTransB(a, b, output);
    }

    /** alpha A B<sup>T</sup>. */
    public static <T extends FMatrix1Row> T multTransB(float alpha, T a, T b, @Nullable T output) {
        T ours = Products_FDRM.product(NO, YES, alpha, a, b, output);
        return ours != null ? ours : HostedCommonOps_FDRM.multTransB(alpha, a, b, output);
    }

    /** A<sup>T</sup> B<sup>T</sup>. */
    public static <T extends FMatrix1Row> T multTransAB(T a, T b, @Nullable T output) {
        T ours = Products_FDRM.product(YES, YES, 1, a, b, output);
        return ours != null ? ours : HostedCommonOps_FDRM.multTransAB(a, b, output);
    }

    /** alpha A<sup>T</sup> B<sup>T</sup>. */
    public static <T extends FMatrix1Row> T multTransAB(float alpha, T a, T b, @Nullable T output) {
        T ours = Products_FDRM.product(YES, YES, alpha, a, b, output);
        return ours != null ? ours : HostedCommonOps_FDRM.multTransAB(alpha, a, b, output);
    }

    /** C = C + A B. */
    public static void multAdd(FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        if (!Products_FDRM.add(NO, NO, 1, a, b, c)) {
            HostedCommonOps_FDRM.multAdd(a, b, c);
        }
    }

    /** C = C + alpha A B. */
    public static void multAdd(float alpha, FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        if (!Products_FDRM.add(NO, NO, alpha, a, b, c)) {
            HostedCommonOps_FDRM.multAdd(alpha, a, b, c);
        }
    }

    /** C = C + A<sup>T</sup> B. */
    public static void multAddTransA(FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        if (!Products_FDRM.add(YES, NO, 1, a, b, c)) {
            HostedCommonOps_FDRM.multAddTransA(a, b, c);
        }
    }

    /** C = C + alpha A<sup>T</sup> B. */
    public static void multAddTransA(float alpha, FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        if (!Products_FDRM.add(YES, NO, alpha, a, b, c)) {
            HostedCommonOps_FDRM.multAddTransA(alpha, a, b, c);
        }
    }

    /** C = C + A B<sup>T</sup>. */
    public static void multAddTransB(FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        if (!Products_FDRM.add(NO, YES, 1, a, b, c)) {
            HostedCommonOps_FDRM.multAddTransB(a, b, c);
        }
    }

    /** C = C + alpha A B<sup>T</sup>. */
    public static void multAddTransB(float alpha, FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        if (!Products_FDRM.add(NO, YES, alpha, a, b, c)) {
            HostedCommonOps_FDRM.multAddTransB(alpha, a, b, c);
        }
    }

    /** C = C + A<sup>T</sup> B<sup>T</sup>. */
    public static void multAddTransAB(FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        if (!Products_FDRM.add(YES, YES, 1, a, b, c)) {
            HostedCommonOps_FDRM.multAddTransAB(a, b, c);
        }
    }

    /** C = C + alpha A<sup>T</sup> B<sup>T</sup>. */
    public static void multAddTransAB(float alpha, FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        if (!Products_FDRM.add(YES, YES, alpha, a, b, c)) {
            HostedCommonOps_FDRM.multAddTransAB(alpha, a, b, c);
        }
    }

    /** A<sup>T</sup> A. */
    public static <T extends FMatrix1Row> T multInner(T a, @Nullable T output) {
        T ours = Products_FDRM.product(YES, NO, 1, a, a, output);
        return ours != null ? ours : HostedCommonOps_FDRM.multInner(a, output);
    }

    /** A A<sup>T</sup>. */
    public static <T extends FMatrix1Row> T multOuter(T a, @Nullable T output) {
        T ours = Products_FDRM.product(NO, YES, 1, a, a, output);
        return ours != null ? ours : HostedCommonOps_FDRM.multOuter(a, output);
    }

    /** The inner product of two vectors. */
    public static float dot(FMatrixD1 a, FMatrixD1 b) {
        return MatrixFeatures_FDRM.isVector(a) && MatrixFeatures_FDRM.isVector(b)
                ? VectorVectorMult_FDRM.innerProd(a, b)
                : HostedCommonOps_FDRM.dot(a, b);
    }

    /** The sum of the elements' absolute values. */
    public static float elementSumAbs(FMatrixD1 mat) {
        return Vectors_FDRM.isLong(mat) ? Vectors_FDRM.sumAbs(mat) : HostedCommonOps_FDRM.elementSumAbs(mat);
    }
}
