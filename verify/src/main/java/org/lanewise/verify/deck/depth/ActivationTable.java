package org.lanewise.verify.deck.depth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Elementwise;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Workspace;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.check.GradientCheck;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Table;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.ulp.UlpFunction;
import org.lanewise.verify.ulp.UlpResult;
import org.lanewise.verify.ulp.UlpSweep;

/** Every activation and its derivative within its bound of ulps, over a sample of all floats. */
final class ActivationTable implements Experiment {
    /** The id of the row of the deck's table; those it lacks belong to the last. */
    private static String id(Activation h) {
        return switch (h.kind()) {
            case IDENTITY -> "A43";
            case STEP -> "A44";
            case LOGISTIC -> "A45";
            case TANH -> "A46";
            case ARCTAN -> "A47";
            case RELU -> "A48";
            case LEAKY_RELU -> "A49";
            case ELU -> "A50";
            default -> "A51";
        };
    }

    @Override
    public List<String> ids() {
        return List.of("A43", "A44", "A45", "A46", "A47", "A48", "A49", "A50", "A51");
    }

    @Override
    public String title() {
        return "The table of activations";
    }

    @Override
    public boolean isFast() {
        return false;
    }

    @Override
    public void run(Protocol protocol) {
        List<List<String>> rows = new ArrayList<>();
        for (Activation h : Activation.all()) {
            UlpResult value = sweep(protocol, id(h), h.toString());
            UlpResult slope = sweep(protocol, id(h), h + "-derivative");
            rows.add(List.of(
                    h.toString(), Bound.text(value.ulps()), Bound.text(slope.ulps()), Bound.text(slope.nearZero())));
        }
        protocol.table(new Table(
                "Largest errors against double, in ulps of the true value; next to a derivative's own zero they are absolute.",
                List.of("activation", "h", "h'", "h' near its zero"),
                rows));
        for (Activation h : List.of(Activation.STEP, Activation.RELU)) {
            protocol.measure(id(h), h + ": derivative at 0", slopeAtZero(h), Bound.exactly(0));
        }
        prelu(protocol);
        softmax(protocol);
        protocol.remark(
                "A sample of a million floats of all exponents, and the neighbourhoods of zeros, infinities, NaN,"
                        + " denormals and every point where a formula changes; ./lanewise verify ulp runs all 2^32 floats."
                        + " The deck has ReLU'(0) = 1; here it is 0, as is common.");
    }

    private static UlpResult sweep(Protocol protocol, String id, String name) {
        UlpFunction function = UlpFunction.all().stream()
                .filter(other -> other.name().equals(name))
                .findFirst()
                .orElseThrow();
        UlpResult result = new UlpSweep(function).sampled();
        protocol.measure(id, name + ": ulps", result.ulps(), Bound.atMost(function.bound()));
        if (!Double.isNaN(function.zero())) {
            protocol.measure(
                    id, name + ": absolute near its zero", result.nearZero(), Bound.atMost(UlpFunction.ABSOLUTE_BOUND));
        }
        return result;
    }

    private static double slopeAtZero(Activation h) {
        float[] gradient = {1};
        Elementwise.derivative(h, new float[1], 0, gradient, 0, gradient, 0, 1);
        return gradient[0];
    }

    /** PReLU learns its slope, so its gradient is checked with its own parameters. */
    private static void prelu(Protocol protocol) {
        Network network = Network.input(4).dense(6).prelu().dense(2).build();
        SplittableRandom random = new SplittableRandom(49);
        Problem problem = Problem.ofValues(16, Draws.normal(random, 16 * 4, 1), Draws.normal(random, 16 * 2, 1));
        double worst = GradientCheck.check(network, Parameters.random(network, 49), problem.batch(Loss.squaredError()))
                .worst();
        protocol.measure("A49", "PReLU: gradient check, with that of alpha", worst, Bound.atMost(1e-6));
    }

    private static void softmax(Protocol protocol) {
        int columns = 10;
        int rows = 100;
        float[] a = Draws.normal(new SplittableRandom(51), rows * columns, 20);
        float[] y = new float[a.length];
        Rows.softmax(rows, columns, a, 0, columns, y, 0, columns, new Workspace());
        double worst = 0;
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            double largest = Double.NEGATIVE_INFINITY;
            for (int j = row * columns; j < (row + 1) * columns; j++) {
                largest = Math.max(largest, a[j]);
            }
            for (int j = row * columns; j < (row + 1) * columns; j++) {
                sum += StrictMath.exp(a[j] - largest);
            }
            for (int j = row * columns; j < (row + 1) * columns; j++) {
                worst = Math.max(worst, Math.abs(y[j] - StrictMath.exp(a[j] - largest) / sum));
            }
        }
        protocol.measure("A51", "softmax: largest error against double", worst, Bound.atMost(0x1p-22));
    }
}
