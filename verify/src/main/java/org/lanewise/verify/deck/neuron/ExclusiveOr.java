package org.lanewise.verify.deck.neuron;

import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.neuron.Perceptron;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Plane;
import org.lanewise.verify.deck.toy.Problem;

/** XOR: no single unit gets more than three of the four corners right, two hidden units get all. */
final class ExclusiveOr implements Experiment {
    private static final float[] CORNERS = {0, 0, 0, 1, 1, 0, 1, 1};
    private static final int[] CLASSES = {0, 1, 1, 0};
    private static final float[] VALUES = {0, 1, 1, 0};
    private static final int SEEDS = 20;

    @Override
    public List<String> ids() {
        return List.of("A6");
    }

    @Override
    public String title() {
        return "A single unit draws one line";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        Network single = Network.input(2).dense(1).build();
        Network pair = Network.input(2).dense(2).build();
        Network hidden = Network.input(2).dense(2, Activation.TANH).dense(1).build();
        Problem values = Problem.ofValues(4, CORNERS, VALUES);
        double linear = 0;
        double logistic = 0;
        double softmax = 0;
        int solved = 0;
        Parameters solution = Parameters.zeros(hidden);
        for (int seed = 1; seed <= SEEDS; seed++) {
            linear = Math.max(linear, best(single, Loss.squaredError(), values, seed, 0.5f));
            logistic = Math.max(logistic, best(single, Loss.logisticCrossEntropy(), values, seed, 0));
            softmax = Math.max(
                    softmax, best(pair, Loss.softmaxCrossEntropy(), Problem.ofClasses(CORNERS, CLASSES), seed, 0));
            Descent descent = new Descent(hidden, Loss.logisticCrossEntropy(), values, Parameters.random(hidden, seed));
            if (accuracy(hidden, descent.steps(2000, 0.5f).parameters(), 0) == 1) {
                solved++;
                solution = descent.parameters();
            }
        }
        protocol.measure("A6", "XOR right (%), linear unit, best at any time", 100 * linear, Bound.atMost(75));
        protocol.measure("A6", "XOR right (%), logistic unit, best at any time", 100 * logistic, Bound.atMost(75));
        protocol.measure("A6", "XOR right (%), softmax unit, best at any time", 100 * softmax, Bound.atMost(75));
        protocol.measure("A6", "XOR right (%), perceptron, best at any time", 100 * perceptron(), Bound.atMost(75));
        protocol.measure(
                "A6",
                "XOR right (%), two hidden tanh units, best of " + SEEDS + " seeds",
                100 * accuracy(hidden, solution, 0),
                Bound.exactly(100));
        protocol.remark(solved + " of " + SEEDS + " seeds reach 100 % with two hidden units; the others end in a local"
                + " minimum or on a plateau.");
        protocol.figure(Figure.of(
                "Two hidden units draw two lines, and the output joins them.",
                Plane.of("XOR, two hidden tanh units", CORNERS, CLASSES, hidden, solution)));
    }

    /** The best accuracy after any of 500 steps. */
    private static double best(Network network, Loss loss, Problem problem, int seed, float threshold) {
        Descent descent = new Descent(network, loss, problem, Parameters.random(network, seed));
        double best = accuracy(network, descent.parameters(), threshold);
        for (int step = 0; step < 500; step++) {
            descent.step(0.5f);
            best = Math.max(best, accuracy(network, descent.parameters(), threshold));
        }
        return best;
    }

    private static double accuracy(Network network, Parameters parameters, float threshold) {
        float[] y = Problem.outputs(network, parameters, CORNERS);
        double right = 0;
        for (int row = 0; row < 4; row++) {
            int decision =
                    network.outputs() == 1 ? (y[row] > threshold ? 1 : 0) : (y[2 * row + 1] > y[2 * row] ? 1 : 0);
            right += decision == CLASSES[row] ? 0.25 : 0;
        }
        return right;
    }

    private static double perceptron() {
        Perceptron perceptron = new Perceptron(2);
        double best = 0;
        for (int step = 0; step < 4000; step++) {
            perceptron.learn(CORNERS, 2 * (step % 4), 2 * CLASSES[step % 4] - 1, 1);
            double right = 0;
            for (int row = 0; row < 4; row++) {
                right += perceptron.decide(CORNERS, 2 * row) == 2 * CLASSES[row] - 1 ? 0.25 : 0;
            }
            best = Math.max(best, right);
        }
        return best;
    }
}
