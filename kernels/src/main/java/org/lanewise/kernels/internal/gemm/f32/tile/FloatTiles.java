// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.tile;

/**
 * Names the tile: its number is (rows - 1) * MAX_VECTORS + vectors - 1. Each works on a strip of
 * {@code rows} rows, a multiple of the tile's. Linked only when vector kernels run.
 */
final class FloatTiles {
    /** The most vectors of a tile. */
    static final int MAX_VECTORS = 4;

    private FloatTiles() {}

    /** C = A B; B in panels of NR columns. */
    static void zeroPanel(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatPanel1.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 1 -> FloatPanel1.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 2 -> FloatPanel1.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 3 -> FloatPanel1.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 4 -> FloatPanel2.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 5 -> FloatPanel2.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 6 -> FloatPanel2.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 7 -> FloatPanel2.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 8 -> FloatPanel3.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 9 -> FloatPanel3.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 10 -> FloatPanel3.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 11 -> FloatPanel3.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 12 -> FloatPanel4.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 13 -> FloatPanel4.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 14 -> FloatPanel4.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 15 -> FloatPanel4.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 16 -> FloatPanel5.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 17 -> FloatPanel5.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 18 -> FloatPanel5.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 19 -> FloatPanel5.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 20 -> FloatPanel6.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 21 -> FloatPanel6.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 22 -> FloatPanel6.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 23 -> FloatPanel6.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; B in panels of NR columns. */
    static void loadPanel(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatPanel1.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 1 -> FloatPanel1.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 2 -> FloatPanel1.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 3 -> FloatPanel1.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 4 -> FloatPanel2.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 5 -> FloatPanel2.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 6 -> FloatPanel2.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 7 -> FloatPanel2.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 8 -> FloatPanel3.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 9 -> FloatPanel3.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 10 -> FloatPanel3.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 11 -> FloatPanel3.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 12 -> FloatPanel4.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 13 -> FloatPanel4.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 14 -> FloatPanel4.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 15 -> FloatPanel4.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 16 -> FloatPanel5.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 17 -> FloatPanel5.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 18 -> FloatPanel5.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 19 -> FloatPanel5.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 20 -> FloatPanel6.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 21 -> FloatPanel6.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 22 -> FloatPanel6.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 23 -> FloatPanel6.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = max(beta S + A B, 0); B in panels of NR columns. */
    static void reluPanel(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatPanel1.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 1 -> FloatPanel1.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 2 -> FloatPanel1.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 3 -> FloatPanel1.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 4 -> FloatPanel2.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 5 -> FloatPanel2.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 6 -> FloatPanel2.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 7 -> FloatPanel2.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 8 -> FloatPanel3.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 9 -> FloatPanel3.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 10 -> FloatPanel3.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 11 -> FloatPanel3.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 12 -> FloatPanel4.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 13 -> FloatPanel4.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 14 -> FloatPanel4.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 15 -> FloatPanel4.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 16 -> FloatPanel5.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 17 -> FloatPanel5.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 18 -> FloatPanel5.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 19 -> FloatPanel5.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 20 -> FloatPanel6.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 21 -> FloatPanel6.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 22 -> FloatPanel6.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 23 -> FloatPanel6.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = A B; B with a leading dimension. */
    static void zeroDirect(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatDirect1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 1 -> FloatDirect1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 2 -> FloatDirect1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 3 -> FloatDirect1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 4 -> FloatDirect2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 5 -> FloatDirect2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 6 -> FloatDirect2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 7 -> FloatDirect2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 8 -> FloatDirect3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 9 -> FloatDirect3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 10 -> FloatDirect3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 11 -> FloatDirect3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 12 -> FloatDirect4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 13 -> FloatDirect4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 14 -> FloatDirect4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 15 -> FloatDirect4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; B with a leading dimension. */
    static void loadDirect(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatDirect1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 1 -> FloatDirect1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 2 -> FloatDirect1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 3 -> FloatDirect1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 4 -> FloatDirect2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 5 -> FloatDirect2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 6 -> FloatDirect2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 7 -> FloatDirect2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 8 -> FloatDirect3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 9 -> FloatDirect3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 10 -> FloatDirect3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 11 -> FloatDirect3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 12 -> FloatDirect4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 13 -> FloatDirect4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 14 -> FloatDirect4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 15 -> FloatDirect4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = A B; B with a leading dimension, vectors of half the width. */
    static void zeroHalf(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatHalf1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 1 -> FloatHalf1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 2 -> FloatHalf1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 3 -> FloatHalf1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 4 -> FloatHalf2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 5 -> FloatHalf2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 6 -> FloatHalf2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 7 -> FloatHalf2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 8 -> FloatHalf3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 9 -> FloatHalf3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 10 -> FloatHalf3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 11 -> FloatHalf3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 12 -> FloatHalf4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 13 -> FloatHalf4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 14 -> FloatHalf4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 15 -> FloatHalf4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; B with a leading dimension, vectors of half the width. */
    static void loadHalf(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatHalf1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 1 -> FloatHalf1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 2 -> FloatHalf1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 3 -> FloatHalf1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 4 -> FloatHalf2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 5 -> FloatHalf2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 6 -> FloatHalf2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 7 -> FloatHalf2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 8 -> FloatHalf3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 9 -> FloatHalf3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 10 -> FloatHalf3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 11 -> FloatHalf3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 12 -> FloatHalf4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 13 -> FloatHalf4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 14 -> FloatHalf4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 15 -> FloatHalf4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = A B; A by columns, B with a leading dimension. */
    static void zeroDirectT(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatDirectT1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 1 -> FloatDirectT1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 2 -> FloatDirectT1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 3 -> FloatDirectT1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 4 -> FloatDirectT2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 5 -> FloatDirectT2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 6 -> FloatDirectT2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 7 -> FloatDirectT2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 8 -> FloatDirectT3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 9 -> FloatDirectT3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 10 -> FloatDirectT3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 11 -> FloatDirectT3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 12 -> FloatDirectT4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 13 -> FloatDirectT4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 14 -> FloatDirectT4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 15 -> FloatDirectT4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; A by columns, B with a leading dimension. */
    static void loadDirectT(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatDirectT1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 1 -> FloatDirectT1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 2 -> FloatDirectT1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 3 -> FloatDirectT1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 4 -> FloatDirectT2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 5 -> FloatDirectT2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 6 -> FloatDirectT2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 7 -> FloatDirectT2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 8 -> FloatDirectT3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 9 -> FloatDirectT3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 10 -> FloatDirectT3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 11 -> FloatDirectT3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 12 -> FloatDirectT4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 13 -> FloatDirectT4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 14 -> FloatDirectT4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 15 -> FloatDirectT4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = A B; A by columns, B with a leading dimension, vectors of half the width. */
    static void zeroHalfT(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatHalfT1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 1 -> FloatHalfT1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 2 -> FloatHalfT1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 3 -> FloatHalfT1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 4 -> FloatHalfT2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 5 -> FloatHalfT2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 6 -> FloatHalfT2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 7 -> FloatHalfT2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 8 -> FloatHalfT3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 9 -> FloatHalfT3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 10 -> FloatHalfT3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 11 -> FloatHalfT3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 12 -> FloatHalfT4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 13 -> FloatHalfT4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 14 -> FloatHalfT4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 15 -> FloatHalfT4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; A by columns, B with a leading dimension, vectors of half the width. */
    static void loadHalfT(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> FloatHalfT1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 1 -> FloatHalfT1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 2 -> FloatHalfT1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 3 -> FloatHalfT1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 4 -> FloatHalfT2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 5 -> FloatHalfT2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 6 -> FloatHalfT2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 7 -> FloatHalfT2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 8 -> FloatHalfT3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 9 -> FloatHalfT3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 10 -> FloatHalfT3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 11 -> FloatHalfT3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 12 -> FloatHalfT4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 13 -> FloatHalfT4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 14 -> FloatHalfT4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 15 -> FloatHalfT4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }
}
