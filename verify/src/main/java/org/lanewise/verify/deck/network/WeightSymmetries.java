package org.lanewise.verify.deck.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Adam;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** Signs and order of hidden units do not matter, so the error surface has many minima and is not convex. */
final class WeightSymmetries implements Experiment {
    private static final int M = 3;
    private static final int POINTS = 50;
    private static final int[][] ORDERS = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

    @Override
    public List<String> ids() {
        return List.of("A20", "A21", "A22");
    }

    @Override
    public String title() {
        return "Many weight vectors, one function";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        float[] x = Draws.uniform(new SplittableRandom(20), POINTS, -1, 1);
        float[] t = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            t[i] = (float) StrictMath.sin(Math.PI * x[i]);
        }
        Problem problem = Problem.ofValues(POINTS, x, t);
        Network network = network(Activation.TANH);
        Descent descent = new Descent(network, Loss.squaredError(), problem, Parameters.random(network, 20));
        new Adam(descent).anneal(5000, 0.05);
        Parameters minimum = descent.parameters();
        float[] y = Problem.outputs(network, minimum, x);

        Set<List<Float>> distinct = new HashSet<>();
        double flips = 0;
        double orders = 0;
        for (int signs = 0; signs < 1 << M; signs++) {
            for (int[] order : ORDERS) {
                Parameters same = transformed(minimum, order, signs);
                distinct.add(boxed(same.values()));
                double distance = distance(Problem.outputs(network, same, x), y);
                if (order == ORDERS[0]) {
                    flips = Math.max(flips, distance);
                }
                orders = Math.max(orders, distance);
            }
        }
        convexity(protocol, network, problem, minimum);
        protocol.measure(
                "A21", "2^3 sign flips of tanh units: outputs from the first, largest", flips, Bound.atMost(1e-6));
        protocol.measure("A22", "distinct weight vectors, 2^3 3!", distinct.size(), Bound.exactly(48));
        protocol.measure("A22", "with 3! orders: outputs from the first, largest", orders, Bound.atMost(1e-6));
        logistic(protocol, x);
    }

    private static Network network(Activation h) {
        return Network.input(1).dense(M, h).dense(1).build();
    }

    /** Unit j takes the place of unit order[j], its weights turned where bit j of signs is set. */
    private static Parameters transformed(Parameters parameters, int[] order, int signs) {
        float[] from = parameters.values();
        Parameters other = parameters.copy();
        for (int j = 0; j < M; j++) {
            int sign = (signs >> j & 1) == 0 ? 1 : -1;
            // Three weights, three biases, three weights of the output, its bias.
            for (int tensor = 0; tensor < 3; tensor++) {
                other.values()[tensor * M + order[j]] = sign * from[tensor * M + j];
            }
        }
        return other;
    }

    private static List<Float> boxed(float[] values) {
        Float[] boxed = new Float[values.length];
        for (int i = 0; i < values.length; i++) {
            boxed[i] = values[i];
        }
        return Arrays.asList(boxed);
    }

    private static double distance(float[] a, float[] b) {
        double worst = 0;
        for (int i = 0; i < b.length; i++) {
            worst = Math.max(worst, Math.abs((double) a[i] - b[i]));
        }
        return worst;
    }

    /** J on the line between two weight vectors of the same function: a convex J would not rise. */
    private static void convexity(Protocol protocol, Network network, Problem problem, Parameters minimum) {
        Parameters other = transformed(minimum, ORDERS[3], 0);
        double[] position = new double[101];
        double[] loss = new double[101];
        for (int i = 0; i <= 100; i++) {
            position[i] = i / 100.0;
            Parameters between = minimum.copy();
            for (int p = 0; p < between.values().length; p++) {
                between.values()[p] =
                        (float) ((1 - position[i]) * minimum.values()[p] + position[i] * other.values()[p]);
            }
            loss[i] = new Descent(network, Loss.squaredError(), problem, between).loss();
        }
        protocol.measure(
                "A20",
                "J halfway between two minima, over theirs (convex: at most 1)",
                loss[50] / Math.max(loss[0], loss[100]),
                Bound.atLeast(100));
        protocol.figure(Figure.of(
                "The error on the straight line between two weight vectors that give the same function.",
                new Figure.Panel(
                        "J is not convex",
                        "place between the two",
                        "J",
                        false,
                        List.of(new Series("J", position, loss, Series.Style.LINE)))));
    }

    /** The logistic function is not odd: f(-a) = 1 - f(a), so a flip needs the next bias too. */
    private static void logistic(Protocol protocol, float[] x) {
        Network network = network(Activation.LOGISTIC);
        Parameters parameters = Parameters.random(network, 21);
        float[] y = Problem.outputs(network, parameters, x);
        Parameters flipped = transformed(parameters, ORDERS[0], 1);
        double without = distance(Problem.outputs(network, flipped, x), y);
        flipped.values()[parameters.biasOffset(1)] += parameters.weights(1)[0];
        double with = distance(Problem.outputs(network, flipped, x), y);
        protocol.measure("A21", "a sign flip of a logistic unit changes outputs by", without, Bound.atLeast(0.1));
        protocol.measure("A21", "the same with the output's bias moved by the weight", with, Bound.atMost(1e-6));
        protocol.remark("Sign flips need an odd h such as tanh. Since f(-a) = 1 - f(a), logistic units have as many"
                + " equivalents, but the bias behind them must move too.");
    }
}
