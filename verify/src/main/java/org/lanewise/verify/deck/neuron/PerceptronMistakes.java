package org.lanewise.verify.deck.neuron;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.neuron.Perceptron;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** The perceptron on separable data makes few mistakes, whatever the dimension; gradient descent would not move. */
final class PerceptronMistakes implements Experiment {
    private static final int ROWS = 500;
    private static final double GAMMA = 0.1;

    @Override
    public List<String> ids() {
        return List.of("A5");
    }

    @Override
    public String title() {
        return "The perceptron";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(5);
        double worst = 0;
        int left = 0;
        for (int inputs : new int[] {2, 5, 20, 100}) {
            for (int repetition = 0; repetition < 5; repetition++) {
                Separable data = Separable.draw(random, inputs);
                Perceptron perceptron = new Perceptron(inputs);
                int mistakes = 0;
                int last = 1;
                while (last > 0 && mistakes <= data.bound()) {
                    last = perceptron.epoch(data.x, data.t, 1);
                    mistakes += last;
                }
                left += last;
                worst = Math.max(worst, mistakes / data.bound());
            }
        }
        protocol.measure("A5", "mistakes / (R / gamma)^2 on separable data, worst of 20", worst, Bound.atMost(1));
        protocol.measure("A5", "rows left on the wrong side", left, Bound.exactly(0));

        Separable data = Separable.draw(random, 5);
        float[] targets = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            targets[row] = (data.t[row] + 1) / 2;
        }
        Network limit = Network.input(5).dense(1, Activation.STEP).build();
        Descent descent = new Descent(
                limit, Loss.squaredError(), Problem.ofValues(ROWS, data.x, targets), Parameters.random(limit, 5));
        protocol.measure("A5", "J of a hard limit at random weights", descent.loss(), Bound.atLeast(0.05));
        double gradient = 0;
        for (float value : descent.gradient().values()) {
            gradient = Math.max(gradient, Math.abs(value));
        }
        protocol.measure("A5", "its largest |dJ/dw|: descent has nothing to follow", gradient, Bound.exactly(0));
    }

    /** Rows whose distance from a hyperplane is at least gamma, all measured with the constant input 1. */
    private static final class Separable {
        final float[] x;
        final int[] t = new int[ROWS];
        private double largestSquare;

        private Separable(int inputs) {
            this.x = new float[ROWS * inputs];
        }

        static Separable draw(SplittableRandom random, int inputs) {
            Separable data = new Separable(inputs);
            double[] w = new double[inputs + 1];
            double square = 0;
            for (int i = 0; i < w.length; i++) {
                w[i] = random.nextGaussian();
                square += w[i] * w[i];
            }
            int row = 0;
            while (row < ROWS) {
                float[] candidate = Draws.normal(random, inputs, 1 / Math.sqrt(inputs));
                double sum = w[0];
                double length = 1;
                for (int i = 0; i < inputs; i++) {
                    sum += w[1 + i] * candidate[i];
                    length += candidate[i] * candidate[i];
                }
                if (Math.abs(sum) / Math.sqrt(square) >= GAMMA) {
                    System.arraycopy(candidate, 0, data.x, row * inputs, inputs);
                    data.t[row++] = sum > 0 ? 1 : -1;
                    data.largestSquare = Math.max(data.largestSquare, length);
                }
            }
            return data;
        }

        /** (R / gamma)^2. */
        double bound() {
            return largestSquare / (GAMMA * GAMMA);
        }
    }
}
