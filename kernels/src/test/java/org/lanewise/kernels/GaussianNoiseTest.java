package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.internal.random.Mixer;

/** Noise is Box and Muller's function of two words, wherever the range begins, and as normal as its samples can show. */
class GaussianNoiseTest {
    private static final GaussianNoise STANDARD = GaussianNoise.of(1);
    private static final int N = 1 << 22;

    /** Six standard deviations: a true claim fails once in 5e8 keys; the key is fixed. */
    private static final double SIGMAS = 6;

    /** Relative to |n|; NUMERICS.md derives it. */
    private static final double BOUND = 8 * 0x1p-24;

    @Test
    void anElementsBitsDoNotDependOnWhereTheRangeBegins() {
        long key = GaussianNoise.key(1, 2, 3);
        GaussianNoise noise = GaussianNoise.of(0.3f);
        int first = -150;
        float[] single = new float[400];
        for (int i = 0; i < single.length; i++) {
            noise.fill(key, first + i, single, i, 1);
        }
        float[] x = Oracle.normal(new Random(1), single.length);
        Workspace workspace = new Workspace();
        for (int start = 0; start < 70; start++) {
            for (int end = single.length; end > single.length - 70; end -= 23) {
                float[] y = new float[single.length];
                float[] expected = new float[single.length];
                System.arraycopy(single, start, expected, start, end - start);
                noise.fill(key, first + start, y, start, end - start);
                assertArrayEquals(expected, y);
                float[] standard = new float[single.length];
                STANDARD.fill(key, first + start, standard, start, end - start);
                float[] sum = x.clone();
                for (int i = start; i < end; i++) {
                    sum[i] = Math.fma(0.3f, standard[i], x[i]);
                }
                float[] inPlace = x.clone();
                noise.add(key, first + start, inPlace, start, inPlace, start, end - start, workspace);
                assertArrayEquals(sum, inPlace);
                float[] beside = x.clone();
                noise.add(key, first + start, x, start, beside, start, end - start, workspace);
                assertArrayEquals(sum, beside);
            }
        }
    }

    @Test
    void itIsBoxAndMullersFunctionOfTheWords() {
        long key = GaussianNoise.key(5, 6, 7);
        float[] y = new float[N];
        STANDARD.fill(key, 0, y, 0, N);
        for (int i = 0; i < N; i++) {
            double expected = boxMuller(Mixer.mix(key, i & ~16), Mixer.mix(key, i | 16), (i & 16) == 0);
            double error = Math.abs(y[i] - expected);
            assertTrue(error <= BOUND * Math.abs(expected), y[i] + " for " + expected);
        }
    }

    /** In double, from the float u that the words stand for. */
    private static double boxMuller(int a, int b, boolean isFirst) {
        float u = ((float) (a >>> 1) + 0.5f) * 0x1p-31f;
        double radius = Math.sqrt(-2 * Math.log(u));
        double angle = b * (Math.PI * 0x1p-31);
        return radius * (isFirst ? Math.cos(angle) : Math.sin(angle));
    }

    @Test
    void momentsAreThoseOfTheNormalDistribution() {
        float[] y = drawn(GaussianNoise.key(42, 0, 0));
        double[] sums = new double[5];
        for (float v : y) {
            double power = 1;
            for (int m = 0; m < 5; m++) {
                sums[m] += power;
                power *= v;
            }
        }
        // The variances of x, x^2, x^3, x^4 are 1, 2, 15 and 96.
        double[] means = {1, 0, 1, 0, 3};
        double[] variances = {1, 1, 2, 15, 96};
        for (int m = 1; m < 5; m++) {
            assertEquals(means[m], sums[m] / N, SIGMAS * Math.sqrt(variances[m] / N), "moment " + m);
        }
    }

