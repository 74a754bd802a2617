// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

/** A copy of a few rows of C for tiles whose last vector reaches behind column N. */
final class DoubleEdge {
    /** Rows that are copied at a time: a multiple of every tile's rows. */
    static final int ROWS = 24;

    final double[] rows = new double[ROWS * DoubleTuning.NR];

    /** A row of the bias, or the last rows of B. */
    double[] more = new double[DoubleTuning.NR];

    double[] more(int size) {
        if (more.length < size) {
            more = new double[size];
        }
        return more;
    }

    static void copy(int rows, int cols, double[] from, int f0, int ldf, double[] to, int t0, int ldt) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(from, f0 + r * ldf, to, t0 + r * ldt, cols);
        }
    }
}
