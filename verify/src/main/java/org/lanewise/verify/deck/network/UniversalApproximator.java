package org.lanewise.verify.deck.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Adam;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Relative;

/** Three tanh units and a linear output learn six functions (Bishop, 2006, figure 5.3). */
final class UniversalApproximator implements Experiment {
    private static final int POINTS = 50;
    private static final int HIDDEN = 3;
    private static final int SEEDS = 5;
    private static final int STEPS = 60_000;
    private static final double RATE = 0.02;

    private static final Network NETWORK =
            Network.input(1).dense(HIDDEN, Activation.TANH).dense(1).build();
    private static final Network FIRST_LAYER =
            Network.input(1).dense(HIDDEN, Activation.TANH).build();

    private record Target(String name, DoubleUnaryOperator f, double bound) {}

    private record Fit(double rmse, int seed, Parameters parameters) {}

    @Override
    public List<String> ids() {
        return List.of("A19");
    }

    @Override
    public String title() {
        return "Universal approximation with three hidden units";
    }

    @Override
    public boolean isFast() {
        return false;
    }

    @Override
    public void run(Protocol protocol) {
        float[] x = Draws.uniform(new SplittableRandom(19), POINTS, -1, 1);
        Arrays.sort(x);
        protocol.figure(new Figure(
                "Fifty points, what the network makes of them, and its three hidden outputs.",
                List.of(
                        fit(protocol, x, new Target("x^2", v -> v * v, 1e-3)),
                        fit(protocol, x, new Target("sin x", StrictMath::sin, 1e-3)),
                        fit(protocol, x, new Target("|x|", Math::abs, 3e-2)),
                        fit(protocol, x, new Target("sign x", Math::signum, 1e-2)))));
        protocol.figure(new Figure(
                "The same for a whole wave and for the step H(x).",
                List.of(
                        fit(protocol, x, new Target("sin pi x", v -> StrictMath.sin(Math.PI * v), 1e-3)),
                        fit(protocol, x, new Target("H(x)", v -> v > 0 ? 1 : 0, 1e-2)))));
        protocol.remark("Trained on all 50 points at once with Adam, " + STEPS + " steps, the rate falling from " + RATE
                + " to 0 as half a cosine. That such weights exist is the theorem; finding them is another matter.");
    }

    private static Figure.Panel fit(Protocol protocol, float[] x, Target target) {
        float[] t = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            t[i] = (float) target.f().applyAsDouble(x[i]);
        }
        Problem problem = Problem.ofValues(POINTS, x, t);
        Fit best = new Fit(Double.POSITIVE_INFINITY, 0, Parameters.zeros(NETWORK));
        for (int seed = 1; seed <= SEEDS; seed++) {
            Descent descent = new Descent(NETWORK, Loss.squaredError(), problem, Parameters.random(NETWORK, seed));
            new Adam(descent).anneal(STEPS, RATE);
            // J is half the mean square.
            double rmse = Math.sqrt(2 * descent.loss());
            best = rmse < best.rmse() ? new Fit(rmse, seed, descent.parameters()) : best;
        }
        protocol.measure(
                "A19",
                "RMSE on " + target.name() + ", best of " + SEEDS + " seeds",
                best.rmse(),
                Bound.atMost(target.bound()));
        return picture(target.name(), x, t, best.parameters());
    }

    private static Figure.Panel picture(String name, float[] x, float[] t, Parameters parameters) {
        float[] grid = new float[201];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = i / 100f - 1;
        }
        Parameters first = Parameters.zeros(FIRST_LAYER);
        System.arraycopy(parameters.values(), 0, first.values(), 0, first.values().length);
        float[] hidden = Problem.outputs(FIRST_LAYER, first, grid);
        List<Series> series = new ArrayList<>();
        series.add(line("network", grid, Problem.outputs(NETWORK, parameters, grid), 0, 1));
        series.add(new Series("data", Relative.widened(x), Relative.widened(t), Series.Style.POINTS));
        for (int j = 0; j < HIDDEN; j++) {
            series.add(line("hidden " + (j + 1), grid, hidden, j, HIDDEN));
        }
        return new Figure.Panel(name, "x", "y", false, series);
    }

    private static Series line(String name, float[] x, float[] values, int first, int stride) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = values[first + i * stride];
        }
        return new Series(name, Relative.widened(x), y, Series.Style.LINE);
    }
}
