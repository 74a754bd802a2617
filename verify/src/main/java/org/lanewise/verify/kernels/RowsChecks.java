package org.lanewise.verify.kernels;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.bound.SoftmaxBound;
import org.lanewise.verify.kernels.f32.FloatOperand;
import org.lanewise.verify.reference.Reference;

/** Softmax and cross-entropy against double, for logits of every size up to 1e4. */
public final class RowsChecks {
    private static final int ROWS = 24;

    private static final int[] CLASSES = {1, 2, 3, 10, 15, 16, 17, 33, 100, 1000};

    /** The spread of the logits: nearly uniform rows, ordinary ones, and one-hot ones where most exp underflow. */
    private static final float[] SPREADS = {0.01f, 1, 10, 80, 1e4f};

    /** A prime, so that all low bits come. */
    private static final int STRIDE = 1021;

    private RowsChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                new Check(
                        "softmax-exp",
                        "max ulp of softmax's exp, every 1021st float",
                        Reference.EXP_ULPS,
                        RowsChecks::exp),
                check(seed, "softmax", "logits up to +-1e4, error / bound", RowsChecks::softmax),
                check(seed, "log-softmax", "logits up to +-1e4, error / bound", RowsChecks::logSoftmax),
                check(
                        seed,
                        "logistic-cross-entropy",
                        "binary labels, loss and gradient, error / bound",
                        RowsChecks::logisticCrossEntropy),
                check(
                        seed,
                        "squared-error",
                        "loss, gradient and its column sums, error / bound",
                        RowsChecks::squaredError),
                check(seed, "max-norm", "rows within or scaled to the limit, error / bound", RowsChecks::maxNorm),
                check(seed, "cross-entropy-gradient", "softmax - onehot, error / bound", RowsChecks::gradient),
                check(seed, "cross-entropy-loss", "the sum of the losses, error / bound", RowsChecks::loss),
                check(
                        seed,
                        "cross-entropy-balance",
                        "a gradient row's sum / (gamma_{lanes + 7} scale)",
                        RowsChecks::balance));
    }

    private interface Step {
        void judge(Case rows, Deviation deviation);
    }

    private static Check check(long seed, String name, String claim, Step step) {
        return new Check(name, claim, 1, () -> {
            SplittableRandom random = new SplittableRandom(seed);
            Deviation deviation = new Deviation();
            for (int classes : CLASSES) {
                for (float spread : SPREADS) {
                    step.judge(Case.draw(random, classes, spread), deviation);
                }
            }
            return deviation.worst();
        });
    }

    /** softmax of (0, x): where x &lt;= -17, 1 + exp(x) rounds to 1 and the second element is the kernel's exp(x). */
    private static double exp() {
        float[] row = new float[2];
        float[] y = new float[2];
        Workspace workspace = new Workspace();
        double worst = 0;
        int last = Float.floatToRawIntBits(-110f);
        for (int bits = Float.floatToRawIntBits(-17f); bits <= last; bits += STRIDE) {
            row[1] = Float.intBitsToFloat(bits);
            Rows.softmax(1, 2, row, 0, 2, y, 0, 2, workspace);
            double reference = StrictMath.exp(row[1]);
            worst = Math.max(worst, Math.abs(y[1] - reference) / Rounding.ulp(reference));
        }
        return worst;
    }

    /** Logits and labels. */
    private record Case(FloatOperand x, int[] labels) {
        static Case draw(SplittableRandom random, int classes, float spread) {
            FloatOperand x = FloatOperand.draw(random, ROWS, classes, 2, 3);
            int[] labels = new int[ROWS + 1];
            for (int i = 0; i < ROWS; i++) {
                labels[i + 1] = random.nextInt(classes);
                for (int j = 0; j < classes; j++) {
                    x.data()[x.index(i, j)] *= spread;
                }
            }
            return new Case(x, labels);
        }

        int label(int row) {
            return labels[row + 1];
        }

        double logit(int row, int column) {
            return x.data()[x.index(row, column)];
        }

        SoftmaxBound bound(int row) {
            double[] logits = new double[x.columns()];
            for (int j = 0; j < logits.length; j++) {
                logits[j] = logit(row, j);
            }
            return new SoftmaxBound(logits, new double[logits.length]);
        }

        FloatOperand blank() {
            return FloatOperand.blank(ROWS, x.columns(), 1, 2);
        }

        double crossEntropy(float scale, FloatOperand gradient) {
            return Rows.softmaxCrossEntropy(
                    ROWS,
                    x.columns(),
                    x.data(),
                    x.offset(),
                    x.ld(),
                    labels,
                    1,
                    scale,
                    gradient.data(),
                    gradient.offset(),
                    gradient.ld(),
                    new Workspace());
        }
    }

    private static void softmax(Case rows, Deviation deviation) {
        FloatOperand y = rows.blank();
        FloatOperand x = rows.x;
        Rows.softmax(ROWS, x.columns(), x.data(), x.offset(), x.ld(), y.data(), y.offset(), y.ld(), new Workspace());
        for (int i = 0; i < ROWS; i++) {
            SoftmaxBound bound = rows.bound(i);
            for (int j = 0; j < x.columns(); j++) {
                deviation.compare(y.data()[y.index(i, j)], bound.value(j, 1), bound.error(j, 1, 0));
            }
        }
        deviation.compare(y.slackUntouched() ? 0 : 1, 0, 0);
    }

    private static void gradient(Case rows, Deviation deviation) {
        float scale = 1f / ROWS;
        FloatOperand g = rows.blank();
        rows.crossEntropy(scale, g);
        for (int i = 0; i < ROWS; i++) {
            SoftmaxBound bound = rows.bound(i);
            int label = rows.label(i);
            for (int j = 0; j < g.columns(); j++) {
                deviation.compare(
                        g.data()[g.index(i, j)],
                        bound.gradient(j, label, scale),
                        bound.gradientError(j, label, scale, 0));
            }
        }
        deviation.compare(g.slackUntouched() ? 0 : 1, 0, 0);
    }

    /** As minus the loss of each class, but the difference of the logits, the logarithm and their difference are floats. */
    private static void logSoftmax(Case rows, Deviation deviation) {
        FloatOperand y = rows.blank();
        FloatOperand x = rows.x;
        Rows.logSoftmax(ROWS, x.columns(), x.data(), x.offset(), x.ld(), y.data(), y.offset(), y.ld(), new Workspace());
        for (int i = 0; i < ROWS; i++) {
            SoftmaxBound bound = rows.bound(i);
            for (int j = 0; j < x.columns(); j++) {
                double loss = bound.loss(rows.logit(i, j));
                double error = bound.lossError(rows.logit(i, j), 0);
                // Both terms of the loss are at least 0, so each and its error are within the sum's.
                error += Rounding.gamma(2) * (loss + error);
                deviation.compare(y.data()[y.index(i, j)], -loss, error);
            }
        }
        deviation.compare(y.slackUntouched() ? 0 : 1, 0, 0);
    }

    /** log(1 + exp(-|x|)) is below 1 and has an ulp; the logistic function has one, its difference and product round. */
    private static void logisticCrossEntropy(Case rows, Deviation deviation) {
        FloatOperand g = rows.blank();
        FloatOperand x = rows.x;
        float scale = 0.7f;
        float[] targets = new float[ROWS * x.columns()];
        double reference = 0;
        for (int i = 0; i < targets.length; i++) {
            targets[i] = i * 7 % 5 / 4f;
        }
        double loss = Rows.logisticCrossEntropy(
                ROWS,
                x.columns(),
                x.data(),
                x.offset(),
                x.ld(),
                targets,
                0,
                x.columns(),
                scale,
                g.data(),
                g.offset(),
                g.ld(),
                new Workspace());
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < x.columns(); j++) {
                double logit = rows.logit(i, j);
                double target = targets[i * x.columns() + j];
                reference += Reference.value(Activation.SOFTPLUS, logit) - target * logit;
                double difference = Reference.value(Activation.LOGISTIC, logit) - target;
                deviation.compare(
                        g.data()[g.index(i, j)],
                        scale * difference,
                        scale * (0x1p-24 + Rounding.gamma(2) * (Math.abs(difference) + 0x1p-24)));
            }
        }
        double sums = 4.0 * targets.length * 0x1p-53 * (reference + 2e4 * targets.length);
        deviation.compare(loss, reference, targets.length * 0x1p-24 + sums);
        deviation.compare(g.slackUntouched() ? 0 : 1, 0, 0);
    }

    /** Against the rows rolled by one column; a gradient takes two roundings, a column's sum one for each row. */
    private static void squaredError(Case rows, Deviation deviation) {
        FloatOperand g = rows.blank();
        FloatOperand x = rows.x;
        int n = x.columns();
        float scale = 0.7f;
        float[] targets = new float[ROWS * n];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = (float) rows.logit(i / n, (i + 1) % n) / 3;
        }
        double loss = Rows.squaredError(
                ROWS, n, x.data(), x.offset(), x.ld(), targets, 0, n, scale, g.data(), g.offset(), g.ld());
        float[] sums = new float[n];
        Rows.columnSums(ROWS, n, g.data(), g.offset(), g.ld(), sums, 0);
        DMatrixRMaj differences = new DMatrixRMaj(ROWS, n);
        CommonOps_DDRM.subtract(x.widened(), Matrices.widened(targets, ROWS, n), differences);
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < n; j++) {
                double reference = scale * differences.get(i, j);
                double allowed = Rounding.gamma(2) * Math.abs(reference) + Rounding.FLOAT_UNDERFLOW;
                deviation.compare(g.data()[g.index(i, j)], reference, allowed);
            }
        }
        DMatrixRMaj columns = CommonOps_DDRM.sumCols(g.widened(), null);
        DMatrixRMaj sizes = CommonOps_DDRM.sumCols(Matrices.map(g.widened(), Math::abs), null);
        for (int j = 0; j < n; j++) {
            deviation.compare(sums[j], columns.get(j), Rounding.gamma(ROWS) * sizes.get(j));
        }
        double squares = NormOps_DDRM.normF(differences);
        squares *= squares;
        deviation.compare(loss, squares / 2, Rounding.gamma(2 * targets.length + 4, Rounding.DOUBLE) * squares);
        deviation.compare(g.slackUntouched() ? 0 : 1, 0, 0);
    }

    /** The norm is snrm2's, off by gamma_{n/32+36} / 2 and two roundings; the factor and the product round once each. */
    private static void maxNorm(Case rows, Deviation deviation) {
        FloatOperand w = rows.x.copy();
        int n = w.columns();
        DMatrixRMaj before = w.widened();
        float limit = 0.4f;
        Rows.maxNorm(ROWS, n, w.data(), w.offset(), w.ld(), limit);
        double off = Rounding.gamma(n / 32 + 36) / 2 + Rounding.gamma(2);
        for (int i = 0; i < ROWS; i++) {
            double norm = NormOps_DDRM.normF(CommonOps_DDRM.extractRow(before, i, null));
            double factor = Math.min(1, limit / norm);
            double relative = norm < limit * (1 - off) ? 0 : off * (1 + 2 * off) + Rounding.gamma(2);
            for (int j = 0; j < n; j++) {
                double reference = before.get(i, j) * factor;
                double allowed = relative * Math.abs(reference) + (relative == 0 ? 0 : Rounding.FLOAT_UNDERFLOW);
                deviation.compare(w.data()[w.index(i, j)], reference, allowed);
            }
        }
        deviation.compare(w.slackUntouched() ? 0 : 1, 0, 0);
    }

    private static void loss(Case rows, Deviation deviation) {
        double reference = 0;
        double allowed = 0;
        for (int i = 0; i < ROWS; i++) {
            SoftmaxBound bound = rows.bound(i);
            double labelLogit = rows.logit(i, rows.label(i));
            reference += bound.loss(labelLogit);
            allowed += bound.lossError(labelLogit, 0);
        }
        // Both sides add the rows in double.
        allowed += 2 * ROWS * 0x1p-53 * reference;
        deviation.compare(rows.crossEntropy(1, rows.blank()), reference, allowed);
    }

    /**
     * Whatever the exponentials' errors, sum_j e_j fl(scale / s) is scale up to the roundings of s, of the quotient and of
     * the product; the subtraction from the label's element adds one that is at most u scale.
     */
    private static void balance(Case rows, Deviation deviation) {
        float scale = 0.7f;
        FloatOperand g = rows.blank();
        rows.crossEntropy(scale, g);
        int n = g.columns();
        double allowed = scale * Rounding.gamma(SoftmaxBound.sumRoundings(n) + 3) + n * Rounding.FLOAT_UNDERFLOW;
        for (int i = 0; i < ROWS; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += g.data()[g.index(i, j)];
            }
            deviation.compare(sum, 0, allowed);
        }
    }
}
