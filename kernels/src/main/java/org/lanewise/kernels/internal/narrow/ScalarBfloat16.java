package org.lanewise.kernels.internal.narrow;

/** The scalar twin of {@link VectorBfloat16}. */
final class ScalarBfloat16 {
    private static final int WORDS = NarrowPanels.UNITS / 2;

    private ScalarBfloat16() {}

    static void add(int k, float[] x, int x0, int[] w, int w0, float[] y, int y0) {
        for (int p = 0; p < k; p++) {
            float v = x[x0 + p];
            int row = w0 + p * WORDS;
            for (int q = 0; q < WORDS; q++) {
                y[y0 + q] = Math.fma(v, Float.intBitsToFloat(w[row + q] << 16), y[y0 + q]);
                y[y0 + WORDS + q] = Math.fma(v, Float.intBitsToFloat(w[row + q] & 0xffff0000), y[y0 + WORDS + q]);
            }
        }
    }

    static void widen(int k, int[] w, int w0, float[] to) {
        for (int p = 0; p < k; p++) {
            int row = w0 + p * WORDS;
            int t = p * NarrowPanels.UNITS;
            for (int q = 0; q < WORDS; q++) {
                to[t + q] = Float.intBitsToFloat(w[row + q] << 16);
                to[t + WORDS + q] = Float.intBitsToFloat(w[row + q] & 0xffff0000);
            }
        }
    }
}
