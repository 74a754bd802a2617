// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.f64;

/** The contract of levels 1 and 2 as plain loops over vectors without increments. */
final class DoubleBlasOracle {
    private static final int LANES = 32;

    private DoubleBlasOracle() {}

    static double dot(double[] x, double[] y) {
        double[] lanes = new double[LANES];
        int blocks = x.length / LANES * LANES;
        for (int i = 0; i < blocks; i++) {
            lanes[i % LANES] = Math.fma(x[i], y[i], lanes[i % LANES]);
        }
        double sum = tree(lanes);
        for (int i = blocks; i < x.length; i++) {
            sum = Math.fma(x[i], y[i], sum);
        }
        return sum;
    }

    static double asum(double[] x) {
        double[] lanes = new double[LANES];
        int blocks = x.length / LANES * LANES;
        for (int i = 0; i < blocks; i++) {
            lanes[i % LANES] += Math.abs(x[i]);
        }
        double sum = tree(lanes);
        for (int i = blocks; i < x.length; i++) {
            sum += Math.abs(x[i]);
        }
        return sum;
    }

    private static double tree(double[] lanes) {
        for (int step = LANES / 2; step > 0; step /= 2) {
            for (int l = 0; l < step; l++) {
                lanes[l] += lanes[l + step];
            }
        }
        return lanes[0];
    }

    static int iamax(double[] x) {
        int best = -1;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i])) {
                return i;
            }
            if (best < 0 || Math.abs(x[i]) > Math.abs(x[best])) {
                best = i;
            }
        }
        return best;
    }
}
