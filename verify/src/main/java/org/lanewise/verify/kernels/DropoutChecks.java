package org.lanewise.verify.kernels;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Elementwise;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.reference.Counter;

/** Dropout as a random source and as a function of (key, element). */
public final class DropoutChecks {
    /** A true claim leaves 6 standard deviations once in 5e8 seeds. */
    private static final double SIGMAS = 6;

    private static final int DRAWS = 1 << 20;

    private static final float[] RATES = {0.01f, 0.2f, 0.5f, 0.9f};

    private DropoutChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                new Check("dropout-rate", "drops in 2^20 elements, distance in sigmas", SIGMAS, () -> rate(seed)),
                new Check(
                        "dropout-keys",
                        "agreement of masks of neighbouring seeds, steps, layers, in sigmas",
                        SIGMAS,
                        () -> keys(seed)),
                new Check("dropout-scale", "kept elements' factor, error / (gamma_2 / (1 - rate))", 1, () -> scale()),
                new Check(
                        "dropout-words",
                        "elements whose fate is not that of their counter's word, scaled and unscaled",
                        0,
                        () -> words(seed)),
                new Check(
                        "dropout-unscaled",
                        "what inference multiplies by, error / (gamma_1 (1 - rate)); kept elements as they were",
                        1,
                        () -> unscaled(seed)),
                new Check("dropout-forward", "elements where forward applied another mask", 0, () -> forward(seed)),
                new Check("dropout-split", "elements that depend on the split of the range", 0, () -> split(seed)));
    }

    private static double rate(long seed) {
        double worst = 0;
        for (float rate : RATES) {
            int dropped = 0;
            for (float m : mask(rate, Dropout.key(seed, 3, 1), DRAWS)) {
                dropped += m == 0 ? 1 : 0;
            }
            worst = Math.max(worst, sigmas(dropped, rate));
        }
        return worst;
    }

    /** Independent masks agree where both drop or both keep: with probability p^2 + (1 - p)^2. */
    private static double keys(long seed) {
        double worst = 0;
        for (float rate : RATES) {
            float[] here = mask(rate, Dropout.key(seed, 3, 1), DRAWS);
            for (long key : new long[] {
                Dropout.key(seed + 1, 3, 1), Dropout.key(seed, 4, 1), Dropout.key(seed, 3, 2), Dropout.key(seed, 1, 3)
            }) {
                float[] there = mask(rate, key, DRAWS);
                int equal = 0;
                for (int i = 0; i < DRAWS; i++) {
                    equal += here[i] == there[i] ? 1 : 0;
                }
                double p = rate;
                worst = Math.max(worst, sigmas(equal, p * p + (1 - p) * (1 - p)));
            }
        }
        return worst;
    }

    private static double sigmas(int hits, double probability) {
        return Math.abs(hits - DRAWS * probability) / Math.sqrt(DRAWS * probability * (1 - probability));
    }

    /** 1 - rate and the quotient are rounded once each. */
    private static double scale() {
        double worst = 0;
        for (float rate : RATES) {
            double reference = 1 / (1 - (double) rate);
            worst = Math.max(worst, Math.abs(Dropout.of(rate).scale() - reference) / (Rounding.gamma(2) * reference));
        }
        return worst;
    }

    /** An element is dropped when its word is below rate 2^32, rounded. */
    private static double words(long seed) {
        int wrong = 0;
        for (float rate : RATES) {
            long key = Dropout.key(seed, 2, 6);
            Dropout unscaled = Dropout.unscaled(rate);
            float[] ones = new float[DRAWS];
            Arrays.fill(ones, 1);
            Elementwise.dropout(unscaled, key, 0, ones, 0, DRAWS);
            float[] scaled = mask(rate, key, DRAWS);
            for (int i = 0; i < DRAWS; i++) {
                boolean kept = Integer.toUnsignedLong(Counter.word(key, i)) >= Math.rint(rate * 0x1p32);
                wrong += kept == (ones[i] == 1) && kept != (ones[i] == 0) ? 0 : 1;
                wrong += kept == (scaled[i] != 0) ? 0 : 1;
                wrong += kept == unscaled.keeps(key, i) ? 0 : 1;
            }
        }
        return wrong;
    }

    private static double unscaled(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Deviation deviation = new Deviation();
        for (float rate : RATES) {
            Dropout unscaled = Dropout.unscaled(rate);
            double keeps = 1 - (double) rate;
            deviation.compare(unscaled.inferenceScale(), keeps, Rounding.gamma(1) * keeps);
            float[] x = new float[10_007];
            for (int i = 0; i < x.length; i++) {
                x[i] = Matrices.uniformFloat(random);
            }
            float[] y = x.clone();
            long key = Dropout.key(seed, 8, 2);
            Elementwise.dropout(unscaled, key, 5, y, 0, y.length);
            for (int i = 0; i < y.length; i++) {
                deviation.compare(y[i], unscaled.keeps(key, 5 + i) ? x[i] : 0, 0);
            }
        }
        return deviation.worst();
    }

    /** With x = 1, w = 0 and bias 1 an identity layer's output is its mask, with any number of threads. */
    private static double forward(long seed) {
        int rows = 37;
        int units = 51;
        float[] ones = new float[Math.max(rows, units)];
        Arrays.fill(ones, 1);
        int wrong = 0;
        for (float rate : RATES) {
            long key = Dropout.key(seed, 5, 2);
            float[] z = new float[rows * units];
            Dense.of(1, units, Activation.IDENTITY, Dropout.of(rate))
                    .forward(
                            rows,
                            ones,
                            0,
                            1,
                            new float[units],
                            0,
                            ones,
                            0,
                            key,
                            z,
                            0,
                            units,
                            Parallelism.on(Runnable::run, 2),
                            new Workspace());
            wrong += differences(z, mask(rate, key, z.length));
        }
        return wrong;
    }

    /** The same stream in one range and in pieces of random length, at random positions of an array. */
    private static double split(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 10_007;
        int wrong = 0;
        for (float rate : RATES) {
            long key = Dropout.key(seed, 7, 4);
            float[] pieces = new float[n];
            for (int at = 0; at < n; ) {
                int length = Math.min(n - at, random.nextInt(90));
                int offset = random.nextInt(20);
                float[] piece = new float[offset + length];
                Arrays.fill(piece, 1);
                Elementwise.dropout(Dropout.of(rate), key, at, piece, offset, length);
                System.arraycopy(piece, offset, pieces, at, length);
                at += length;
            }
            wrong += differences(pieces, mask(rate, key, n));
        }
        return wrong;
    }

    private static float[] mask(float rate, long key, int length) {
        float[] mask = new float[length];
        Dropout.of(rate).mask(key, 0, mask, 0, length);
        return mask;
    }

    private static int differences(float[] x, float[] y) {
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            count += x[i] == y[i] ? 0 : 1;
        }
        return count;
    }
}
