package org.lanewise.verify.deck.training;

import java.util.List;
import java.util.function.DoubleSupplier;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Adam;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Momentum;
import org.lanewise.verify.deck.toy.Quadratic;
import org.lanewise.verify.deck.toy.Slope;

/** Steps until J is a millionth of what it was, against the condition number: descent, momentum and Adam. */
final class Conditioning implements Experiment {
    private static final int DIMENSIONS = 8;
    private static final double[] CONDITIONS = {10, 30, 100, 300, 1000};
    private static final int MOST_STEPS = 100_000;

    @Override
    public List<String> ids() {
        return List.of("A35");
    }

    @Override
    public String title() {
        return "Steps against the condition number";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        double[] plain = new double[CONDITIONS.length];
        double[] momentum = new double[CONDITIONS.length];
        double[] adam = new double[CONDITIONS.length];
        double[] turned = new double[CONDITIONS.length];
        for (int i = 0; i < CONDITIONS.length; i++) {
            double condition = CONDITIONS[i];
            Descent descent = Quadratic.ofCondition(condition, DIMENSIONS).start();
            plain[i] = steps(() -> descent.step((float) (2 / (1 + 1 / condition))));
            momentum[i] = momentum(condition);
            Adam rule = new Adam(Quadratic.ofCondition(condition, DIMENSIONS).start());
            adam[i] = steps(() -> rule.step(0.03));
            Adam other = new Adam(Quadratic.turned(condition, DIMENSIONS, 35).start());
            turned[i] = steps(() -> other.step(0.03));
        }
        protocol.measure(
                "A35",
                "descent at its best rate: steps ~ condition^p, p",
                Slope.of(CONDITIONS, plain),
                Bound.between(0.85, 1.15));
        protocol.measure(
                "A35",
                "momentum at its best: steps ~ condition^p, p",
                Slope.of(CONDITIONS, momentum),
                Bound.between(0.35, 0.65));
        int last = CONDITIONS.length - 1;
        protocol.measure(
                "A35",
                "condition 1000: steps of descent / of momentum",
                plain[last] / momentum[last],
                Bound.atLeast(10));
        protocol.measure(
                "A35", "condition 1000: steps of descent / of Adam", plain[last] / adam[last], Bound.atLeast(10));
        protocol.measure(
                "A35",
                "condition 1000: steps of Adam, axes turned / along the weights",
                turned[last] / adam[last],
                Bound.atLeast(2));
        protocol.figure(Figure.of(
                "Steps until J is a millionth of its first value, on a quadratic of " + DIMENSIONS + " dimensions.",
                new Figure.Panel(
                        "Slow where curvatures differ",
                        "condition number",
                        "steps",
                        true,
                        true,
                        List.of(
                                new Series("gradient descent", CONDITIONS, plain, Series.Style.LINE),
                                new Series("momentum", CONDITIONS, momentum, Series.Style.LINE),
                                new Series("Adam", CONDITIONS, adam, Series.Style.LINE),
                                new Series("Adam, axes turned", CONDITIONS, turned, Series.Style.LINE)))));
        protocol.remark(
                "Rates are the best that the curvatures allow: 2 / (lambda_max + lambda_min) for descent, Polyak's"
                        + " for momentum. Adam's, 0.03, knows nothing of them, but its scales fit a quadratic whose axes are the"
                        + " weights'; turned axes cost it that advantage.");
    }

    /** Polyak's choice: eta = (2 / (sqrt L + sqrt l))^2, mu = ((sqrt L - sqrt l) / (sqrt L + sqrt l))^2. */
    private static double momentum(double condition) {
        double root = Math.sqrt(1 / condition);
        double rate = 4 / ((1 + root) * (1 + root));
        double mu = (1 - root) * (1 - root) / ((1 + root) * (1 + root));
        Momentum rule =
                new Momentum(Quadratic.ofCondition(condition, DIMENSIONS).start(), mu);
        return steps(() -> rule.step(rate));
    }

    private static double steps(DoubleSupplier step) {
        double target = 1e-6 * step.getAsDouble();
        int steps = 1;
        while (step.getAsDouble() > target && steps < MOST_STEPS) {
            steps++;
        }
        return steps;
    }
}