    @Test
    void tailsAreAsLong() {
        float[] y = drawn(GaussianNoise.key(43, 0, 0));
        double[] limits = {2, 3, 4, 5};
        double[] beyond = {4.550026389635841e-2, 2.699796063260190e-3, 6.334248366623993e-5, 5.733031437360480e-7};
        for (int l = 0; l < limits.length; l++) {
            int count = 0;
            for (float v : y) {
                count += Math.abs(v) > limits[l] ? 1 : 0;
            }
            double expected = N * beyond[l];
            assertEquals(expected, count, SIGMAS * Math.sqrt(expected) + 1, "beyond " + limits[l]);
        }
    }

    /** Chi-square over 256 cells of equal probability, and over 64 x 64 of neighbouring and of paired elements. */
    @Test
    void cellsAreEquallyFull() {
        float[] y = drawn(GaussianNoise.key(44, 0, 0));
        assertUniform(256, i -> cell(y[i], 256), N);
        for (int distance : new int[] {1, 16, 32}) {
            assertUniform(
                    64 * 64,
                    k -> {
                        int i = k / distance * 2 * distance + k % distance; // no element is in two pairs
                        return cell(y[i], 64) * 64 + cell(y[i + distance], 64);
                    },
                    N / 2);
        }
    }

    private interface Cell {
        int of(int i);
    }

    private static void assertUniform(int cells, Cell cell, int n) {
        int[] counts = new int[cells];
        for (int i = 0; i < n; i++) {
            counts[cell.of(i)]++;
        }
        double expected = (double) n / cells;
        double chi = 0;
        for (int count : counts) {
            chi += (count - expected) * (count - expected) / expected;
        }
        double freedom = cells - 1;
        assertEquals(freedom, chi, SIGMAS * Math.sqrt(2 * freedom), cells + " cells");
    }

    private static int cell(float v, int cells) {
        double below = v < 0 ? erfc(-v / Math.sqrt(2)) / 2 : 1 - erfc(v / Math.sqrt(2)) / 2;
        return Math.min(cells - 1, (int) (below * cells));
    }

    /** Within an ulp, which another test shows. */
    private static double erfc(double x) {
        float[] y = {(float) x};
        Elementwise.erfc(y, 0, y, 0, 1);
        return y[0];
    }

    private static float[] drawn(long key) {
        float[] y = new float[N];
        STANDARD.fill(key, 0, y, 0, N);
        return y;
    }

    /** A million initial weights: deviation within 1 % and mean near 0, as an initialiser wants it. */
    @Test
    void aFillScalesToItsDeviation() {
        float[] y = new float[1_000_000];
        GaussianNoise.of(0.05f).fill(GaussianNoise.key(9, 0, 4), 0, y, 0, y.length);
        double sum = 0;
        double squares = 0;
        for (float v : y) {
            sum += v;
            squares += (double) v * v;
        }
        assertEquals(0, sum / y.length, SIGMAS * 0.05 / 1000);
        assertEquals(0.05, Math.sqrt(squares / y.length), SIGMAS * 0.05 / Math.sqrt(2e6));
    }

    /** The same seed, step and layer: which elements are dropped tells nothing about their noise. */
    @Test
    void noiseDoesNotFollowDropout() {
        float[] y = drawn(GaussianNoise.key(3, 1, 4));
        Dropout dropout = Dropout.of(0.5f);
        long dropoutKey = Dropout.key(3, 1, 4);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < N; i++) {
            int sign = dropout.keeps(dropoutKey, i) ? 1 : -1;
            sum += sign * y[i];
            squares += sign * y[i] * y[i];
        }
        assertEquals(0, sum, SIGMAS * Math.sqrt(N));
        assertEquals(0, squares, SIGMAS * Math.sqrt(3.0 * N));
    }

    @Test
    void noDeviationIsNoNoise() {
        float[] x = Oracle.normal(new Random(2), 100);
        float[] y = x.clone();
        GaussianNoise.of(0).add(1, 5, y, 0, y, 0, 100, new Workspace());
        assertArrayEquals(x, y);
    }
}
