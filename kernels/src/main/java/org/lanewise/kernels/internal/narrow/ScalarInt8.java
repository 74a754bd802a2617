package org.lanewise.kernels.internal.narrow;

/** The scalar twin of {@link VectorInt8}. */
final class ScalarInt8 {
    private static final int WORDS = NarrowPanels.UNITS / 4;

    private ScalarInt8() {}

    static void add(int k, float[] x, int x0, int[] w, int w0, float[] scales, int s0, float[] y, int y0) {
        for (int p = 0; p < k; p++) {
            float v = x[x0 + p];
            int row = w0 + p * WORDS;
            for (int q = 0; q < WORDS; q++) {
                int word = w[row + q];
                y[y0 + q] = Math.fma(v, (word << 24 >> 24) * scales[s0 + q], y[y0 + q]);
                y[y0 + WORDS + q] = Math.fma(v, (word << 16 >> 24) * scales[s0 + WORDS + q], y[y0 + WORDS + q]);
                y[y0 + 2 * WORDS + q] =
                        Math.fma(v, (word << 8 >> 24) * scales[s0 + 2 * WORDS + q], y[y0 + 2 * WORDS + q]);
                y[y0 + 3 * WORDS + q] = Math.fma(v, (word >> 24) * scales[s0 + 3 * WORDS + q], y[y0 + 3 * WORDS + q]);
            }
        }
    }

    static void widen(int k, int[] w, int w0, float[] scales, int s0, float[] to) {
        for (int p = 0; p < k; p++) {
            int row = w0 + p * WORDS;
            int t = p * NarrowPanels.UNITS;
            for (int q = 0; q < WORDS; q++) {
                int word = w[row + q];
                to[t + q] = (word << 24 >> 24) * scales[s0 + q];
                to[t + WORDS + q] = (word << 16 >> 24) * scales[s0 + WORDS + q];
                to[t + 2 * WORDS + q] = (word << 8 >> 24) * scales[s0 + 2 * WORDS + q];
                to[t + 3 * WORDS + q] = (word >> 24) * scales[s0 + 3 * WORDS + q];
            }
        }
    }
}
