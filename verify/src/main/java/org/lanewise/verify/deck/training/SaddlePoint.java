package org.lanewise.verify.deck.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Problem;

/** J = 1/2 (w_2 w_1 - 1)^2, the smallest network with a saddle: at 0 the gradient vanishes, and near it descent waits. */
final class SaddlePoint implements Experiment {
    private static final float RATE = 0.1f;
    private static final int MOST_STEPS = 100_000;

    @Override
    public List<String> ids() {
        return List.of("A34");
    }

    @Override
    public String title() {
        return "Saddle points";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        Descent saddle = at(0, 0);
        double here = saddle.loss();
        float[] gradient = saddle.gradient().values();
        protocol.measure("A34", "|dJ/dw| at w = 0", Math.abs(gradient[0]) + Math.abs(gradient[1]), Bound.exactly(0));
        protocol.measure("A34", "J at w = 0; the minimum's is 0", here, Bound.exactly(0.5));
        float h = 0x1p-5f;
        protocol.measure("A34", "curvature along (1, 1)", curvature(here, h, h), Bound.between(-1.01, -0.99));
        protocol.measure("A34", "curvature along (1, -1)", curvature(here, h, -h), Bound.between(0.99, 1.01));
        List<Series> series = new ArrayList<>();
        List<Integer> waits = new ArrayList<>();
        for (double start : new double[] {1e-1, 1e-2, 1e-3, 1e-4}) {
            waits.add(steps((float) start));
            series.add(Series.over(
                    String.format(Locale.ROOT, "start %.0e", start).replace("e-0", "e-"), losses((float) start)));
        }
        for (int i = 0; i + 1 < waits.size(); i++) {
            // Near 0 the way along (1, 1) grows by 1 + eta in a step: a tenth of the distance costs ln 10 / ln (1 +
            // eta).
            protocol.measure(
                    "A34",
                    "steps that a start at 1e-" + (i + 2) + " takes longer than one at 1e-" + (i + 1),
                    waits.get(i + 1) - waits.get(i),
                    Bound.between(22, 27));
        }
        protocol.figure(Figure.of(
                "From starts near the saddle: a plateau, then the fall.",
                new Figure.Panel("J = 1/2 (w2 w1 - 1)^2", "step", "J", false, series)));
    }

    private static Descent at(float w1, float w2) {
        DenseLayer weight = new DenseLayer(1, Activation.IDENTITY).withoutBias();
        Network network = Network.input(1).add(weight).add(weight).build();
        Parameters parameters = Parameters.zeros(network);
        parameters.values()[0] = w1;
        parameters.values()[1] = w2;
        Problem problem = Problem.ofValues(1, new float[] {1}, new float[] {1});
        return new Descent(network, Loss.squaredError(), problem, parameters);
    }

    /** The second difference of J along a direction, per squared length. */
    private static double curvature(double here, float d1, float d2) {
        return (at(d1, d2).loss() - 2 * here + at(-d1, -d2).loss()) / (d1 * d1 + d2 * d2);
    }

    private static int steps(float start) {
        Descent descent = at(start, start);
        int steps = 0;
        while (descent.step(RATE) > 0.01 && steps < MOST_STEPS) {
            steps++;
        }
        return steps;
    }

    private static double[] losses(float start) {
        Descent descent = at(start, start);
        double[] losses = new double[150];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = descent.step(RATE);
        }
        return losses;
    }
}
