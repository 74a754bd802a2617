package org.lanewise.verify.deck.regularisation;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Penalty;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
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
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Relative;

/** Noise on the input, max-norm and the activity penalty; the other regularisers have experiments of their own. */
final class Regularisers implements Experiment {
    private static final int INPUTS = 6;
    private static final int ROWS = 256;
    private static final int STEPS = 5_000;
    private static final float DEVIATION = 0.5f;

    @Override
    public List<String> ids() {
        return List.of("A62");
    }

    @Override
    public String title() {
        return "Noise, max-norm and activity penalty";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(62);
        float[] x = Draws.normal(random, ROWS * INPUTS, 1);
        float[] t = Draws.normal(random, ROWS, 0.1);
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < INPUTS; i++) {
                t[row] += (i - 2) * x[row * INPUTS + i];
            }
        }
        noise(protocol, x, t);
        maxNorm(protocol, x, t);
        activity(protocol, x, t);
        protocol.remark("Early stopping is shown by A66, weight penalties by A67 to A70, dropout by A71 to A78.");
    }

    /** Noise adds deviation^2 / 2 ||w||^2 to the expected J (Bishop, 1995): the mean of the weights is ridge's solution. */
    private static void noise(Protocol protocol, float[] x, float[] t) {
        Network network = Network.input(INPUTS).noise(DEVIATION).dense(1).build();
        Plan plan = Plan.training(network, Loss.squaredError(), ROWS, Parallelism.sequential());
        Parameters parameters = Parameters.zeros(network);
        Parameters gradient = Parameters.zeros(network);
        float[] w = parameters.values();
        double[] mean = new double[w.length];
        for (int step = 0; step < STEPS; step++) {
            plan.forward(parameters, x, 0, ROWS, 62, step);
            plan.backward(t, 0, gradient);
            OptimizerStep.sgd(0.05f, Penalty.NONE, 1, gradient.values(), 0, w, 0, w.length);
            for (int i = 0; i < w.length && step >= STEPS / 10; i++) {
                mean[i] += w[i] / (0.9 * STEPS);
            }
        }
        double ridge = Relative.distance(mean, ridge(x, t, DEVIATION * DEVIATION));
        double plain = Relative.distance(mean, ridge(x, t, 0));
        protocol.measure("A62", "input noise: mean weights from ridge's, relative", ridge, Bound.atMost(0.01));
        protocol.measure("A62", "the same from least squares without penalty", plain, Bound.atLeast(0.1));
    }

    /** (X^T X / N + penalty I') w = X^T t / N, the bias exempt. */
    private static double[] ridge(float[] x, float[] t, double penalty) {
        DMatrixRMaj design = Design.withOnes(x, INPUTS);
        DMatrixRMaj normal = new DMatrixRMaj(INPUTS + 1, INPUTS + 1);
        CommonOps_DDRM.multTransA(1.0 / ROWS, design, design, normal);
        for (int i = 0; i < INPUTS; i++) {
            normal.add(i, i, penalty);
        }
        DMatrixRMaj right = new DMatrixRMaj(INPUTS + 1, 1);
        CommonOps_DDRM.multTransA(1.0 / ROWS, design, new DMatrixRMaj(ROWS, 1, true, Relative.widened(t)), right);
        DMatrixRMaj w = new DMatrixRMaj(INPUTS + 1, 1);
        CommonOps_DDRM.solve(normal, right, w);
        return w.getData();
    }

    private static Parameters trained(Network network, float[] x, float[] t, Regularization regularization) {
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), Optimizer.sgd(0.1f))
                .withEpochs(200)
                .withBatch(ROWS)
                .withRegularization(regularization);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        trainer.train(Dataset.regression(x, INPUTS, t, 1), report -> {});
        return trainer.parameters();
    }

    private static void maxNorm(Protocol protocol, float[] x, float[] t) {
        Network network = Network.input(INPUTS).dense(1).build();
        float[] w = trained(network, x, t, Regularization.maxNorm(1)).weights(0);
        double norm = Blas.snrm2(w.length, w, 0, 1);
        protocol.measure("A62", "max-norm 1: norm of a unit that wants more", norm, Bound.between(1 - 1e-6, 1 + 1e-6));
    }

    private static void activity(Protocol protocol, float[] x, float[] t) {
        Network free = Network.input(INPUTS).dense(8, Activation.TANH).dense(1).build();
        Network held = Network.input(INPUTS)
                .dense(8, Activation.TANH)
                .activityPenalty(0, 1)
                .dense(1)
                .build();
        double ratio = activity(trained(held, x, t, Regularization.NONE), x)
                / activity(trained(free, x, t, Regularization.NONE), x);
        protocol.measure("A62", "mean square of activities, with their penalty / without", ratio, Bound.atMost(0.5));
    }

    private static double activity(Parameters parameters, float[] x) {
        Network first = Network.input(INPUTS).dense(8, Activation.TANH).build();
        Parameters own = Parameters.zeros(first);
        System.arraycopy(parameters.values(), 0, own.values(), 0, own.values().length);
        float[] z = Problem.outputs(first, own, x);
        double norm = Blas.snrm2(z.length, z, 0, 1);
        return norm * norm / z.length;
    }
}
