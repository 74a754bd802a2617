package org.lanewise.kernels.f32;

/** The contract of levels 1 and 2 as plain loops over vectors without increments. */
final class FloatBlasOracle {
    private static final int LANES = 32;

    private FloatBlasOracle() {}

    static float dot(float[] x, float[] y) {
        float[] lanes = new float[LANES];
        int blocks = x.length / LANES * LANES;
        for (int i = 0; i < blocks; i++) {
            lanes[i % LANES] = Math.fma(x[i], y[i], lanes[i % LANES]);
        }
        float sum = tree(lanes);
        for (int i = blocks; i < x.length; i++) {
            sum = Math.fma(x[i], y[i], sum);
        }
        return sum;
    }

    static float asum(float[] x) {
        float[] lanes = new float[LANES];
        int blocks = x.length / LANES * LANES;
        for (int i = 0; i < blocks; i++) {
            lanes[i % LANES] += Math.abs(x[i]);
        }
        float sum = tree(lanes);
        for (int i = blocks; i < x.length; i++) {
            sum += Math.abs(x[i]);
        }
        return sum;
    }

    private static float tree(float[] lanes) {
        for (int step = LANES / 2; step > 0; step /= 2) {
            for (int l = 0; l < step; l++) {
                lanes[l] += lanes[l + step];
            }
        }
        return lanes[0];
    }

    static int iamax(float[] x) {
        int best = -1;
        for (int i = 0; i < x.length; i++) {
            if (Float.isNaN(x[i])) {
                return i;
            }
            if (best < 0 || Math.abs(x[i]) > Math.abs(x[best])) {
                best = i;
            }
        }
        return best;
    }
}
