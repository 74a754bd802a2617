package org.lanewise.verify.deck.regularisation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.MonteCarlo;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.check.Batch;
import org.lanewise.nn.check.GradientCheck;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/**
 * All 2^10 thinned networks of ten hidden units: dropout draws them, and inference combines them. As in the deck, what dropout keeps
 * stays as it is, z = h(a) m, and inference scales; the other, inverted form is compared with it.
 */
final class ThinnedNetworks implements Experiment {
    private static final int M = 10;
    private static final int MASKS = 1 << M;
    private static final int INPUTS = 5;
    private static final int CLASSES = 4;
    private static final int SAMPLES = 20_000;

    @Override
    public List<String> ids() {
        return List.of("A71", "A72", "A73", "A74", "A75", "A76", "A77", "A78");
    }

    @Override
    public String title() {
        return "Dropout's thinned networks and their means";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        Network dropping = Network.input(INPUTS)
                .dense(M, Activation.TANH)
                .unscaledDropout(0.5f)
                .dense(CLASSES)
                .build();
        Network whole =
                Network.input(INPUTS).dense(M, Activation.TANH).dense(CLASSES).build();
        float[] x = Draws.normal(new SplittableRandom(71), INPUTS, 1);
        Parameters parameters = Parameters.random(dropping, 71);
        float[][] outputs = new float[MASKS][];
        for (int mask = 0; mask < MASKS; mask++) {
            outputs[mask] = Problem.outputs(whole, thinned(whole, parameters, 1, mask), x);
        }
        draws(protocol, parameters, x, outputs);
        gradients(protocol);
        inverted(protocol, parameters, x);
        means(protocol, parameters, x, outputs);
        twoLayers(protocol, x);
    }

    /** Without the units of layer {@code layer - 1} that are no bit of the mask. */
    private static Parameters thinned(Network whole, Parameters parameters, int layer, int mask) {
        Parameters thinned = Parameters.zeros(whole);
        System.arraycopy(parameters.values(), 0, thinned.values(), 0, thinned.values().length);
        thin(thinned, layer, mask);
        return thinned;
    }

    private static void thin(Parameters parameters, int layer, int mask) {
        int from = parameters.weightOffset(layer);
        int units = parameters.network().outputs(layer);
        for (int i = 0; i < units * M; i++) {
            parameters.values()[from + i] *= mask >> (i % M) & 1;
        }
    }

    private static void draws(Protocol protocol, Parameters parameters, float[] x, float[][] outputs) {
        Set<List<Float>> thinned = new HashSet<>();
        for (float[] y : outputs) {
            thinned.add(boxed(y));
        }
        protocol.measure("A71", "thinned networks of 10 units", thinned.size(), Bound.exactly(MASKS));
        MonteCarlo sampler = new MonteCarlo(parameters, Output.IDENTITY, 1, Parallelism.sequential());
        Set<List<Float>> drawn = new HashSet<>();
        int others = 0;
        int differences = 0;
        for (int seed = 0; seed < SAMPLES; seed++) {
            List<Float> y = sample(sampler, seed, x);
            others += thinned.contains(y) ? 0 : 1;
            differences += seed % 100 != 0 || sample(sampler, seed, x).equals(y) ? 0 : 1;
            drawn.add(y);
        }
        protocol.measure(
                "A72", "of them drawn by dropout in " + SAMPLES + " passes", drawn.size(), Bound.exactly(MASKS));
        protocol.measure("A73", "passes that are no thinned network, bit for bit", others, Bound.exactly(0));
        protocol.measure("A75", "masks that differ when drawn again", differences, Bound.exactly(0));
    }

    private static List<Float> sample(MonteCarlo sampler, long seed, float[] x) {
        float[] y = new float[CLASSES];
        sampler.predict(MonteCarlo.Mean.ARITHMETIC, 1, seed, x, 1, y, new float[CLASSES]);
        return boxed(y);
    }

    private static List<Float> boxed(float[] y) {
        Float[] boxed = new Float[y.length];
        Arrays.setAll(boxed, i -> y[i] + 0f); // -0 is 0
        return List.of(boxed);
    }

