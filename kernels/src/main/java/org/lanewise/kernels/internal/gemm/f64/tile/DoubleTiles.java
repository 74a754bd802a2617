// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64.tile;

/**
 * Names the tile by its number, ((reading * MAX_ROWS) + rows - 1) * MAX_VECTORS + vectors - 1, where reading is
 * 0: B with a leading dimension;
 * 1: B with a leading dimension, vectors of half the width;
 * 2: A by columns, B with a leading dimension;
 * 3: A by columns, B with a leading dimension, vectors of half the width;
 * 4: B in a panel as wide as the tile;
 * 5: B in a panel as wide as the tile, vectors of half the width;
 * each works on a strip of {@code rows} rows, a multiple of its own. Linked only when vector kernels run.
 */
final class DoubleTiles {
    /** The most vectors of a tile. */
    static final int MAX_VECTORS = 4;

    /** The most rows of a tile. */
    static final int MAX_ROWS = 8;

    /** Numbers, of which not all are tiles. */
    static final int COUNT = 192;

    private DoubleTiles() {}

    /** C = A B; a panel's ldb is the width of its tile. */
    static void zero(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
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
            case 32 -> DoubleHalf1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 33 -> DoubleHalf1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 34 -> DoubleHalf1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 35 -> DoubleHalf1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 36 -> DoubleHalf2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 37 -> DoubleHalf2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 38 -> DoubleHalf2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 39 -> DoubleHalf2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 40 -> DoubleHalf3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 41 -> DoubleHalf3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 42 -> DoubleHalf3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 43 -> DoubleHalf3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 44 -> DoubleHalf4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 45 -> DoubleHalf4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 46 -> DoubleHalf4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 47 -> DoubleHalf4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 60 -> DoubleHalf8.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 61 -> DoubleHalf8.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 64 -> DoubleDirectT1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 65 -> DoubleDirectT1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 66 -> DoubleDirectT1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 67 -> DoubleDirectT1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 68 -> DoubleDirectT2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 69 -> DoubleDirectT2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 70 -> DoubleDirectT2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 71 -> DoubleDirectT2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 72 -> DoubleDirectT3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 73 -> DoubleDirectT3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 74 -> DoubleDirectT3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 75 -> DoubleDirectT3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 76 -> DoubleDirectT4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 77 -> DoubleDirectT4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 78 -> DoubleDirectT4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 79 -> DoubleDirectT4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 96 -> DoubleHalfT1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 97 -> DoubleHalfT1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 98 -> DoubleHalfT1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 99 -> DoubleHalfT1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 100 -> DoubleHalfT2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 101 -> DoubleHalfT2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 102 -> DoubleHalfT2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 103 -> DoubleHalfT2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 104 -> DoubleHalfT3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 105 -> DoubleHalfT3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 106 -> DoubleHalfT3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 107 -> DoubleHalfT3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 108 -> DoubleHalfT4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 109 -> DoubleHalfT4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 110 -> DoubleHalfT4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 111 -> DoubleHalfT4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 124 -> DoubleHalfT8.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 125 -> DoubleHalfT8.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 128 -> DoublePanel1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 129 -> DoublePanel1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 130 -> DoublePanel1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 131 -> DoublePanel1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 132 -> DoublePanel2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 133 -> DoublePanel2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 134 -> DoublePanel2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 135 -> DoublePanel2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 136 -> DoublePanel3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 137 -> DoublePanel3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 138 -> DoublePanel3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 139 -> DoublePanel3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 140 -> DoublePanel4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 141 -> DoublePanel4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 142 -> DoublePanel4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 143 -> DoublePanel4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 144 -> DoublePanel5.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 145 -> DoublePanel5.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 146 -> DoublePanel5.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 147 -> DoublePanel5.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 148 -> DoublePanel6.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 149 -> DoublePanel6.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 150 -> DoublePanel6.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 151 -> DoublePanel6.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 160 -> DoubleHalfPanel1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 161 -> DoubleHalfPanel1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 162 -> DoubleHalfPanel1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 163 -> DoubleHalfPanel1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 164 -> DoubleHalfPanel2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 165 -> DoubleHalfPanel2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 166 -> DoubleHalfPanel2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 167 -> DoubleHalfPanel2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 168 -> DoubleHalfPanel3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 169 -> DoubleHalfPanel3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 170 -> DoubleHalfPanel3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 171 -> DoubleHalfPanel3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 172 -> DoubleHalfPanel4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 173 -> DoubleHalfPanel4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 174 -> DoubleHalfPanel4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 175 -> DoubleHalfPanel4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 188 -> DoubleHalfPanel8.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 189 -> DoubleHalfPanel8.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; a panel's ldb is the width of its tile. */
    static void load(int tile, int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
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
            case 32 -> DoubleHalf1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 33 -> DoubleHalf1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 34 -> DoubleHalf1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 35 -> DoubleHalf1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 36 -> DoubleHalf2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 37 -> DoubleHalf2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 38 -> DoubleHalf2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 39 -> DoubleHalf2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 40 -> DoubleHalf3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 41 -> DoubleHalf3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 42 -> DoubleHalf3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 43 -> DoubleHalf3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 44 -> DoubleHalf4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 45 -> DoubleHalf4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 46 -> DoubleHalf4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 47 -> DoubleHalf4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 60 -> DoubleHalf8.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 61 -> DoubleHalf8.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 64 -> DoubleDirectT1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 65 -> DoubleDirectT1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 66 -> DoubleDirectT1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 67 -> DoubleDirectT1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 68 -> DoubleDirectT2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 69 -> DoubleDirectT2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 70 -> DoubleDirectT2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 71 -> DoubleDirectT2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 72 -> DoubleDirectT3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 73 -> DoubleDirectT3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 74 -> DoubleDirectT3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 75 -> DoubleDirectT3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 76 -> DoubleDirectT4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 77 -> DoubleDirectT4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 78 -> DoubleDirectT4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 79 -> DoubleDirectT4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 96 -> DoubleHalfT1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 97 -> DoubleHalfT1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 98 -> DoubleHalfT1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 99 -> DoubleHalfT1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 100 -> DoubleHalfT2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 101 -> DoubleHalfT2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 102 -> DoubleHalfT2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 103 -> DoubleHalfT2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 104 -> DoubleHalfT3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 105 -> DoubleHalfT3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 106 -> DoubleHalfT3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 107 -> DoubleHalfT3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 108 -> DoubleHalfT4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 109 -> DoubleHalfT4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 110 -> DoubleHalfT4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 111 -> DoubleHalfT4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 124 -> DoubleHalfT8.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 125 -> DoubleHalfT8.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 128 -> DoublePanel1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 129 -> DoublePanel1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 130 -> DoublePanel1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 131 -> DoublePanel1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 132 -> DoublePanel2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 133 -> DoublePanel2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 134 -> DoublePanel2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 135 -> DoublePanel2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 136 -> DoublePanel3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 137 -> DoublePanel3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 138 -> DoublePanel3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 139 -> DoublePanel3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 140 -> DoublePanel4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 141 -> DoublePanel4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 142 -> DoublePanel4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 143 -> DoublePanel4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 144 -> DoublePanel5.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 145 -> DoublePanel5.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 146 -> DoublePanel5.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 147 -> DoublePanel5.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 148 -> DoublePanel6.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 149 -> DoublePanel6.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 150 -> DoublePanel6.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 151 -> DoublePanel6.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 160 -> DoubleHalfPanel1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 161 -> DoubleHalfPanel1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 162 -> DoubleHalfPanel1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 163 -> DoubleHalfPanel1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 164 -> DoubleHalfPanel2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 165 -> DoubleHalfPanel2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 166 -> DoubleHalfPanel2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 167 -> DoubleHalfPanel2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 168 -> DoubleHalfPanel3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 169 -> DoubleHalfPanel3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 170 -> DoubleHalfPanel3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 171 -> DoubleHalfPanel3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 172 -> DoubleHalfPanel4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 173 -> DoubleHalfPanel4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 174 -> DoubleHalfPanel4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 175 -> DoubleHalfPanel4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 188 -> DoubleHalfPanel8.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 189 -> DoubleHalfPanel8.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }
}
