package org.lanewise.verify.deck.training;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.check.GradientCheck;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Relative;

/** The gradient of the output's weights: delta_k z_j, with f' where f and the loss are no matched pair. */
final class OutputDelta implements Experiment {
    private static final int ROWS = 20;
    private static final int INPUTS = 4;
    private static final int M = 6;
    private static final int K = 3;

    @Override
    public List<String> ids() {
        return List.of("A26");
    }

    @Override
    public String title() {
        return "The output layer's delta";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(26);
        Problem problem =
                Problem.ofValues(ROWS, Draws.normal(random, ROWS * INPUTS, 1), Draws.uniform(random, ROWS * K, 0, 1));
        Network squares = network(Activation.LOGISTIC);
        protocol.measure(
                "A26",
                "logistic output, squares: from (y - t) f'(a) z, relative",
                error(squares, Loss.squaredError(), problem, true),
                Bound.atMost(1e-6));
        protocol.measure(
                "A26",
                "the same from the slide's (y - t) z, without f'",
                error(squares, Loss.squaredError(), problem, false),
                Bound.atLeast(0.5));
        Network linear = network(Activation.IDENTITY);
        protocol.measure(
                "A26",
                "linear output, squares: from (y - t) z",
                error(linear, Loss.squaredError(), problem, false),
                Bound.atMost(1e-6));
        protocol.measure(
                "A26",
                "logistic output, cross-entropy: from (y - t) z",
                error(linear, Loss.logisticCrossEntropy(), problem, false),
                Bound.atMost(1e-6));
        protocol.measure(
                "A26",
                "all of its weights from central differences in double",
                GradientCheck.check(squares, Parameters.random(squares, 26), problem.batch(Loss.squaredError()))
                        .worst(),
                Bound.atMost(1e-6));
        protocol.remark("The slide's delta_k = y_k - t_k is that of matched pairs. A logistic output with squares also"
                + " needs f'(a_k) = y_k (1 - y_k).");
    }

    private static Network network(Activation f) {
        return Network.input(INPUTS).dense(M, Activation.TANH).dense(K, f).build();
    }

    /** How far the backpropagated gradient of the output's weights is from (1 / N) sum_n delta_k z_j in double. */
    private static double error(Network network, Loss loss, Problem problem, boolean withSlope) {
        Descent descent = new Descent(network, loss, problem, Parameters.random(network, 26));
        descent.loss();
        boolean linear = network.layers().get(1).text().contains("identity");
        boolean squares = loss.kind() == Loss.Kind.SQUARED_ERROR;
        float[] w = descent.parameters().values();
        int output = M * INPUTS + M;
        double[] expected = new double[K * M];
        for (int row = 0; row < ROWS; row++) {
            double[] z = new double[M];
            for (int j = 0; j < M; j++) {
                double a = w[M * INPUTS + j];
                for (int i = 0; i < INPUTS; i++) {
                    a += (double) w[j * INPUTS + i] * problem.x()[row * INPUTS + i];
                }
                z[j] = StrictMath.tanh(a);
            }
            for (int k = 0; k < K; k++) {
                double a = w[output + K * M + k];
                for (int j = 0; j < M; j++) {
                    a += w[output + k * M + j] * z[j];
                }
                double y = linear && squares ? a : 1 / (1 + StrictMath.exp(-a));
                double delta = (y - problem.values()[row * K + k]) * (withSlope ? y * (1 - y) : 1);
                for (int j = 0; j < M; j++) {
                    expected[k * M + j] += delta * z[j] / ROWS;
                }
            }
        }
        return Relative.largest(Relative.widened(descent.gradient().weights(1)), expected);
    }
}
