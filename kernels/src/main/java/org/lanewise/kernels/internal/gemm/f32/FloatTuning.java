package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.Isa;

/**
 * The one table of numbers that make the ISA-free loops fit the machine. Names are BLIS's: a tile is MR x NR, a panel of
 * B is KC x NR, a block of A is MC x KC, a block of B is KC x NC.
 */
public final class FloatTuning {
    /** Elements per vector; the scalar twin counts single elements. */
    public static final int VL = Isa.VECTOR ? Isa.BITS / Float.SIZE : 1;

    /** Elements per half vector. */
    static final int HALF = Isa.VECTOR ? Isa.HALF_BITS / Float.SIZE : 1;

    private static final boolean MANY_REGISTERS = Isa.VECTOR && Isa.REGISTERS >= 32;

    /** The widest tile: 6 x 4 accumulators + 4 of B + 1 of A = 29 of the 32 registers of AVX-512, at any width. */
    private static final boolean LARGE = MANY_REGISTERS && !Isa.AARCH64;

    /**
     * Rows of a tile. Measured on Zen 4 at 512 bits, in percent of the FMA peak: 6 x 4 98, 8 x 3 98, 4 x 4 94. On AArch64
     * C2 spills 6 x 4, and 16 registers hold no more than 4 x 2.
     */
    public static final int MR = LARGE ? 6 : 4;

    /**
     * Vectors per row of a tile. AArch64: 4 x 4 + 4 + 1 = 21 of 32 registers. 16 registers: 4 x 2 + 2 + 1 = 11; 4 x 3 would
     * need 16 and spills. The scalar twin walks along panels of 64 columns.
     */
    static final int VECTORS = !Isa.VECTOR ? 64 : MANY_REGISTERS ? 4 : 2;

    /** Half vectors per row of the tiles that read B in place: 4 x 3 at 256 bits runs at 92 GFLOP/s at n = 24, 4 x 1 at 40. */
    static final int HALF_VECTORS = MANY_REGISTERS ? 3 : 1;

    /** Columns of a tile and of a panel of B. */
    public static final int NR = VECTORS * VL;

    /** What a panel of B may take of a 1 MiB L2, in bytes: a quarter, beside the rows of A and C that pass through. */
    private static final int PANEL_BYTES = 256 * 1024;

    /** Rows of B per block: a panel of KC x NR elements fills its share of L2; above 1024 nothing is gained. */
    public static final int KC = Math.min(1024, PANEL_BYTES / (Float.BYTES * NR));

    /** Rows of A per block: 132 (22 tiles) x 1024 floats are 528 KiB, the half of L2 that a panel of B leaves. */
    public static final int MC = 132;

    /** Columns of B per block: KC x NC elements are 8 MiB at most, a share of L3. */
    public static final int NC = 2048 / NR * NR;

    /** Below this many multiplications a call stays in its thread: 4 million are 70 microseconds, a few wake-ups. */
    private static final long PARALLEL_FROM = 4_000_000;

    /** The largest B, in bytes, that is read where it lies: below 48 KiB packing costs more than its order saves. */
    private static final int IN_PLACE_BYTES = 48 * 1024;

    /** Up to this many rows B is read where it lies whatever its size: nothing would use a packed copy often enough. */
    private static final int IN_PLACE_ROWS = 8;

    private FloatTuning() {}

    /** Whether B is read where it lies rather than packed into panels. */
    static boolean inPlace(boolean transB, int m, int n, int k) {
        if (k > KC) {
            return false;
        }
        return (long) n * k * Float.BYTES <= IN_PLACE_BYTES || !transB && m <= IN_PLACE_ROWS;
    }

    /** Rows of the tile to work on the first of {@code rows} rows: 7 and 8 are better 4 + 3 and 4 + 4 than 6 + 1 and 6 + 2. */
    public static int tileRows(int rows) {
        return rows < MR ? rows : MR == 6 && (rows == 7 || rows == 8) ? 4 : MR;
    }

    /** How many of {@code rows} rows tiles of {@code tile} rows work on; what is left asks again. */
    public static int stripRows(int rows, int tile) {
        int rest = rows % tile;
        return MR == 6 && tile == 6 && rest > 0 && rest < 3 ? rows - rest - 6 : rows - rest;
    }

    /** Columns of B to pack at a time: with one block of rows each panel is used once, at best while it is still in L2. */
    static int panelsPerBlock(int rows) {
        return rows <= MC ? 1 : NC / NR;
    }

    /** Parts that a problem is cut into for up to {@code threads} threads. */
    static int parts(int threads, int m, int n, int k) {
        return (long) m * n * k < PARALLEL_FROM ? 1 : threads;
    }

    /**
     * How many of the parts lie side by side along N: as many as have a panel each, because parts that differ in columns
     * share no packing; the rest of the split is along M.
     */
    static int columnParts(int parts, int n) {
        int columns = parts;
        while (columns > 1 && (parts % columns != 0 || n / columns < NR)) {
            columns--;
        }
        return columns;
    }

    /** The table as text, for the doctor. */
    public static String explain() {
        return "tile    " + MR + " rows x " + (Isa.VECTOR ? VECTORS + " vectors of " + VL : NR + " scalars")
                + " " + Float.BYTES * 8 + "-bit elements (" + Isa.REGISTERS + " vector registers)\n"
                + "panel   KC x NR = " + KC + " x " + NR + " floats = " + Float.BYTES * KC * NR / 1024 + " KiB of L2\n"
                + "blocks  MC = " + MC + " rows of A, NC = " + NC + " columns of B";
    }
}
