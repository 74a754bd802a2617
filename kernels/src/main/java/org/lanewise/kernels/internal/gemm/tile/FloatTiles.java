// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.tile;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.Tuning;

/** Names the tile for a kind, a number of rows and a number of vectors. */
public final class FloatTiles {
    /** C = A B. */
    public static final int ZERO = 0;

    /** C = beta C + A B. */
    public static final int LOAD = 1;

    /** C = max(beta C + A B, 0). */
    public static final int LOAD_RELU = 2;

    /** C = bias + A B, the bias in every row. */
    public static final int BIAS = 3;

    /** C = max(bias + A B, 0), the bias in every row. */
    public static final int BIAS_RELU = 4;

    /** The most rows of a tile. */
    public static final int MAX_ROWS = 6;

    /** The most vectors of a tile. */
    public static final int MAX_VECTORS = 4;

    private FloatTiles() {}

    /**
     * C (rows x vectors) from A (rows x kc, by rows) and kc rows of B, B in panels of NR columns;
     * any kind; beta and bias count only for those that name them. In the scalar twin a vector is one float.
     */
    public static void run(
            int kind, int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset,
            float beta, float[] bias, int biasOffset, float[] c, int cOffset, int ldc) {
        if (!Isa.VECTOR) {
            ScalarTile.run(kind, rows, vectors, kc, a, aOffset, lda, b, bOffset, Tuning.NR, beta, bias, biasOffset, c, cOffset, ldc);
            return;
        }
        switch (kind) {
            case ZERO -> zero(rows, vectors, kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case LOAD -> load(rows, vectors, kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case LOAD_RELU -> loadRelu(rows, vectors, kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case BIAS -> bias(rows, vectors, kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case BIAS_RELU -> biasRelu(rows, vectors, kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            default -> throw new AssertionError(kind);
        }
    }

    private static void zero(int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset, float[] c, int cOffset, int ldc) {
        switch ((rows - 1) * MAX_VECTORS + vectors - 1) {
            case 0 -> FloatTile1x1.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 1 -> FloatTile1x2.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 2 -> FloatTile1x3.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 3 -> FloatTile1x4.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 4 -> FloatTile2x1.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 5 -> FloatTile2x2.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 6 -> FloatTile2x3.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 7 -> FloatTile2x4.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 8 -> FloatTile3x1.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 9 -> FloatTile3x2.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 10 -> FloatTile3x3.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 11 -> FloatTile3x4.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 12 -> FloatTile4x1.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 13 -> FloatTile4x2.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 14 -> FloatTile4x3.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 15 -> FloatTile4x4.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 16 -> FloatTile5x1.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 17 -> FloatTile5x2.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 18 -> FloatTile5x3.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 19 -> FloatTile5x4.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 20 -> FloatTile6x1.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 21 -> FloatTile6x2.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 22 -> FloatTile6x3.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            case 23 -> FloatTile6x4.zero(kc, a, aOffset, lda, b, bOffset, c, cOffset, ldc);
            default -> throw new AssertionError(rows + " x " + vectors);
        }
    }

    private static void load(int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset, float beta, float[] c, int cOffset, int ldc) {
        switch ((rows - 1) * MAX_VECTORS + vectors - 1) {
            case 0 -> FloatTile1x1.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 1 -> FloatTile1x2.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 2 -> FloatTile1x3.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 3 -> FloatTile1x4.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 4 -> FloatTile2x1.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 5 -> FloatTile2x2.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 6 -> FloatTile2x3.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 7 -> FloatTile2x4.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 8 -> FloatTile3x1.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 9 -> FloatTile3x2.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 10 -> FloatTile3x3.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 11 -> FloatTile3x4.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 12 -> FloatTile4x1.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 13 -> FloatTile4x2.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 14 -> FloatTile4x3.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 15 -> FloatTile4x4.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 16 -> FloatTile5x1.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 17 -> FloatTile5x2.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 18 -> FloatTile5x3.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 19 -> FloatTile5x4.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 20 -> FloatTile6x1.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 21 -> FloatTile6x2.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 22 -> FloatTile6x3.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 23 -> FloatTile6x4.load(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            default -> throw new AssertionError(rows + " x " + vectors);
        }
    }

    private static void loadRelu(int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset, float beta, float[] c, int cOffset, int ldc) {
        switch ((rows - 1) * MAX_VECTORS + vectors - 1) {
            case 0 -> FloatTile1x1.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 1 -> FloatTile1x2.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 2 -> FloatTile1x3.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 3 -> FloatTile1x4.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 4 -> FloatTile2x1.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 5 -> FloatTile2x2.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 6 -> FloatTile2x3.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 7 -> FloatTile2x4.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 8 -> FloatTile3x1.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 9 -> FloatTile3x2.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 10 -> FloatTile3x3.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 11 -> FloatTile3x4.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 12 -> FloatTile4x1.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 13 -> FloatTile4x2.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 14 -> FloatTile4x3.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 15 -> FloatTile4x4.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 16 -> FloatTile5x1.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 17 -> FloatTile5x2.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 18 -> FloatTile5x3.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 19 -> FloatTile5x4.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 20 -> FloatTile6x1.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 21 -> FloatTile6x2.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 22 -> FloatTile6x3.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            case 23 -> FloatTile6x4.loadRelu(kc, a, aOffset, lda, b, bOffset, beta, c, cOffset, ldc);
            default -> throw new AssertionError(rows + " x " + vectors);
        }
    }

    private static void bias(int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset, float[] bias, int biasOffset, float[] c, int cOffset, int ldc) {
        switch ((rows - 1) * MAX_VECTORS + vectors - 1) {
            case 0 -> FloatTile1x1.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 1 -> FloatTile1x2.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 2 -> FloatTile1x3.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 3 -> FloatTile1x4.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 4 -> FloatTile2x1.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 5 -> FloatTile2x2.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 6 -> FloatTile2x3.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 7 -> FloatTile2x4.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 8 -> FloatTile3x1.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 9 -> FloatTile3x2.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 10 -> FloatTile3x3.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 11 -> FloatTile3x4.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 12 -> FloatTile4x1.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 13 -> FloatTile4x2.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 14 -> FloatTile4x3.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 15 -> FloatTile4x4.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 16 -> FloatTile5x1.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 17 -> FloatTile5x2.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 18 -> FloatTile5x3.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 19 -> FloatTile5x4.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 20 -> FloatTile6x1.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 21 -> FloatTile6x2.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 22 -> FloatTile6x3.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 23 -> FloatTile6x4.bias(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            default -> throw new AssertionError(rows + " x " + vectors);
        }
    }

    private static void biasRelu(int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset, float[] bias, int biasOffset, float[] c, int cOffset, int ldc) {
        switch ((rows - 1) * MAX_VECTORS + vectors - 1) {
            case 0 -> FloatTile1x1.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 1 -> FloatTile1x2.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 2 -> FloatTile1x3.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 3 -> FloatTile1x4.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 4 -> FloatTile2x1.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 5 -> FloatTile2x2.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 6 -> FloatTile2x3.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 7 -> FloatTile2x4.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 8 -> FloatTile3x1.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 9 -> FloatTile3x2.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 10 -> FloatTile3x3.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 11 -> FloatTile3x4.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 12 -> FloatTile4x1.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 13 -> FloatTile4x2.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 14 -> FloatTile4x3.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 15 -> FloatTile4x4.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 16 -> FloatTile5x1.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 17 -> FloatTile5x2.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 18 -> FloatTile5x3.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 19 -> FloatTile5x4.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 20 -> FloatTile6x1.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 21 -> FloatTile6x2.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 22 -> FloatTile6x3.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            case 23 -> FloatTile6x4.biasRelu(kc, a, aOffset, lda, b, bOffset, bias, biasOffset, c, cOffset, ldc);
            default -> throw new AssertionError(rows + " x " + vectors);
        }
    }

    /**
     * C (rows x vectors) from A (rows x kc, by rows) and kc rows of B, B with a leading dimension;
     * ZERO or LOAD. In the scalar twin a vector is one float.
     */
    public static void runDirect(
            int kind, int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset,
            int ldb, float beta, float[] c, int cOffset, int ldc) {
        if (!Isa.VECTOR) {
            ScalarTile.run(kind, rows, vectors, kc, a, aOffset, lda, b, bOffset, ldb, beta, c, 0, c, cOffset, ldc);
            return;
        }
        switch (kind) {
            case ZERO -> zeroDirect(rows, vectors, kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case LOAD -> loadDirect(rows, vectors, kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            default -> throw new AssertionError(kind);
        }
    }

    private static void zeroDirect(int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset, int ldb, float[] c, int cOffset, int ldc) {
        switch ((rows - 1) * MAX_VECTORS + vectors - 1) {
            case 0 -> FloatDirect1x1.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 1 -> FloatDirect1x2.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 2 -> FloatDirect1x3.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 3 -> FloatDirect1x4.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 4 -> FloatDirect2x1.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 5 -> FloatDirect2x2.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 6 -> FloatDirect2x3.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 7 -> FloatDirect2x4.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 8 -> FloatDirect3x1.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 9 -> FloatDirect3x2.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 10 -> FloatDirect3x3.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 11 -> FloatDirect3x4.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 12 -> FloatDirect4x1.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 13 -> FloatDirect4x2.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 14 -> FloatDirect4x3.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 15 -> FloatDirect4x4.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 16 -> FloatDirect5x1.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 17 -> FloatDirect5x2.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 18 -> FloatDirect5x3.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 19 -> FloatDirect5x4.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 20 -> FloatDirect6x1.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 21 -> FloatDirect6x2.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 22 -> FloatDirect6x3.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            case 23 -> FloatDirect6x4.zero(kc, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
            default -> throw new AssertionError(rows + " x " + vectors);
        }
    }

    private static void loadDirect(int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset, int ldb, float beta, float[] c, int cOffset, int ldc) {
        switch ((rows - 1) * MAX_VECTORS + vectors - 1) {
            case 0 -> FloatDirect1x1.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 1 -> FloatDirect1x2.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 2 -> FloatDirect1x3.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 3 -> FloatDirect1x4.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 4 -> FloatDirect2x1.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 5 -> FloatDirect2x2.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 6 -> FloatDirect2x3.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 7 -> FloatDirect2x4.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 8 -> FloatDirect3x1.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 9 -> FloatDirect3x2.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 10 -> FloatDirect3x3.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 11 -> FloatDirect3x4.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 12 -> FloatDirect4x1.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 13 -> FloatDirect4x2.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 14 -> FloatDirect4x3.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 15 -> FloatDirect4x4.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 16 -> FloatDirect5x1.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 17 -> FloatDirect5x2.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 18 -> FloatDirect5x3.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 19 -> FloatDirect5x4.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 20 -> FloatDirect6x1.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 21 -> FloatDirect6x2.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 22 -> FloatDirect6x3.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            case 23 -> FloatDirect6x4.load(kc, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            default -> throw new AssertionError(rows + " x " + vectors);
        }
    }
}
