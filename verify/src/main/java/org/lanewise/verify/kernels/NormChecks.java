package org.lanewise.verify.kernels;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.BatchNorm;
import org.lanewise.kernels.LayerNorm;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Normalisation;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Layer and batch normalisation against EJML, forward and backward. */
public final class NormChecks {
    private static final int[][] SHAPES = {{1, 2}, {2, 1}, {5, 7}, {3, 70}, {40, 33}, {17, 600}};

    /** Rows around 0, and rows whose mean is far larger than their deviation. */
    private static final float[] SHIFTS = {0, 100};

    private static final float EPSILON = 1e-5f;

    private NormChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                check("layer-norm", "y, dx, dgamma, dbeta, error / bound", seed, NormChecks::layer),
                check("batch-norm", "mean, variance, y, dx, dgamma, dbeta, error / bound", seed, NormChecks::batch));
    }

    private interface Step {
        void judge(Case operands, Deviation deviation);
    }

    private static Check check(String name, String claim, long seed, Step step) {
        return new Check(name, claim, 1, () -> {
            SplittableRandom random = new SplittableRandom(seed);
            Deviation deviation = new Deviation();
            for (int[] shape : SHAPES) {
                for (float shift : SHIFTS) {
                    step.judge(Case.draw(random, shape[0], shape[1], shift), deviation);
                }
            }
            return deviation.worst();
        });
    }

    /**
     * Operands and room for results.
     *
     * @param sums dgamma and dbeta
     */
    private record Case(
            FloatOperand x,
            FloatOperand dy,
            FloatOperand gamma,
            FloatOperand beta,
            FloatOperand y,
            FloatOperand dx,
            FloatOperand sums) {
        static Case draw(SplittableRandom random, int rows, int columns, float shift) {
            FloatOperand x = FloatOperand.draw(random, rows, columns, 2, 3);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    x.data()[x.index(i, j)] += shift;
                }
            }
            return new Case(
                    x,
                    FloatOperand.draw(random, rows, columns, 1, 2),
                    FloatOperand.draw(random, 1, columns, 3, 0),
                    FloatOperand.draw(random, 1, columns, 0, 1),
                    FloatOperand.blank(rows, columns, 1, 1),
                    FloatOperand.blank(rows, columns, 0, 4),
                    FloatOperand.blank(2, columns, 2, 0));
        }

        int rows() {
            return x.rows();
        }

        int columns() {
            return x.columns();
        }

        Bounded factors() {
            return Bounded.exact(gamma.widened()).repeated(rows());
        }

        Bounded shifts() {
            return Bounded.exact(beta.widened()).repeated(rows());
        }

        /** The results against n = the normalised x and dx by n's own gradient. */
        void compare(Bounded n, Bounded back, Deviation deviation) {
            Bounded slope = Bounded.exact(dy.widened());
            deviation.compare(y.widened(), n.times(factors()).plus(shifts()));
            deviation.compare(dx.widened(), back);
            deviation.compare(row(0), Bounded.sumOfRows(slope.times(n)));
            deviation.compare(row(1), Bounded.sumOfRows(slope));
            boolean clean = y.slackUntouched() && dx.slackUntouched() && sums.slackUntouched();
            deviation.compare(clean ? 0 : 1, 0, 0);
        }

        private DMatrixRMaj row(int number) {
            int columns = columns();
            return new FloatOperand(sums.data(), sums.index(number, 0), columns, 1, columns).widened();
        }
    }

    private static void layer(Case c, Deviation deviation) {
        int rows = c.rows();
        float[] statistics = new float[2 * rows];
        LayerNorm norm = LayerNorm.of(c.columns(), EPSILON);
        norm.forward(
                rows,
                c.x.data(),
                c.x.offset(),
                c.x.ld(),
                c.gamma.data(),
                c.gamma.offset(),
                c.beta.data(),
                c.beta.offset(),
                statistics,
                0,
                c.y.data(),
                c.y.offset(),
                c.y.ld());
        norm.backward(
                rows,
                c.x.data(),
                c.x.offset(),
                c.x.ld(),
                c.gamma.data(),
                c.gamma.offset(),
                statistics,
                0,
                c.dy.data(),
                c.dy.offset(),
                c.dy.ld(),
                c.dx.data(),
                c.dx.offset(),
                c.dx.ld(),
                c.sums.data(),
                c.sums.index(0, 0),
                c.sums.data(),
                c.sums.index(1, 0));
        Normalisation reference = new Normalisation(Bounded.exact(c.x.widened()), EPSILON);
        Bounded back = reference.backward(Bounded.exact(c.dy.widened()).times(c.factors()));
        c.compare(reference.normal(), back, deviation);
    }

    private static void batch(Case c, Deviation deviation) {
        int rows = c.rows();
        int columns = c.columns();
        FloatOperand statistics = FloatOperand.blank(2, columns, 1, 0);
        float[] s = statistics.data();
        int mean = statistics.index(0, 0);
        int variance = statistics.index(1, 0);
        BatchNorm norm = BatchNorm.of(columns, EPSILON);
        Workspace workspace = new Workspace();
        norm.statistics(rows, c.x.data(), c.x.offset(), c.x.ld(), s, mean, s, variance, workspace);
        norm.forward(
                rows,
                c.x.data(),
                c.x.offset(),
                c.x.ld(),
                s,
                mean,
                s,
                variance,
                c.gamma.data(),
                c.gamma.offset(),
                c.beta.data(),
                c.beta.offset(),
                c.y.data(),
                c.y.offset(),
                c.y.ld(),
                workspace);
        norm.backward(
                rows,
                c.x.data(),
                c.x.offset(),
                c.x.ld(),
                s,
                mean,
                s,
                variance,
                c.gamma.data(),
                c.gamma.offset(),
                c.dy.data(),
                c.dy.offset(),
                c.dy.ld(),
                c.dx.data(),
                c.dx.offset(),
                c.dx.ld(),
                c.sums.data(),
                c.sums.index(0, 0),
                c.sums.data(),
                c.sums.index(1, 0),
                workspace);
        Normalisation reference = new Normalisation(Bounded.exact(c.x.widened()).transposed(), EPSILON);
        FloatOperand means = new FloatOperand(s, mean, columns, 1, columns);
        FloatOperand variances = new FloatOperand(s, variance, columns, 1, columns);
        deviation.compare(means.widened(), reference.mean().transposed());
        deviation.compare(variances.widened(), reference.variance().transposed());
        Bounded back = reference
                .backward(Bounded.exact(c.dy.widened()).transposed())
                .transposed()
                .times(c.factors());
        c.compare(reference.normal().transposed(), back, deviation);
    }
}
