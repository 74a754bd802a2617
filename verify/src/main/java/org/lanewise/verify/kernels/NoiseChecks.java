package org.lanewise.verify.kernels;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.GaussianNoise;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.reference.Counter;

/** Normal numbers against Box and Muller's function of the same words in double. */
public final class NoiseChecks {
    /** Of n itself, in units of n 2^-24; NUMERICS.md derives it. */
    private static final double NUMBER = 8;

    private static final float[] SIGMAS = {0.05f, 1, 3};

    private static final int RANGES = 400;

    private static final int LONGEST = 3000;

    private NoiseChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                check(seed, "noise-fill", "sigma n, error / (8 u of n and a rounding)", NoiseChecks::fill),
                check(
                        seed,
                        "noise-add",
                        "x + sigma n, error / (8 u of sigma n and a rounding of the sum)",
                        NoiseChecks::add));
    }

    private interface Step {
        void judge(Range range, Deviation deviation);
    }

    /** Where a piece of a stream begins, and how long it is. */
    private record Range(SplittableRandom random, float sigma, long key, int first, int length) {
        static Range draw(SplittableRandom random) {
            return new Range(
                    random,
                    SIGMAS[random.nextInt(SIGMAS.length)],
                    GaussianNoise.key(random.nextLong(), random.nextInt(100), random.nextInt(5)),
                    random.nextInt(),
                    random.nextInt(LONGEST));
        }

        double reference(int i) {
            return sigma * Counter.normal(key, first + i);
        }
    }

    private static Check check(long seed, String name, String claim, Step step) {
        return new Check(name, claim, 1, () -> {
            SplittableRandom random = new SplittableRandom(seed);
            Deviation deviation = new Deviation();
            for (int i = 0; i < RANGES; i++) {
                step.judge(Range.draw(random), deviation);
            }
            return deviation.worst();
        });
    }

    private static void fill(Range range, Deviation deviation) {
        float[] y = new float[range.length + 2];
        Arrays.fill(y, Float.NaN);
        GaussianNoise.of(range.sigma).fill(range.key, range.first, y, 1, range.length);
        for (int i = 0; i < range.length; i++) {
            double n = range.reference(i);
            double own = NUMBER * Rounding.FLOAT * Math.abs(n);
            deviation.compare(y[i + 1], n, own + Rounding.gamma(1) * (Math.abs(n) + own));
        }
        untouched(y, deviation);
    }

    private static void add(Range range, Deviation deviation) {
        float[] x = new float[range.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Matrices.uniformFloat(range.random);
        }
        float[] y = new float[range.length + 2];
        Arrays.fill(y, Float.NaN);
        GaussianNoise.of(range.sigma).add(range.key, range.first, x, 0, y, 1, range.length, new Workspace());
        for (int i = 0; i < range.length; i++) {
            double sum = x[i] + range.reference(i);
            double own = NUMBER * Rounding.FLOAT * Math.abs(range.reference(i));
            deviation.compare(y[i + 1], sum, own + Rounding.gamma(1) * (Math.abs(sum) + own));
        }
        untouched(y, deviation);
    }

    private static void untouched(float[] y, Deviation deviation) {
        boolean both = Float.isNaN(y[0]) && Float.isNaN(y[y.length - 1]);
        deviation.compare(both ? 0 : 1, 0, 0);
    }
}
