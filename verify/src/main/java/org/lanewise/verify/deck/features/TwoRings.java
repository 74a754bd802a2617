package org.lanewise.verify.deck.features;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.neuron.Perceptron;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.toy.Plane;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Rings;

/** Two rings in the plane, which a perceptron separates after the quadratic map only. */
final class TwoRings implements Experiment {
    private static final int ROWS = 200;
    private static final int EPOCHS = 1000;

    private static final Network MAP = Network.input(2).polynomialFeatures(2, 0).build();

    @Override
    public List<String> ids() {
        return List.of("A8");
    }

    @Override
    public String title() {
        return "An explicit map separates rings";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        Rings rings = Rings.draw(new SplittableRandom(8), ROWS);
        float[] phi = map(rings.x());
        protocol.measure(
                "A8",
                "phi(x).phi(y) from (x.y)^2, relative to the largest",
                kernelError(rings.x(), phi),
                Bound.atMost(1e-6));

        Perceptron plain = new Perceptron(2);
        int fewest = ROWS;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            plain.epoch(rings.x(), rings.signs(), 1);
            int wrong = 0;
            for (int row = 0; row < ROWS; row++) {
                wrong += plain.decide(rings.x(), 2 * row) == rings.signs()[row] ? 0 : 1;
            }
            fewest = Math.min(fewest, wrong);
        }
        protocol.measure(
                "A8",
                "perceptron on x: fewest errors (%) after any of 1000 epochs",
                100.0 * fewest / ROWS,
                Bound.atLeast(25));
        Perceptron mapped = new Perceptron(3);
        int epochs = 1;
        int mistakes = mapped.epoch(phi, rings.signs(), 1);
        while (mistakes > 0 && epochs < EPOCHS) {
            mistakes = mapped.epoch(phi, rings.signs(), 1);
            epochs++;
        }
        protocol.measure("A8", "perceptron on phi(x): errors in its last epoch", mistakes, Bound.exactly(0));
        protocol.remark("On phi(x) it is done after " + epochs + " epochs.");
        protocol.figure(Figure.of(
                "A plane in the three features is an ellipse around the inner ring.",
                Plane.of("Perceptron on phi(x)", rings.x(), rings.classes(), grid -> {
                    float[] features = map(grid);
                    int[] classes = new int[grid.length / 2];
                    for (int i = 0; i < classes.length; i++) {
                        classes[i] = (mapped.decide(features, 3 * i) + 1) / 2;
                    }
                    return classes;
                })));
    }

    private static float[] map(float[] x) {
        return Problem.outputs(MAP, Parameters.zeros(MAP), x);
    }

    private static double kernelError(float[] x, float[] phi) {
        double worst = 0;
        double largest = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                double product = 0;
                for (int k = 0; k < 3; k++) {
                    product += (double) phi[3 * i + k] * phi[3 * j + k];
                }
                double dot = (double) x[2 * i] * x[2 * j] + (double) x[2 * i + 1] * x[2 * j + 1];
                worst = Math.max(worst, Math.abs(product - dot * dot));
                largest = Math.max(largest, dot * dot);
            }
        }
        return worst / largest;
    }
}
