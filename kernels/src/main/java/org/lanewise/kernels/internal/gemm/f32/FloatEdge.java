package org.lanewise.kernels.internal.gemm.f32;

/** A copy of a few rows of C for tiles whose last vector reaches behind column N. */
final class FloatEdge {
    /** Rows that are copied at a time: a multiple of every tile's rows. */
    static final int ROWS = 24;

    final float[] rows = new float[ROWS * FloatTuning.NR];

    /** A row of the bias, or the last rows of B. */
    float[] more = new float[FloatTuning.NR];

    float[] more(int size) {
        if (more.length < size) {
            more = new float[size];
        }
        return more;
    }

    static void copy(int rows, int cols, float[] from, int f0, int ldf, float[] to, int t0, int ldt) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(from, f0 + r * ldf, to, t0 + r * ldt, cols);
        }
    }
}
