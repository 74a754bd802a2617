package org.lanewise.kernels.internal.gemm.tile;

import org.lanewise.kernels.internal.gemm.Tuning;

/** The scalar twin of all the tiles: the contract as it reads. C2 vectorises the inner loop by itself. */
final class ScalarTile {
    private ScalarTile() {}

    static void run(
            int kind,
            int rows,
            int columns,
            int kc,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            float beta,
            float[] bias,
            int biasOffset,
            float[] c,
            int cOffset,
            int ldc) {
        for (int r = 0; r < rows; r++) {
            int row = cOffset + r * ldc;
            start(kind, columns, beta, bias, biasOffset, c, row);
            for (int k = 0; k < kc; k++) {
                axpy(columns, a[aOffset + r * lda + k], b, bOffset + k * Tuning.NR, c, row);
            }
            if (kind == FloatTiles.LOAD_RELU || kind == FloatTiles.BIAS_RELU) {
                for (int j = row; j < row + columns; j++) {
                    c[j] = Math.max(c[j], 0);
                }
            }
        }
    }

    private static void start(int kind, int columns, float beta, float[] bias, int biasOffset, float[] c, int cOffset) {
        for (int j = 0; j < columns; j++) {
            c[cOffset + j] = switch (kind) {
                case FloatTiles.ZERO -> 0;
                case FloatTiles.LOAD, FloatTiles.LOAD_RELU -> beta * c[cOffset + j];
                default -> bias[biasOffset + j];
            };
        }
    }

    private static void axpy(int n, float x, float[] b, int bOffset, float[] c, int cOffset) {
        for (int j = 0; j < n; j++) {
            c[cOffset + j] = Math.fma(x, b[bOffset + j], c[cOffset + j]);
        }
    }
}
