package org.lanewise.verify.deck.regularisation;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Penalty;
import org.lanewise.nn.Network;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.regularizer.Regularization;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Design;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Relative;

/** The penalties of linear models have solutions in closed form: ridge for p = 2, soft thresholding for p = 1. */
final class WeightPenalties implements Experiment {
    private static final int INPUTS = 8;
    private static final int ROWS = 64;
    private static final float LAMBDA = 0.1f;

    @Override
    public List<String> ids() {
        return List.of("A67", "A68", "A69", "A70");
    }

    @Override
    public String title() {
        return "Weight penalties";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        ridge(protocol);
        softThreshold(protocol);
        decoupled(protocol);
    }

    private static float[] targets(float[] x) {
        float[] truth = {1, -2, 0.05f, 0.02f, 0.7f, -0.03f, 0, 0.3f};
        float[] t = Draws.normal(new SplittableRandom(68), ROWS, 0.1);
        for (int row = 0; row < ROWS; row++) {
            t[row] += 1;
            for (int i = 0; i < INPUTS; i++) {
                t[row] += truth[i] * x[row * INPUTS + i];
            }
        }
        return t;
    }

    /** Weights, then the bias. */
    private static float[] trained(float[] x, float[] t, Regularization regularization) {
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), Optimizer.sgd(0.3f))
                .withEpochs(1000)
                .withBatch(ROWS)
                .withRegularization(regularization);
        Trainer trainer = new Trainer(Network.input(INPUTS).dense(1).build(), settings, Parallelism.sequential());
        trainer.train(Dataset.regression(x, INPUTS, t, 1), report -> {});
        return trainer.parameters().values();
    }

    /** J = 1 / 2N ||X w - t||^2 + lambda ||w||^2 is least where (X^T X / N + 2 lambda I') w = X^T t / N, bias exempt. */
    private static void ridge(Protocol protocol) {
        float[] x = Draws.normal(new SplittableRandom(67), ROWS * INPUTS, 1);
        float[] t = targets(x);
        DMatrixRMaj design = Design.withOnes(x, INPUTS);
        DMatrixRMaj normal = new DMatrixRMaj(INPUTS + 1, INPUTS + 1);
        CommonOps_DDRM.multTransA(1.0 / ROWS, design, design, normal);
        for (int i = 0; i < INPUTS; i++) {
            normal.add(i, i, 2 * LAMBDA);
        }
        DMatrixRMaj right = new DMatrixRMaj(INPUTS + 1, 1);
        CommonOps_DDRM.multTransA(1.0 / ROWS, design, new DMatrixRMaj(ROWS, 1, true, Relative.widened(t)), right);
        DMatrixRMaj w = new DMatrixRMaj(INPUTS + 1, 1);
        CommonOps_DDRM.solve(normal, right, w);
        double[] ours = Relative.widened(trained(x, t, Regularization.l2(LAMBDA)));
        protocol.measure(
                "A67", "L2: from EJML's ridge, relative", Relative.distance(ours, w.getData()), Bound.atMost(1e-5));
    }

    /** Columns of a Hadamard matrix but its first: X^T X = N I, and each has mean 0. */
    private static float[] orthogonal() {
        float[] x = new float[ROWS * INPUTS];
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < INPUTS; i++) {
                x[row * INPUTS + i] = (Integer.bitCount(row & (i + 1)) & 1) == 0 ? 1 : -1;
            }
        }
        return x;
    }

    private static void softThreshold(Protocol protocol) {
        float[] x = orthogonal();
        float[] t = targets(x);
        float[] ours = trained(x, t, Regularization.l1(LAMBDA));
        double worst = 0;
        int zeros = 0;
        int wrong = 0;
        for (int i = 0; i < INPUTS; i++) {
            double c = 0;
            for (int row = 0; row < ROWS; row++) {
                c += (double) x[row * INPUTS + i] * t[row] / ROWS;
            }
            double expected = Math.signum(c) * Math.max(Math.abs(c) - LAMBDA, 0);
            worst = Math.max(worst, Math.abs(ours[i] - expected));
            zeros += ours[i] == 0 ? 1 : 0;
            wrong += (ours[i] == 0) == (expected == 0) ? 0 : 1;
        }
        protocol.measure("A68", "L1: largest distance from soft thresholding", worst, Bound.atMost(1e-6));
        protocol.measure("A69", "weights that are exactly 0", zeros, Bound.atLeast(1));
        protocol.measure("A69", "weights 0 here and not there, or the reverse", wrong, Bound.exactly(0));
        protocol.remark("Plain subgradient steps of the L1 penalty never stay at 0; the proximal step does.");
    }

    /** With no gradient Adam moves no weight, decoupled decay shortens all alike, and L2 moves all by about the rate. */
    private static void decoupled(Protocol protocol) {
        float[] w = {0.01f, 1, 100};
        double decay = shortened(w, Penalty.of(0, 0, 0.1f));
        double l2 = shortened(w, Penalty.of(0.1f, 0, 0));
        protocol.measure(
                "A70",
                "Adam, decoupled decay: largest / least relative change of w",
                decay,
                Bound.between(1, 1 + 1e-3));
        protocol.measure("A70", "the same of L2 through the gradient", l2, Bound.atLeast(100));
    }

    private static double shortened(float[] start, Penalty penalty) {
        float[] w = start.clone();
        int n = w.length;
        OptimizerStep.adam(
                1e-3f, 0.9f, 0.999f, 1e-8f, 1, penalty, 1, new float[n], 0, new float[n], 0, new float[n], 0, w, 0, n);
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            double change = 1 - (double) w[i] / start[i];
            least = Math.min(least, change);
            largest = Math.max(largest, change);
        }
        return largest / least;
    }
}
