package org.lanewise.verify.kernels;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Diagonal;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Side;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Triangle;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Vectors, matrices with vectors, and triangles against EJML. */
public final class BlasChecks {
    private static final int[] LENGTHS = {1, 31, 33, 1000, 65_537};
    private static final int[] ORDERS = {1, 5, 33, 70, 129};

    /** The lanes of a reduction, and what a term passes behind its lane: 5 levels of the tree and up to 31 sums. */
    private static final int LANES = 32;

    private static final int BEHIND = 36;

    private BlasChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                new Check(
                        "reductions",
                        "dot, asum, nrm2, error / gamma_{n/32+36} of the terms",
                        1,
                        () -> reductions(seed)),
                new Check("sgemv", "error / (gamma_{k+1} |alpha||A||x|)", 1, () -> gemv(seed)),
                new Check("triangles", "syrk and symm, error / (gamma_{k+1} |alpha||A||B|)", 1, () -> products(seed)),
                new Check("strsm", "residual / (gamma_{n+1} (|op(A)||X| + |alpha||B|))", 1, () -> systems(seed)));
    }

    private static double reductions(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Deviation deviation = new Deviation();
        for (int n : LENGTHS) {
            FloatOperand x = FloatOperand.draw(random, 1, n, 3, 0);
            FloatOperand y = FloatOperand.draw(random, 1, n, 1, 0);
            DMatrixRMaj wideX = x.widened();
            DMatrixRMaj wideY = y.widened();
            double gamma = Rounding.gamma(n / LANES + BEHIND);
            DMatrixRMaj terms = CommonOps_DDRM.elementMult(wideX, wideY, null);
            deviation.compare(
                    Blas.sdot(n, x.data(), x.offset(), 1, y.data(), y.offset(), 1),
                    CommonOps_DDRM.elementSum(terms),
                    gamma * CommonOps_DDRM.elementSumAbs(terms));
            double sum = CommonOps_DDRM.elementSumAbs(wideX);
            deviation.compare(Blas.sasum(n, x.data(), x.offset(), 1), sum, gamma * sum);
            double norm = NormOps_DDRM.normF(wideX);
            deviation.compare(Blas.snrm2(n, x.data(), x.offset(), 1), norm, (gamma / 2 + Rounding.gamma(2)) * norm);
        }
        return deviation.worst();
    }

    private static double gemv(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Deviation deviation = new Deviation();
        Workspace workspace = new Workspace();
        for (int m : ORDERS) {
            for (int n : ORDERS) {
                for (Transpose trans : Transpose.values()) {
                    FloatOperand a = FloatOperand.draw(random, m, n, 2, 1);
                    int columns = trans == Transpose.NO ? n : m;
                    FloatOperand x = FloatOperand.draw(random, columns, 1, 1, 2);
                    FloatOperand y = FloatOperand.blank(trans == Transpose.NO ? m : n, 1, 0, 1);
                    float alpha = Matrices.uniformFloat(random);
                    Blas.sgemv(
                            trans,
                            m,
                            n,
                            alpha,
                            a.data(),
                            a.offset(),
                            a.ld(),
                            x.data(),
                            x.offset(),
                            x.ld(),
                            0,
                            y.data(),
                            y.offset(),
                            y.ld(),
                            workspace);
                    DMatrixRMaj scaled = x.widened();
                    CommonOps_DDRM.scale(alpha, scaled);
                    deviation.compare(
                            y.widened(),
                            Bounded.product(Bounded.exact(op(trans, a.widened())), Bounded.rounded(scaled, 1)));
                    deviation.compare(y.slackUntouched() ? 0 : 1, 0, 0);
                }
            }
        }
        return deviation.worst();
    }

    private static double products(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Deviation deviation = new Deviation();
        Workspace workspace = new Workspace();
        Parallelism alone = Parallelism.sequential();
        for (int n : ORDERS) {
            for (Triangle triangle : Triangle.values()) {
                float alpha = Matrices.uniformFloat(random);
                FloatOperand a = FloatOperand.draw(random, n, 40, 2, 1);
                FloatOperand c = FloatOperand.blank(n, n, 1, 1);
                Blas.ssyrk(
                        triangle,
                        Transpose.NO,
                        n,
                        40,
                        alpha,
                        a.data(),
                        a.offset(),
                        a.ld(),
                        0,
                        c.data(),
                        c.offset(),
                        c.ld(),
                        alone,
                        workspace);
                Bounded square =
                        Bounded.product(scaled(alpha, a.widened()), Bounded.exact(op(Transpose.YES, a.widened())));
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        double value = c.data()[c.index(i, j)];
                        if (isIn(triangle, i, j)) {
                            deviation.compare(
                                    value,
                                    square.value().get(i, j),
                                    square.error().get(i, j));
                        } else {
                            deviation.compare(Double.isNaN(value) ? 0 : 1, 0, 0);
                        }
                    }
                }
                FloatOperand s = FloatOperand.draw(random, n, n, 1, 2);
                FloatOperand b = FloatOperand.draw(random, n, 40, 0, 1);
                FloatOperand product = FloatOperand.blank(n, 40, 1, 0);
                Blas.ssymm(
                        Side.LEFT,
                        triangle,
                        n,
                        40,
                        alpha,
                        s.data(),
                        s.offset(),
                        s.ld(),
                        b.data(),
                        b.offset(),
                        b.ld(),
                        0,
                        product.data(),
                        product.offset(),
                        product.ld(),
                        alone,
                        workspace);
                DMatrixRMaj whole = half(triangle, s.widened());
                DMatrixRMaj other = op(Transpose.YES, whole);
                for (int i = 0; i < n; i++) {
                    other.set(i, i, 0);
                }
                CommonOps_DDRM.addEquals(whole, other);
                deviation.compare(product.widened(), Bounded.product(scaled(alpha, whole), Bounded.exact(b.widened())));
            }
        }
        return deviation.worst();
    }

    private static double systems(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Deviation deviation = new Deviation();
        for (int n : ORDERS) {
            for (Triangle triangle : Triangle.values()) {
                for (Transpose trans : Transpose.values()) {
                    for (Side side : Side.values()) {
                        system(random, n, triangle, trans, side, deviation);
                    }
                }
            }
        }
        return deviation.worst();
    }

    private static void system(
            SplittableRandom random, int n, Triangle triangle, Transpose trans, Side side, Deviation deviation) {
        boolean left = side == Side.LEFT;
        FloatOperand a = FloatOperand.draw(random, n, n, 1, 1);
        for (int i = 0; i < n; i++) {
            a.data()[a.index(i, i)] += 9; // away from zero: the unknowns stay of the right hand sides' size
        }
        FloatOperand b = FloatOperand.draw(random, left ? n : 23, left ? 23 : n, 2, 1);
        float alpha = Matrices.uniformFloat(random);
        FloatOperand x = b.copy();
        Blas.strsm(
                side,
                triangle,
                trans,
                Diagonal.STORED,
                b.rows(),
                b.columns(),
                alpha,
                a.data(),
                a.offset(),
                a.ld(),
                x.data(),
                x.offset(),
                x.ld(),
                Parallelism.sequential(),
                new Workspace());
        DMatrixRMaj factor = op(trans, half(triangle, a.widened()));
        DMatrixRMaj unknowns = x.widened();
        DMatrixRMaj rightHand = b.widened();
        CommonOps_DDRM.scale(alpha, rightHand);
        DMatrixRMaj back = times(left, factor, unknowns);
        DMatrixRMaj allowed = times(left, Matrices.map(factor, Math::abs), Matrices.map(unknowns, Math::abs));
        CommonOps_DDRM.addEquals(allowed, Matrices.map(rightHand, Math::abs));
        CommonOps_DDRM.scale(Rounding.gamma(n + 1), allowed);
        deviation.compare(back, new Bounded(rightHand, allowed));
        deviation.compare(x.slackUntouched() ? 0 : 1, 0, 0);
    }

    private static DMatrixRMaj times(boolean left, DMatrixRMaj factor, DMatrixRMaj x) {
        return left ? CommonOps_DDRM.mult(factor, x, null) : CommonOps_DDRM.mult(x, factor, null);
    }

    private static Bounded scaled(float alpha, DMatrixRMaj x) {
        CommonOps_DDRM.scale(alpha, x);
        return Bounded.rounded(x, 1);
    }

    private static DMatrixRMaj half(Triangle triangle, DMatrixRMaj x) {
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int j = 0; j < x.getNumCols(); j++) {
                if (!isIn(triangle, i, j)) {
                    x.set(i, j, 0);
                }
            }
        }
        return x;
    }

    private static boolean isIn(Triangle triangle, int i, int j) {
        return triangle == Triangle.LOWER ? j <= i : i <= j;
    }

    private static DMatrixRMaj op(Transpose trans, DMatrixRMaj x) {
        return trans == Transpose.NO ? x : CommonOps_DDRM.transpose(x, null);
    }
}