    /** The mask of one (seed, step) in both passes and in every difference. */
    private static void gradients(Protocol protocol) {
        List<Network> networks = List.of(
                Network.input(INPUTS)
                        .unscaledDropout(0.2f)
                        .dense(M, Activation.TANH)
                        .unscaledDropout(0.5f)
                        .dense(M, Activation.LOGISTIC)
                        .unscaledDropout(0.3f)
                        .dense(CLASSES)
                        .build(),
                Network.input(INPUTS)
                        .dropout(0.2f)
                        .dense(M, Activation.TANH)
                        .dropout(0.5f)
                        .dense(M, Activation.LOGISTIC)
                        .dropout(0.3f)
                        .dense(CLASSES)
                        .build());
        SplittableRandom random = new SplittableRandom(74);
        int rows = 16;
        float[] x = Draws.normal(random, rows * INPUTS, 1);
        int[] classes = random.ints(rows, 0, CLASSES).toArray();
        double worst = 0;
        for (int step = 0; step < 5; step++) {
            Batch batch = Batch.ofClasses(Loss.softmaxCrossEntropy(), rows, x, classes, 74, step);
            for (Network network : networks) {
                worst = Math.max(
                        worst,
                        GradientCheck.check(network, Parameters.random(network, 74), batch)
                                .worst());
            }
        }
        protocol.measure(
                "A74",
                "gradient check with the mask frozen, worst of 5 masks and both scalings",
                worst,
                Bound.atMost(1e-6));
    }

    /** Kept units doubled in training are the same as doubled weights behind them, and so is what inference does. */
    private static void inverted(Protocol protocol, Parameters parameters, float[] x) {
        Network usual = Network.input(INPUTS)
                .dense(M, Activation.TANH)
                .dropout(0.5f)
                .dense(CLASSES)
                .build();
        Parameters halved = Parameters.zeros(usual);
        System.arraycopy(parameters.values(), 0, halved.values(), 0, halved.values().length);
        int from = halved.weightOffset(2);
        for (int i = 0; i < M * CLASSES; i++) {
            halved.values()[from + i] /= 2;
        }
        MonteCarlo ours = new MonteCarlo(parameters, Output.IDENTITY, 1, Parallelism.sequential());
        MonteCarlo other = new MonteCarlo(halved, Output.IDENTITY, 1, Parallelism.sequential());
        int differences = 0;
        for (int seed = 0; seed < MASKS; seed++) {
            differences += sample(ours, seed, x).equals(sample(other, seed, x)) ? 0 : 1;
        }
        List<Float> expected = boxed(Problem.outputs(parameters.network(), parameters, x));
        differences += expected.equals(boxed(Problem.outputs(usual, halved, x))) ? 0 : 1;
        protocol.measure(
                "A75", "passes unlike inverted dropout, the weights behind halved", differences, Bound.exactly(0));
    }

    private static void means(Protocol protocol, Parameters parameters, float[] x, float[][] outputs) {
        double[][] probabilities = softmax(outputs);
        double[] expected = softmax(new float[][] {Problem.outputs(parameters.network(), parameters, x)})[0];
        protocol.measure(
                "A76",
                "expected activation from the geometric mean of all masks, renormalised",
                largest(expected, geometric(probabilities)),
                Bound.atMost(1e-6));
        MonteCarlo sampler = new MonteCarlo(parameters, Output.SOFTMAX, 1, Parallelism.sequential());
        float[] mean = new float[CLASSES];
        float[] deviation = new float[CLASSES];
        sampler.predict(MonteCarlo.Mean.ARITHMETIC, SAMPLES, 77, x, 1, mean, deviation);
        double[] arithmetic = arithmetic(probabilities);
        double worst = 0;
        for (int k = 0; k < CLASSES; k++) {
            worst = Math.max(worst, Math.abs(mean[k] - arithmetic[k]) * Math.sqrt(SAMPLES) / deviation[k]);
        }
        protocol.measure(
                "A77", "mean of " + SAMPLES + " masks from that of all, in standard errors", worst, Bound.atMost(4));
        sampler.predict(MonteCarlo.Mean.GEOMETRIC, SAMPLES, 77, x, 1, mean, deviation);
        double[] geometric = geometric(probabilities);
        double[] errors = deviationsOfLogarithms(probabilities, geometric);
        worst = 0;
        for (int k = 0; k < CLASSES; k++) {
            double error = geometric[k] * errors[k] / Math.sqrt(SAMPLES);
            worst = Math.max(worst, Math.abs(mean[k] - geometric[k]) / error);
        }
        protocol.measure(
                "A77", "geometric mean of as many from that of all, in standard errors", worst, Bound.atMost(4));
        protocol.remark("The arithmetic mean of all masks differs from the expected activation by "
                + Bound.text(largest(expected, arithmetic)) + ".");
    }

