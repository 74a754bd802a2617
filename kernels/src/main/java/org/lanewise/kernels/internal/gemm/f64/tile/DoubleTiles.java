// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64.tile;

/**
 * Names the tile: its number is (rows - 1) * MAX_VECTORS + vectors - 1. Each works on a strip of
 * {@code rows} rows, a multiple of the tile's. Linked only when vector kernels run.
 */
final class DoubleTiles {
    /** The most vectors of a tile. */
    static final int MAX_VECTORS = 4;

    private DoubleTiles() {}

    /** C = A B; B in panels of NR columns. */
    static void zeroPanel(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoublePanel1.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 1 -> DoublePanel1.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 2 -> DoublePanel1.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 3 -> DoublePanel1.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 4 -> DoublePanel2.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 5 -> DoublePanel2.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 6 -> DoublePanel2.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 7 -> DoublePanel2.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 8 -> DoublePanel3.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 9 -> DoublePanel3.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 10 -> DoublePanel3.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 11 -> DoublePanel3.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 12 -> DoublePanel4.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 13 -> DoublePanel4.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 14 -> DoublePanel4.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 15 -> DoublePanel4.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 16 -> DoublePanel5.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 17 -> DoublePanel5.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 18 -> DoublePanel5.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 19 -> DoublePanel5.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 20 -> DoublePanel6.zero1(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 21 -> DoublePanel6.zero2(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 22 -> DoublePanel6.zero3(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            case 23 -> DoublePanel6.zero4(rows, kc, a, a0, lda, b, b0, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; B in panels of NR columns. */
    static void loadPanel(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoublePanel1.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 1 -> DoublePanel1.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 2 -> DoublePanel1.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 3 -> DoublePanel1.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 4 -> DoublePanel2.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 5 -> DoublePanel2.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 6 -> DoublePanel2.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 7 -> DoublePanel2.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 8 -> DoublePanel3.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 9 -> DoublePanel3.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 10 -> DoublePanel3.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 11 -> DoublePanel3.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 12 -> DoublePanel4.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 13 -> DoublePanel4.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 14 -> DoublePanel4.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 15 -> DoublePanel4.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 16 -> DoublePanel5.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 17 -> DoublePanel5.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 18 -> DoublePanel5.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 19 -> DoublePanel5.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 20 -> DoublePanel6.load1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 21 -> DoublePanel6.load2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 22 -> DoublePanel6.load3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 23 -> DoublePanel6.load4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = max(beta S + A B, 0); B in panels of NR columns. */
    static void reluPanel(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoublePanel1.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 1 -> DoublePanel1.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 2 -> DoublePanel1.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 3 -> DoublePanel1.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 4 -> DoublePanel2.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 5 -> DoublePanel2.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 6 -> DoublePanel2.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 7 -> DoublePanel2.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 8 -> DoublePanel3.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 9 -> DoublePanel3.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 10 -> DoublePanel3.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 11 -> DoublePanel3.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 12 -> DoublePanel4.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 13 -> DoublePanel4.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 14 -> DoublePanel4.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 15 -> DoublePanel4.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 16 -> DoublePanel5.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 17 -> DoublePanel5.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 18 -> DoublePanel5.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 19 -> DoublePanel5.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 20 -> DoublePanel6.relu1(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 21 -> DoublePanel6.relu2(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 22 -> DoublePanel6.relu3(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            case 23 -> DoublePanel6.relu4(rows, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = A B; B with a leading dimension. */
    static void zeroDirect(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoubleDirect1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 1 -> DoubleDirect1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 2 -> DoubleDirect1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 3 -> DoubleDirect1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 4 -> DoubleDirect2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 5 -> DoubleDirect2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 6 -> DoubleDirect2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 7 -> DoubleDirect2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 8 -> DoubleDirect3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 9 -> DoubleDirect3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 10 -> DoubleDirect3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 11 -> DoubleDirect3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 12 -> DoubleDirect4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 13 -> DoubleDirect4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 14 -> DoubleDirect4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 15 -> DoubleDirect4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; B with a leading dimension. */
    static void loadDirect(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoubleDirect1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 1 -> DoubleDirect1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 2 -> DoubleDirect1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 3 -> DoubleDirect1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 4 -> DoubleDirect2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 5 -> DoubleDirect2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 6 -> DoubleDirect2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 7 -> DoubleDirect2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 8 -> DoubleDirect3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 9 -> DoubleDirect3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 10 -> DoubleDirect3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 11 -> DoubleDirect3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 12 -> DoubleDirect4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 13 -> DoubleDirect4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 14 -> DoubleDirect4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 15 -> DoubleDirect4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = A B; B with a leading dimension, vectors of half the width. */
    static void zeroHalf(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoubleHalf1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 1 -> DoubleHalf1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 2 -> DoubleHalf1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 3 -> DoubleHalf1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 4 -> DoubleHalf2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 5 -> DoubleHalf2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 6 -> DoubleHalf2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 7 -> DoubleHalf2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 8 -> DoubleHalf3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 9 -> DoubleHalf3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 10 -> DoubleHalf3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 11 -> DoubleHalf3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 12 -> DoubleHalf4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 13 -> DoubleHalf4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 14 -> DoubleHalf4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 15 -> DoubleHalf4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; B with a leading dimension, vectors of half the width. */
    static void loadHalf(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoubleHalf1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 1 -> DoubleHalf1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 2 -> DoubleHalf1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 3 -> DoubleHalf1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 4 -> DoubleHalf2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 5 -> DoubleHalf2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 6 -> DoubleHalf2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 7 -> DoubleHalf2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 8 -> DoubleHalf3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 9 -> DoubleHalf3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 10 -> DoubleHalf3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 11 -> DoubleHalf3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 12 -> DoubleHalf4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 13 -> DoubleHalf4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 14 -> DoubleHalf4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 15 -> DoubleHalf4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = A B; A by columns, B with a leading dimension. */
    static void zeroDirectT(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoubleDirectT1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 1 -> DoubleDirectT1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 2 -> DoubleDirectT1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 3 -> DoubleDirectT1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 4 -> DoubleDirectT2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 5 -> DoubleDirectT2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 6 -> DoubleDirectT2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 7 -> DoubleDirectT2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 8 -> DoubleDirectT3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 9 -> DoubleDirectT3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 10 -> DoubleDirectT3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 11 -> DoubleDirectT3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 12 -> DoubleDirectT4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 13 -> DoubleDirectT4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 14 -> DoubleDirectT4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 15 -> DoubleDirectT4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; A by columns, B with a leading dimension. */
    static void loadDirectT(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoubleDirectT1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 1 -> DoubleDirectT1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 2 -> DoubleDirectT1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 3 -> DoubleDirectT1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 4 -> DoubleDirectT2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 5 -> DoubleDirectT2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 6 -> DoubleDirectT2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 7 -> DoubleDirectT2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 8 -> DoubleDirectT3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 9 -> DoubleDirectT3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 10 -> DoubleDirectT3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 11 -> DoubleDirectT3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 12 -> DoubleDirectT4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 13 -> DoubleDirectT4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 14 -> DoubleDirectT4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 15 -> DoubleDirectT4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = A B; A by columns, B with a leading dimension, vectors of half the width. */
    static void zeroHalfT(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoubleHalfT1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 1 -> DoubleHalfT1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 2 -> DoubleHalfT1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 3 -> DoubleHalfT1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 4 -> DoubleHalfT2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 5 -> DoubleHalfT2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 6 -> DoubleHalfT2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 7 -> DoubleHalfT2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 8 -> DoubleHalfT3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 9 -> DoubleHalfT3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 10 -> DoubleHalfT3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 11 -> DoubleHalfT3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 12 -> DoubleHalfT4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 13 -> DoubleHalfT4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 14 -> DoubleHalfT4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 15 -> DoubleHalfT4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; A by columns, B with a leading dimension, vectors of half the width. */
    static void loadHalfT(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        switch (tile) {
            case 0 -> DoubleHalfT1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 1 -> DoubleHalfT1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 2 -> DoubleHalfT1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 3 -> DoubleHalfT1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 4 -> DoubleHalfT2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 5 -> DoubleHalfT2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 6 -> DoubleHalfT2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 7 -> DoubleHalfT2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 8 -> DoubleHalfT3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 9 -> DoubleHalfT3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 10 -> DoubleHalfT3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 11 -> DoubleHalfT3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 12 -> DoubleHalfT4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 13 -> DoubleHalfT4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 14 -> DoubleHalfT4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 15 -> DoubleHalfT4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }
}
