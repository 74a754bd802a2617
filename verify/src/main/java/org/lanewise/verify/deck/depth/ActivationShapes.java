package org.lanewise.verify.deck.depth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Elementwise;
import org.lanewise.nn.DeadUnits;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.data.Dataset;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.figure.Table;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Relative;

/** Activations and derivatives over [-5, 5], how steep they get, and units of ReLU that are dead. */
final class ActivationShapes implements Experiment {
    private static final int POINTS = 1001;
    private static final int UNITS = 100;
    private static final int ROWS = 500;
    private static final int INPUTS = 10;

    @Override
    public List<String> ids() {
        return List.of("A41", "A42");
    }

    @Override
    public String title() {
        return "Activations, derivatives and dead units";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        float[] a = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            a[i] = (i - POINTS / 2) / 100f;
        }
        List<Series> values = new ArrayList<>();
        List<Series> slopes = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Activation h : Activation.all()) {
            float[] z = new float[POINTS];
            Elementwise.activate(h, a, 0, z, 0, POINTS);
            float[] slope = slopes(h, a, z);
            values.add(line(h, a, z));
            slopes.add(line(h, a, slope));
            rows.add(List.of(h.toString(), Bound.text(least(slope)), Bound.text(largest(slope))));
            if (h.equals(Activation.LOGISTIC)) {
                protocol.measure("A41", "largest derivative of the logistic", largest(slope), Bound.atMost(0.25));
            } else if (h.equals(Activation.TANH)) {
                protocol.measure("A41", "largest derivative of tanh", largest(slope), Bound.atMost(1));
            } else if (h.equals(Activation.RELU)) {
                float[] right = Arrays.copyOfRange(slope, POINTS / 2 + 1, POINTS);
                protocol.measure("A42", "least derivative of ReLU right of 0", least(right), Bound.exactly(1));
            }
        }
        protocol.figure(new Figure(
                "Activations and their derivatives.",
                List.of(
                        new Figure.Panel("h(a)", "a", "h", false, values),
                        new Figure.Panel("h'(a)", "a", "h'", false, slopes))));
        protocol.table(new Table(
                "Derivatives on [-5, 5].", List.of("activation", "least derivative", "largest derivative"), rows));
        deadUnits(protocol);
    }

    private static float[] slopes(Activation h, float[] a, float[] z) {
        float[] slope = new float[POINTS];
        Arrays.fill(slope, 1);
        Elementwise.derivative(h, h.derivativeFromOutput() ? z : a, 0, slope, 0, slope, 0, POINTS);
        return slope;
    }

    private static Series line(Activation h, float[] x, float[] y) {
        return new Series(h.toString(), Relative.widened(x), Relative.widened(y), Series.Style.LINE);
    }

    private static double largest(float[] values) {
        return Arrays.stream(Relative.widened(values)).max().orElseThrow();
    }

    private static double least(float[] values) {
        return Arrays.stream(Relative.widened(values)).min().orElseThrow();
    }

    /** A quarter of the units gets a bias that no input in [-1, 1] outweighs: exactly those must be found dead. */
    private static void deadUnits(Protocol protocol) {
        Network network =
                Network.input(INPUTS).dense(UNITS, Activation.RELU).dense(1).build();
        Parameters parameters = Parameters.random(network, 42);
        for (int unit = 0; unit < UNITS; unit += 4) {
            parameters.values()[parameters.biasOffset(0) + unit] = -100;
        }
        float[] x = Draws.uniform(new SplittableRandom(42), ROWS * INPUTS, -1, 1);
        Dataset data = Dataset.regression(x, INPUTS, new float[ROWS], 1);
        Map<Integer, Double> fractions = DeadUnits.fractions(parameters, data);
        protocol.measure(
                "A42",
                "fraction of dead units found, a quarter of them made so",
                fractions.getOrDefault(0, Double.NaN),
                Bound.exactly(0.25));
    }
}
