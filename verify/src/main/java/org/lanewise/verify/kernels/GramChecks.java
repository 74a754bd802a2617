package org.lanewise.verify.kernels;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.Gram;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.kernels.f32.FloatOperand;
import org.lanewise.verify.reference.Reference;

/** Kernel matrices against EJML. */
public final class GramChecks {
    private static final int[][] SHAPES = {{1, 1, 1}, {3, 50, 10}, {65, 33, 100}, {130, 70, 600}};

    private GramChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                new Check("gram-polynomial", "(x.y + c)^degree, degrees 1 to 9, error / bound", 1, () -> {
                    Deviation deviation = new Deviation();
                    for (int degree : new int[] {1, 2, 3, 9}) {
                        polynomial(new SplittableRandom(seed), degree, deviation);
                    }
                    return deviation.worst();
                }),
                new Check("gram-gaussian", "exp(-||x - y||^2 / h), h from 0.5 to 500, error / bound", 1, () -> {
                    Deviation deviation = new Deviation();
                    for (float h : new float[] {0.5f, 20, 500}) {
                        gaussian(new SplittableRandom(seed), h, deviation);
                    }
                    return deviation.worst();
                }));
    }

    /** The chain's gamma_d of its terms, as a relative error to the power of degree, and a rounding per product. */
    private static void polynomial(SplittableRandom random, int degree, Deviation deviation) {
        float c = 0.75f;
        for (int[] shape : SHAPES) {
            Case rows = Case.draw(random, shape);
            FloatOperand k = rows.matrix(Gram.polynomial(c, degree));
            DMatrixRMaj products = product(rows.x.widened(), rows.y.widened());
            DMatrixRMaj sizes = product(absolute(rows.x), absolute(rows.y));
            for (int i = 0; i < k.rows(); i++) {
                for (int j = 0; j < k.columns(); j++) {
                    double v = products.get(i, j) + c;
                    double most = Math.abs(v) + Rounding.gamma(shape[2]) * (sizes.get(i, j) + c);
                    double error = Math.pow(most, degree) * (1 + Rounding.gamma(degree - 1))
                            - Math.pow(Math.abs(v), degree)
                            + degree * Rounding.FLOAT_UNDERFLOW * Math.max(1, Math.pow(most, degree));
                    deviation.compare(k.data()[k.index(i, j)], Math.pow(v, degree), error);
                }
            }
            deviation.compare(k.slackUntouched() ? 0 : 1, 0, 0);
        }
    }

    /**
     * Each of the three sums is off by gamma_d of its terms; their sum and the fma round at most ||x||^2 + ||y||^2 + 2 |x|.|y| and the
     * quotient itself. The exponent's absolute error is the result's relative one; exp adds its ulp.
     */
    private static void gaussian(SplittableRandom random, float h, Deviation deviation) {
        for (int[] shape : SHAPES) {
            Case rows = Case.draw(random, shape);
            FloatOperand k = rows.matrix(Gram.gaussian(h));
            DMatrixRMaj x = rows.x.widened();
            DMatrixRMaj y = rows.y.widened();
            DMatrixRMaj sizes = product(absolute(rows.x), absolute(rows.y));
            for (int i = 0; i < k.rows(); i++) {
                for (int j = 0; j < k.columns(); j++) {
                    double distance = 0;
                    double terms = 2 * sizes.get(i, j);
                    for (int p = 0; p < shape[2]; p++) {
                        double difference = x.get(i, p) - y.get(j, p);
                        distance += difference * difference;
                        terms += x.get(i, p) * x.get(i, p) + y.get(j, p) * y.get(j, p);
                    }
                    double off = Rounding.gamma(shape[2] + 2) * terms;
                    off = (off + Rounding.gamma(1) * (distance + off)) / h;
                    double value = StrictMath.exp(-distance / h);
                    double most = value * StrictMath.exp(off);
                    double error = most - value + Reference.EXP_ULPS * Rounding.ulp(most);
                    deviation.compare(k.data()[k.index(i, j)], value, error);
                }
            }
            deviation.compare(k.slackUntouched() ? 0 : 1, 0, 0);
        }
    }

    private static DMatrixRMaj product(DMatrixRMaj x, DMatrixRMaj y) {
        DMatrixRMaj products = new DMatrixRMaj(x.getNumRows(), y.getNumRows());
        CommonOps_DDRM.multTransB(x, y, products);
        return products;
    }

    private static DMatrixRMaj absolute(FloatOperand x) {
        return Matrices.map(x.widened(), Math::abs);
    }

    private record Case(FloatOperand x, FloatOperand y) {
        static Case draw(SplittableRandom random, int[] shape) {
            return new Case(
                    FloatOperand.draw(random, shape[0], shape[2], 2, 3),
                    FloatOperand.draw(random, shape[1], shape[2], 1, 0));
        }

        FloatOperand matrix(Gram gram) {
            FloatOperand k = FloatOperand.blank(x.rows(), y.rows(), 3, 2);
            gram.matrix(
                    x.rows(),
                    y.rows(),
                    x.columns(),
                    x.data(),
                    x.offset(),
                    x.ld(),
                    y.data(),
                    y.offset(),
                    y.ld(),
                    k.data(),
                    k.offset(),
                    k.ld(),
                    Parallelism.sequential(),
                    new Workspace());
            return k;
        }
    }
}
