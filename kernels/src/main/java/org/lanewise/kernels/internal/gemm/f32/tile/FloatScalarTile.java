package org.lanewise.kernels.internal.gemm.f32.tile;

/**
 * The scalar twin of all the tiles: the contract as it reads. Eight columns at a time have their sums in registers; a loop
 * along a row of C would read and write it for every k, and C2 does not vectorise it, because B might be C.
 */
public final class FloatScalarTile {
    private static final int WIDTH = 8;

    /** Rows of B per call: in a fresh JVM a loop of many calls is soon compiled, a long one is interpreted for milliseconds. */
    private static final int DEPTH = 64;

    private FloatScalarTile() {}

    /** op(A)'s element (r, k) is a[a0 + r * rowStep + k * kStep]; the kinds are those of {@link FloatStrips}. */
    public static void run(
            int kind,
            int rows,
            int columns,
            int kc,
            float[] a,
            int a0,
            int rowStep,
            int kStep,
            float[] b,
            int b0,
            int ldb,
            float beta,
            float[] s,
            int s0,
            int lds,
            float[] c,
            int c0,
            int ldc) {
        int whole = columns / WIDTH * WIDTH;
        for (int r = 0; r < rows; r++) {
            int row = c0 + r * ldc;
            start(kind, columns, beta, s, s0 + r * lds, c, row);
            int aRow = a0 + r * rowStep;
            for (int j = 0; j < whole; j += WIDTH) {
                for (int k = 0; k < kc; k += DEPTH) {
                    int depth = Math.min(DEPTH, kc - k);
                    eightColumns(depth, a, aRow + k * kStep, kStep, b, b0 + j + k * ldb, ldb, c, row + j);
                }
            }
            for (int j = whole; j < columns; j++) {
                oneColumn(kc, a, aRow, kStep, b, b0 + j, ldb, c, row + j);
            }
        }
    }

    private static void start(int kind, int columns, float beta, float[] s, int s0, float[] c, int c0) {
        for (int j = 0; j < columns; j++) {
            c[c0 + j] = kind == FloatStrips.ZERO ? 0 : beta * s[s0 + j];
        }
    }

    private static void eightColumns(
            int kc, float[] a, int aRow, int kStep, float[] b, int b0, int ldb, float[] c, int at) {
        float s0 = c[at];
        float s1 = c[at + 1];
        float s2 = c[at + 2];
        float s3 = c[at + 3];
        float s4 = c[at + 4];
        float s5 = c[at + 5];
        float s6 = c[at + 6];
        float s7 = c[at + 7];
        for (int k = 0; k < kc; k++) {
            float x = a[aRow + k * kStep];
            int row = b0 + k * ldb;
            s0 = Math.fma(x, b[row], s0);
            s1 = Math.fma(x, b[row + 1], s1);
            s2 = Math.fma(x, b[row + 2], s2);
            s3 = Math.fma(x, b[row + 3], s3);
            s4 = Math.fma(x, b[row + 4], s4);
            s5 = Math.fma(x, b[row + 5], s5);
            s6 = Math.fma(x, b[row + 6], s6);
            s7 = Math.fma(x, b[row + 7], s7);
        }
        c[at] = s0;
        c[at + 1] = s1;
        c[at + 2] = s2;
        c[at + 3] = s3;
        c[at + 4] = s4;
        c[at + 5] = s5;
        c[at + 6] = s6;
        c[at + 7] = s7;
    }

    private static void oneColumn(
            int kc, float[] a, int aRow, int kStep, float[] b, int b0, int ldb, float[] c, int at) {
        float s = c[at];
        for (int k = 0; k < kc; k++) {
            s = Math.fma(a[aRow + k * kStep], b[b0 + k * ldb], s);
        }
        c[at] = s;
    }
}
