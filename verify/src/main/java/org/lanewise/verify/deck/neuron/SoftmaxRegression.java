package org.lanewise.verify.deck.neuron;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Workspace;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Plane;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Relative;

/** Softmax: indifferent to shifts, the logistic function's generalisation, and trained. */
final class SoftmaxRegression implements Experiment {
    private static final int ROWS = 1000;

    @Override
    public List<String> ids() {
        return List.of("A4");
    }

    @Override
    public String title() {
        return "Softmax regression";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(4);
        protocol.measure(
                "A4",
                "probabilities that change when all logits are shifted",
                differencesAfterShift(random),
                Bound.exactly(0));
        protocol.measure(
                "A4",
                "softmax of two logits from the logistic of their difference, relative",
                distanceOfTwo(random),
                Bound.atMost(4 * 0x1p-24));
        trained(protocol, random);
    }

    /** Logits are multiples of 2^-10 below 8 and shifts are integers, so that a + c is exact. */
    private static int differencesAfterShift(SplittableRandom random) {
        int differences = 0;
        for (int classes : new int[] {2, 3, 10, 17, 100}) {
            float[] a = new float[ROWS * classes];
            float[] shifted = new float[a.length];
            for (int i = 0; i < a.length; i++) {
                a[i] = random.nextInt(-8192, 8192) * 0x1p-10f;
                shifted[i] = a[i] + (i / classes % 2 == 0 ? 1 : -1) * (i / classes);
            }
            Output.SOFTMAX.apply(ROWS, classes, a, 0, new Workspace());
            Output.SOFTMAX.apply(ROWS, classes, shifted, 0, new Workspace());
            for (int i = 0; i < a.length; i++) {
                differences += a[i] == shifted[i] ? 0 : 1;
            }
        }
        return differences;
    }

    private static double distanceOfTwo(SplittableRandom random) {
        float[] a = Draws.normal(random, 2 * ROWS, 4);
        float[] difference = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            // Both logits and their difference are exact in the same grid.
            a[2 * row] = Math.round(a[2 * row] * 1024) * 0x1p-10f;
            a[2 * row + 1] = Math.round(a[2 * row + 1] * 1024) * 0x1p-10f;
            difference[row] = a[2 * row] - a[2 * row + 1];
        }
        Output.SOFTMAX.apply(ROWS, 2, a, 0, new Workspace());
        Output.LOGISTIC.apply(ROWS, 1, difference, 0, new Workspace());
        double worst = 0;
        for (int row = 0; row < ROWS; row++) {
            worst = Math.max(worst, Math.abs((double) a[2 * row] - difference[row]) / difference[row]);
        }
        return worst;
    }

    private static void trained(Protocol protocol, SplittableRandom random) {
        float[][] centres = {{-1, -0.6f}, {1, -0.6f}, {0, 1.1f}};
        int rows = 120;
        float[] x = Draws.normal(random, 2 * rows, 0.6);
        int[] classes = new int[rows];
        for (int row = 0; row < rows; row++) {
            classes[row] = row % 3;
            x[2 * row] += centres[row % 3][0];
            x[2 * row + 1] += centres[row % 3][1];
        }
        Network three = Network.input(2).dense(3).build();
        Parameters learned = train(three, Loss.softmaxCrossEntropy(), Problem.ofClasses(x, classes));
        protocol.figure(Figure.of(
                "Three weight vectors, trained: the boundaries between the largest logits are lines.",
                Plane.of("Softmax regression", x, classes, three, learned)));

        int[] two = new int[rows];
        float[] values = new float[rows];
        for (int row = 0; row < rows; row++) {
            two[row] = classes[row] == 2 ? 1 : 0;
            values[row] = two[row];
        }
        Network pair = Network.input(2).dense(2).build();
        Network single = Network.input(2).dense(1).build();
        float[] softmax = train(pair, Loss.softmaxCrossEntropy(), Problem.ofClasses(x, two))
                .values();
        float[] logistic = train(single, Loss.logisticCrossEntropy(), Problem.ofValues(rows, x, values))
                .values();
        double[] difference = {softmax[2] - softmax[0], softmax[3] - softmax[1], softmax[5] - softmax[4]};
        protocol.measure(
                "A4",
                "trained, K = 2: w_1 - w_0 from logistic regression's w, relative",
                Relative.distance(difference, Relative.widened(logistic)),
                Bound.atMost(1e-5));
    }

    private static Parameters train(Network network, Loss loss, Problem problem) {
        return new Descent(network, loss, problem, Parameters.zeros(network))
                .steps(3000, 2)
                .parameters();
    }
}