    /**
     * How far a mask moves the logarithms of the renormalised geometric mean g, to first order: for class k by ln p_k - sum_j
     * g_j ln p_j; the standard deviation over all masks.
     */
    private static double[] deviationsOfLogarithms(double[][] probabilities, double[] g) {
        double[] sums = new double[CLASSES];
        double[] squares = new double[CLASSES];
        for (double[] p : probabilities) {
            double common = 0;
            for (int k = 0; k < CLASSES; k++) {
                common += g[k] * StrictMath.log(p[k]);
            }
            for (int k = 0; k < CLASSES; k++) {
                double moved = StrictMath.log(p[k]) - common;
                sums[k] += moved / probabilities.length;
                squares[k] += moved * moved / probabilities.length;
            }
        }
        double[] deviations = new double[CLASSES];
        Arrays.setAll(deviations, k -> Math.sqrt(squares[k] - sums[k] * sums[k]));
        return deviations;
    }

    /** All 2^20 masks would do as well; those of each layer by 16 drawn ones of the other are enough to see it. */
    private static void twoLayers(Protocol protocol, float[] x) {
        Network network = Network.input(INPUTS)
                .dense(M, Activation.TANH)
                .dense(M, Activation.TANH)
                .dense(CLASSES)
                .build();
        Network dropping = Network.input(INPUTS)
                .dense(M, Activation.TANH)
                .unscaledDropout(0.5f)
                .dense(M, Activation.TANH)
                .unscaledDropout(0.5f)
                .dense(CLASSES)
                .build();
        Parameters parameters = Parameters.random(dropping, 78);
        SplittableRandom random = new SplittableRandom(78);
        BitSet seen = new BitSet();
        float[][] outputs = new float[16 * MASKS][];
        for (int first = 0; first < 16; first++) {
            int own = random.nextInt(MASKS);
            while (seen.get(own)) {
                own = random.nextInt(MASKS);
            }
            seen.set(own);
            Parameters half = thinned(network, parameters, 1, own);
            for (int second = 0; second < MASKS; second++) {
                outputs[first * MASKS + second] = Problem.outputs(network, thinned(network, half, 2, second), x);
            }
        }
        double[] expected = softmax(new float[][] {Problem.outputs(dropping, parameters, x)})[0];
        double difference = largest(expected, geometric(softmax(outputs)));
        protocol.measure(
                "A78", "the same of two hidden layers: a difference remains", difference, Bound.between(1e-6, 1));
    }

    private static double[][] softmax(float[][] logits) {
        double[][] y = new double[logits.length][CLASSES];
        for (int n = 0; n < logits.length; n++) {
            double sum = 0;
            for (int k = 0; k < CLASSES; k++) {
                y[n][k] = StrictMath.exp(logits[n][k]);
                sum += y[n][k];
            }
            for (int k = 0; k < CLASSES; k++) {
                y[n][k] /= sum;
            }
        }
        return y;
    }

    private static double[] arithmetic(double[][] probabilities) {
        double[] mean = new double[CLASSES];
        for (double[] p : probabilities) {
            for (int k = 0; k < CLASSES; k++) {
                mean[k] += p[k] / probabilities.length;
            }
        }
        return mean;
    }

    private static double[] geometric(double[][] probabilities) {
        double[] mean = new double[CLASSES];
        for (double[] p : probabilities) {
            for (int k = 0; k < CLASSES; k++) {
                mean[k] += StrictMath.log(p[k]) / probabilities.length;
            }
        }
        double sum = 0;
        for (int k = 0; k < CLASSES; k++) {
            mean[k] = StrictMath.exp(mean[k]);
            sum += mean[k];
        }
        for (int k = 0; k < CLASSES; k++) {
            mean[k] /= sum;
        }
        return mean;
    }

    private static double largest(double[] a, double[] b) {
        double worst = 0;
        for (int k = 0; k < a.length; k++) {
            worst = Math.max(worst, Math.abs(a[k] - b[k]));
        }
        return worst;
    }
}
