// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.tile;

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
final class FloatTiles {
    /** The most vectors of a tile. */
    static final int MAX_VECTORS = 4;

    /** The most rows of a tile. */
    static final int MAX_ROWS = 8;

    /** Numbers, of which not all are tiles. */
    static final int COUNT = 192;

    private FloatTiles() {}

    /** C = A B; a panel's ldb is the width of its tile. */
    static void zero(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
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
            case 32 -> FloatHalf1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 33 -> FloatHalf1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 34 -> FloatHalf1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 35 -> FloatHalf1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 36 -> FloatHalf2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 37 -> FloatHalf2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 38 -> FloatHalf2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 39 -> FloatHalf2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 40 -> FloatHalf3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 41 -> FloatHalf3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 42 -> FloatHalf3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 43 -> FloatHalf3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 44 -> FloatHalf4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 45 -> FloatHalf4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 46 -> FloatHalf4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 47 -> FloatHalf4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 60 -> FloatHalf8.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 61 -> FloatHalf8.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 64 -> FloatDirectT1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 65 -> FloatDirectT1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 66 -> FloatDirectT1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 67 -> FloatDirectT1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 68 -> FloatDirectT2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 69 -> FloatDirectT2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 70 -> FloatDirectT2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 71 -> FloatDirectT2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 72 -> FloatDirectT3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 73 -> FloatDirectT3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 74 -> FloatDirectT3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 75 -> FloatDirectT3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 76 -> FloatDirectT4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 77 -> FloatDirectT4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 78 -> FloatDirectT4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 79 -> FloatDirectT4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 96 -> FloatHalfT1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 97 -> FloatHalfT1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 98 -> FloatHalfT1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 99 -> FloatHalfT1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 100 -> FloatHalfT2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 101 -> FloatHalfT2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 102 -> FloatHalfT2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 103 -> FloatHalfT2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 104 -> FloatHalfT3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 105 -> FloatHalfT3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 106 -> FloatHalfT3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 107 -> FloatHalfT3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 108 -> FloatHalfT4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 109 -> FloatHalfT4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 110 -> FloatHalfT4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 111 -> FloatHalfT4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 124 -> FloatHalfT8.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 125 -> FloatHalfT8.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 128 -> FloatPanel1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 129 -> FloatPanel1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 130 -> FloatPanel1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 131 -> FloatPanel1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 132 -> FloatPanel2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 133 -> FloatPanel2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 134 -> FloatPanel2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 135 -> FloatPanel2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 136 -> FloatPanel3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 137 -> FloatPanel3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 138 -> FloatPanel3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 139 -> FloatPanel3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 140 -> FloatPanel4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 141 -> FloatPanel4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 142 -> FloatPanel4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 143 -> FloatPanel4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 144 -> FloatPanel5.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 145 -> FloatPanel5.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 146 -> FloatPanel5.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 147 -> FloatPanel5.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 148 -> FloatPanel6.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 149 -> FloatPanel6.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 150 -> FloatPanel6.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 151 -> FloatPanel6.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 160 -> FloatHalfPanel1.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 161 -> FloatHalfPanel1.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 162 -> FloatHalfPanel1.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 163 -> FloatHalfPanel1.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 164 -> FloatHalfPanel2.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 165 -> FloatHalfPanel2.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 166 -> FloatHalfPanel2.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 167 -> FloatHalfPanel2.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 168 -> FloatHalfPanel3.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 169 -> FloatHalfPanel3.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 170 -> FloatHalfPanel3.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 171 -> FloatHalfPanel3.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 172 -> FloatHalfPanel4.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 173 -> FloatHalfPanel4.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 174 -> FloatHalfPanel4.zero3(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 175 -> FloatHalfPanel4.zero4(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 188 -> FloatHalfPanel8.zero1(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            case 189 -> FloatHalfPanel8.zero2(rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }

    /** C = beta S + A B; a panel's ldb is the width of its tile. */
    static void load(int tile, int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
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
            case 32 -> FloatHalf1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 33 -> FloatHalf1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 34 -> FloatHalf1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 35 -> FloatHalf1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 36 -> FloatHalf2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 37 -> FloatHalf2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 38 -> FloatHalf2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 39 -> FloatHalf2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 40 -> FloatHalf3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 41 -> FloatHalf3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 42 -> FloatHalf3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 43 -> FloatHalf3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 44 -> FloatHalf4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 45 -> FloatHalf4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 46 -> FloatHalf4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 47 -> FloatHalf4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 60 -> FloatHalf8.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 61 -> FloatHalf8.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 64 -> FloatDirectT1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 65 -> FloatDirectT1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 66 -> FloatDirectT1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 67 -> FloatDirectT1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 68 -> FloatDirectT2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 69 -> FloatDirectT2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 70 -> FloatDirectT2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 71 -> FloatDirectT2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 72 -> FloatDirectT3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 73 -> FloatDirectT3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 74 -> FloatDirectT3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 75 -> FloatDirectT3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 76 -> FloatDirectT4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 77 -> FloatDirectT4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 78 -> FloatDirectT4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 79 -> FloatDirectT4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 96 -> FloatHalfT1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 97 -> FloatHalfT1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 98 -> FloatHalfT1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 99 -> FloatHalfT1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 100 -> FloatHalfT2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 101 -> FloatHalfT2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 102 -> FloatHalfT2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 103 -> FloatHalfT2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 104 -> FloatHalfT3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 105 -> FloatHalfT3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 106 -> FloatHalfT3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 107 -> FloatHalfT3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 108 -> FloatHalfT4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 109 -> FloatHalfT4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 110 -> FloatHalfT4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 111 -> FloatHalfT4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 124 -> FloatHalfT8.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 125 -> FloatHalfT8.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 128 -> FloatPanel1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 129 -> FloatPanel1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 130 -> FloatPanel1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 131 -> FloatPanel1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 132 -> FloatPanel2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 133 -> FloatPanel2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 134 -> FloatPanel2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 135 -> FloatPanel2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 136 -> FloatPanel3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 137 -> FloatPanel3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 138 -> FloatPanel3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 139 -> FloatPanel3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 140 -> FloatPanel4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 141 -> FloatPanel4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 142 -> FloatPanel4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 143 -> FloatPanel4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 144 -> FloatPanel5.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 145 -> FloatPanel5.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 146 -> FloatPanel5.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 147 -> FloatPanel5.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 148 -> FloatPanel6.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 149 -> FloatPanel6.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 150 -> FloatPanel6.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 151 -> FloatPanel6.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 160 -> FloatHalfPanel1.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 161 -> FloatHalfPanel1.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 162 -> FloatHalfPanel1.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 163 -> FloatHalfPanel1.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 164 -> FloatHalfPanel2.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 165 -> FloatHalfPanel2.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 166 -> FloatHalfPanel2.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 167 -> FloatHalfPanel2.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 168 -> FloatHalfPanel3.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 169 -> FloatHalfPanel3.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 170 -> FloatHalfPanel3.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 171 -> FloatHalfPanel3.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 172 -> FloatHalfPanel4.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 173 -> FloatHalfPanel4.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 174 -> FloatHalfPanel4.load3(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 175 -> FloatHalfPanel4.load4(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 188 -> FloatHalfPanel8.load1(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            case 189 -> FloatHalfPanel8.load2(rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            default -> throw new AssertionError(tile);
        }
    }
}
