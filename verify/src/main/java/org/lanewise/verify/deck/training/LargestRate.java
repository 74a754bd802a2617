package org.lanewise.verify.deck.training;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Quadratic;

/** Gradient descent on a quadratic: stable below eta = 2 / lambda_max, divergent above. */
final class LargestRate implements Experiment {
    private static final double LARGEST = 4;
    private static final int STEPS = 1000;

    @Override
    public List<String> ids() {
        return List.of("A36");
    }

    @Override
    public String title() {
        return "The largest stable learning rate";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        protocol.measure(
                "A36", "eta = 0.99 * 2 / lambda_max: J after / before 1000 steps", growth(0.99), Bound.atMost(1e-6));
        protocol.measure(
                "A36", "eta = 1.01 * 2 / lambda_max: J after / before 1000 steps", growth(1.01), Bound.atLeast(1e6));
        List<Series> series = new ArrayList<>();
        for (double part : new double[] {0.05, 0.5, 0.95, 1, 1.05}) {
            series.add(Series.over(part + " * 2 / lambda_max", losses(part, 100)));
        }
        protocol.figure(Figure.of(
                "J of a quadratic with curvatures 4, 2 and 1: too small is slow, too large does not end.",
                new Figure.Panel("Learning rates", "step", "J", true, series)));
    }

    private static double growth(double part) {
        double[] losses = losses(part, STEPS);
        return losses[STEPS - 1] / losses[0];
    }

    private static double[] losses(double part, int steps) {
        Descent descent = new Quadratic(LARGEST, 2, 1).start();
        double[] losses = new double[steps];
        for (int i = 0; i < steps; i++) {
            losses[i] = descent.step((float) (part * 2 / LARGEST));
        }
        return losses;
    }
}
