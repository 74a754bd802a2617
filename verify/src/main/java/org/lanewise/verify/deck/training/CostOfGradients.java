package org.lanewise.verify.deck.training;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.check.WeightPerturbation;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.figure.Table;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Relative;
import org.lanewise.verify.deck.toy.Slope;

/** Operations of both ways to a gradient against the number of weights. */
final class CostOfGradients implements Experiment {
    private static final int ROWS = 4;
    private static final int LAYERS = 4;
    private static final int[] WIDTHS = {4, 8, 16, 32};

    @Override
    public List<String> ids() {
        return List.of("A32", "A33");
    }

    @Override
    public String title() {
        return "What a gradient costs";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        double[] weights = new double[WIDTHS.length];
        double[] backpropagation = new double[WIDTHS.length];
        double[] perturbation = new double[WIDTHS.length];
        double worst = 0;
        SplittableRandom random = new SplittableRandom(32);
        for (int i = 0; i < WIDTHS.length; i++) {
            Network network = network(WIDTHS[i], LAYERS);
            Problem problem = Problem.ofValues(
                    ROWS, Draws.normal(random, ROWS * WIDTHS[i], 1), Draws.normal(random, ROWS * WIDTHS[i], 1));
            Parameters parameters = Parameters.random(network, 32);
            Parameters disturbed = Parameters.zeros(network);
            long passes =
                    WeightPerturbation.gradient(network, parameters, problem.batch(Loss.squaredError()), disturbed);
            Descent descent = new Descent(network, Loss.squaredError(), problem, parameters);
            descent.loss();
            worst = Math.max(
                    worst,
                    Relative.largest(
                            Relative.widened(descent.gradient().values()), Relative.widened(disturbed.values())));
            Plan plan = Plan.training(network, Loss.squaredError(), ROWS, Parallelism.sequential());
            weights[i] = network.parameterCount();
            backpropagation[i] = plan.forwardFlops() + plan.backwardFlops();
            perturbation[i] = (double) passes * plan.forwardFlops();
        }
        protocol.measure("A32", "operations of backpropagation ~ W^p, p", Slope.of(weights, backpropagation), near(1));
        Plan deep = Plan.training(network(64, 12), Loss.squaredError(), ROWS, Parallelism.sequential());
        protocol.measure(
                "A32",
                "12 layers of 64: operations backward / forward",
                (double) deep.backwardFlops() / deep.forwardFlops(),
                Bound.between(1.8, 2.2));
        protocol.measure("A33", "operations of weight perturbation ~ W^p, p", Slope.of(weights, perturbation), near(2));
        protocol.measure("A33", "both gradients, distance relative to the largest", worst, Bound.atMost(1e-5));
        protocol.figure(Figure.of(
                "Operations for one gradient of " + ROWS + " rows, networks of " + LAYERS + " square layers.",
                new Figure.Panel(
                        "Cost of a gradient",
                        "parameters W",
                        "operations",
                        true,
                        true,
                        List.of(
                                new Series("backpropagation", weights, backpropagation, Series.Style.LINE),
                                new Series("weight perturbation", weights, perturbation, Series.Style.LINE)))));
        protocol.table(new Table(
                "The same in numbers.",
                List.of("W", "backpropagation", "weight perturbation", "ratio"),
                IntStream.range(0, WIDTHS.length)
                        .mapToObj(i -> List.of(
                                count(weights[i]),
                                count(backpropagation[i]),
                                count(perturbation[i]),
                                count(perturbation[i] / backpropagation[i])))
                        .collect(Collectors.toList())));
    }

    private static Bound near(double exponent) {
        return Bound.between(exponent - 0.1, exponent + 0.1);
    }

    private static Network network(int width, int layers) {
        Network.Builder builder = Network.input(width);
        for (int l = 1; l < layers; l++) {
            builder.dense(width, Activation.TANH);
        }
        return builder.dense(width).build();
    }

    private static String count(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }
}
