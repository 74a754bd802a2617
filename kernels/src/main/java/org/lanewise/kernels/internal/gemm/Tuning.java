package org.lanewise.kernels.internal.gemm;

import org.lanewise.kernels.internal.Isa;

/**
 * The one table of numbers that make the ISA-free loops fit the machine. Names are BLIS's: a tile is MR x NR, a panel of
 * B is KC x NR, a block of A is MC x KC, a block of B is KC x NC.
 */
public final class Tuning {
    /** Floats per vector; the scalar twin counts single floats. */
    static final int VL = Isa.VECTOR ? Isa.BITS / 32 : 1;

    /** The widest tile: 6 x 4 accumulators + 4 of B + 1 of A = 29 of the 32 registers of AVX-512, at any width. */
    private static final boolean LARGE = Isa.VECTOR && Isa.REGISTERS >= 32 && !Isa.AARCH64;

    /**
     * Rows of a tile. Measured on Zen 4 at 512 bits, in percent of the FMA peak: 6 x 4 98, 8 x 3 98, 4 x 4 94. On AArch64
     * C2 spills 6 x 4, and 16 registers hold no more than 4 x 2.
     */
    public static final int MR = LARGE ? 6 : 4;

    /**
     * Vectors per row of a tile. AArch64: 4 x 4 + 4 + 1 = 21 of 32 registers. 16 registers: 4 x 2 + 2 + 1 = 11; 4 x 3 would
     * need 16 and spills. The scalar twin walks along panels of 64 columns.
     */
    static final int VECTORS = !Isa.VECTOR ? 64 : Isa.REGISTERS >= 32 ? 4 : 2;

    /** Columns of a tile and of a panel of B. */
    public static final int NR = VECTORS * VL;

    /** What a panel of B may take of a 1 MiB L2, in bytes: a quarter, beside the rows of A and C that pass through. */
    private static final int PANEL_BYTES = 256 * 1024;

    /** Rows of B per block: a panel of KC x NR floats fills its share of L2; above 1024 nothing is gained. */
    public static final int KC = Math.min(1024, PANEL_BYTES / (4 * NR));

    /** Rows of A per block: 132 (22 tiles) x 1024 floats are 528 KiB, the half of L2 that a panel of B leaves. */
    public static final int MC = 132;

    /** Columns of B per block: KC x NC floats are 8 MiB at most, a share of L3. */
    public static final int NC = 2048 / NR * NR;

    /** Below this many multiplications a call stays in its thread: 4 million are 70 microseconds, a few wake-ups. */
    private static final long PARALLEL_FROM = 4_000_000;

    private Tuning() {}

    /** The number of columns that panels for n columns take. */
    public static int roundUpToPanels(int n) {
        return (int) Math.min(Integer.MAX_VALUE, ((long) n + NR - 1) / NR * NR);
    }

    /** The largest B, in floats, that is read where it lies: below 48 KiB packing costs more than its order saves. */
    private static final int IN_PLACE_TO = 12 * 1024;

    /** Whether B (k x n, not transposed, not packed) is read where it lies. */
    static boolean readsInPlace(int n, int k) {
        return k <= KC && (long) n * k <= IN_PLACE_TO;
    }

    /** Columns of B to pack at a time: with one block of rows each panel is used once, at best while it is still in L2. */
    static int columnsPerBlock(int rows) {
        return rows <= MC ? NR : NC;
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
                + " floats (" + Isa.REGISTERS + " vector registers)\n"
                + "panel   KC x NR = " + KC + " x " + NR + " floats = " + 4 * KC * NR / 1024 + " KiB of L2\n"
                + "blocks  MC = " + MC + " rows of A, NC = " + NC + " columns of B";
    }
}
