// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f64.overlap.DoubleOverlap;
import org.lanewise.kernels.internal.gemm.f64.square.DoubleSquares;
import org.lanewise.kernels.internal.gemm.f64.tile.DoubleStrips;

/**
 * The one table of numbers that make the ISA-free loops fit the machine. Names are BLIS's: a tile is MR x NR, a panel of
 * B is KC x NR, a block of A is MC x KC, a block of B is KC x NC.
 */
public final class DoubleTuning {
    /** Elements per vector; the scalar twin counts single elements. */
    public static final int VL = Isa.VECTOR ? Isa.BITS / Double.SIZE : 1;

    /** Elements per half vector. */
    static final int HALF = Isa.VECTOR ? Isa.HALF_BITS / Double.SIZE : 1;

    private static final boolean MANY_REGISTERS = Isa.VECTOR && Isa.REGISTERS >= 32;

    /**
     * Rows of a tile. Measured on Zen 4 in percent of the FMA peak: with 32 registers 6 x 4 98, 8 x 3 98, 4 x 4 94, with 16
     * registers 6 x 2 100, 5 x 2 96, 4 x 2 72-82. On AArch64 C2 spills 6 x 4 (docs/design-notes.md).
     */
    public static final int MR = Isa.VECTOR && !Isa.AARCH64 ? 6 : 4;

    /**
     * Vectors per row of a tile. 6 x 4 accumulators + 4 of B + 1 of A = 29 of the 32 registers of AVX-512, at any width;
     * AArch64: 4 x 4 + 4 + 1 = 21 of 32. 16 registers: 6 x 2 + 2 + 1 = 15; 4 x 3 would need 16 and spills. The scalar twin
     * walks along panels of 64 columns.
     */
    static final int VECTORS = !Isa.VECTOR ? 64 : MANY_REGISTERS ? 4 : 2;

    /**
     * Whether tiles of half vectors serve up to two vectors of columns. Loads of 512 bits, a broadcast one too, take two of
     * the load slots: a tile of 4 x 1 runs at 65 % of the peak and 4 x 2 at 80, where 8 x 2 and 4 x 4 half vectors reach 90.
     */
    private static final boolean HALVES = MANY_REGISTERS && HALF < VL;

    /** From this K on: at 16 x 16 x 16 the two tiles of 8 x 2 half vectors cost more at their start than they save. */
    private static final int HALVES_FROM = 32;

    /** Columns of a tile and of a panel of B. */
    public static final int NR = VECTORS * VL;

    /** Panels that are packed together: of eight vectors, DoublePanelCopy's. */
    static final int COPIED_PANELS = Isa.VECTOR ? 8 / VECTORS : 1;

    /** What a panel of B may take of a 1 MiB L2, in bytes: a quarter, beside the rows of A and C that pass through. */
    private static final int PANEL_BYTES = 256 * 1024;

    /** Rows of B per block: a panel of KC x NR elements fills its share of L2; above 1024 nothing is gained. */
    public static final int KC = Math.min(1024, PANEL_BYTES / (Double.BYTES * NR));

    /**
     * Rows of A per block: 132 (22 tiles) x 1024 doubles are 528 KiB, the half of L2 that a panel of B leaves. A tile of 16
     * registers reads A's rows from L2 twice to four times as often: a block of 48 (8 tiles) keeps near.
     */
    public static final int MC = MANY_REGISTERS || !Isa.VECTOR ? 132 : 48;

    /** Columns of B per block: KC x NC elements are 2 MiB of doubles; 2048 columns were 3 to 12 % slower at 2048. */
    public static final int NC = 512 / NR * NR;

    /** Below this many multiplications a call stays in its thread: 4 million are 70 microseconds, a few wake-ups. */
    private static final long PARALLEL_FROM = 4_000_000;

    /** The largest B, in bytes, that is read where it lies: below 48 KiB packing costs more than its order saves. */
    private static final int IN_PLACE_BYTES = 48 * 1024;

    /** Up to this many rows B is read where it lies whatever its size: nothing would use a packed copy often enough. */
    private static final int IN_PLACE_ROWS = 8;

    private DoubleTuning() {}

    /** Whether B is read where it lies rather than packed into panels. */
    static boolean inPlace(boolean transB, int m, int n, int k) {
        if (k > KC) {
            return false;
        }
        return (long) n * k * Double.BYTES <= IN_PLACE_BYTES || !transB && m <= IN_PLACE_ROWS;
    }

    /** The columns of the vectors that hold n columns. */
    static int wholeVectors(int n) {
        return (n + VL - 1) / VL * VL;
    }

    /** Whether DoubleOverlap works on m x n: loads of half vectors take one slot, those of whole ones two. */
    static boolean overlaps(int m, int n) {
        return HALVES && HALF == DoubleOverlap.LANES && n == DoubleOverlap.COLUMNS && m >= DoubleOverlap.LEAST_ROWS;
    }

    /** Whether B's n contiguous columns are a panel as they lie, up to two vectors: tiles of more gain nothing by it. */
    static boolean isPanel(int n) {
        return HALVES && n <= 2 * VL && n % HALF == 0;
    }

    /** Whether contiguous n x n matrices have kernels of their own: they are written for vectors of 512 bits. */
    static boolean isSquare(int n) {
        return HALVES && VL == DoubleSquares.LANES && DoubleSquares.has(n);
    }

    /** Whether a panel of {@code vectors} vectors and kc rows is better read as half vectors. */
    static boolean readsHalves(int vectors, int kc) {
        return HALVES && vectors <= 2 && kc >= HALVES_FROM;
    }

    /** How many of the half vectors of n columns come in strips of half vectors, all or those of the last strip. */
    static int halfStrips(int n, int k) {
        int halves = (n + HALF - 1) / HALF;
        boolean odd = HALF < VL && (halves & 1) != 0;
        if (!HALVES) {
            return odd ? 1 : 0;
        }
        if (k < HALVES_FROM) {
            return odd ? Math.min(3, halves) : 0;
        }
        return halves <= 5 || halves == 7 ? halves : odd ? 3 : 0;
    }

    /** Half vectors of the next strip when {@code halves} are left. */
    static int stripHalves(int halves) {
        return halves == 5 ? 3 : Math.min(4, halves);
    }

    /** Vectors of the next strip when {@code vectors} are left: 5 and 6 are better 3 + 2 and 3 + 3 than 4 + 1 and 4 + 2. */
    static int stripVectors(int vectors) {
        return VECTORS == 4 && (vectors == 5 || vectors == 6) ? 3 : Math.min(VECTORS, vectors);
    }

    /** Lanes of a vector that is read in this way of {@link DoubleStrips}. */
    public static int lanes(int reading) {
        return (reading & DoubleStrips.HALF) != 0 ? HALF : VL;
    }

    /**
     * Rows of the tile to work on the first of {@code rows} rows. On panels 7 and 8 are better 4 + 3 and 4 + 4 than 6 + 1 and
     * 6 + 2, and tiles of one vector are bound by their loads: four rows need the fewest registers for addresses. Where B is
     * read in place, four. One or two half vectors need eight rows to keep both FMA units busy.
     */
    public static int tileRows(int reading, int rows, int vectors, int kc) {
        int most = Math.min(4, MR);
        if (reading == DoubleStrips.PANEL && vectors > 1 && rows != 7 && rows != 8) {
            most = MR;
        } else if (HALVES && (reading & DoubleStrips.HALF) != 0 && vectors <= 2 && kc >= HALVES_FROM && rows >= 8) {
            most = 8;
        }
        return Math.min(rows, most);
    }

    /** How many of {@code rows} rows tiles of {@code tile} rows work on; what is left asks again. No division: small products wait. */
    public static int stripRows(int rows, int tile) {
        return switch (tile) {
            case 8 -> rows & -8;
            case 6 -> {
                int rest = rows % 6;
                yield rest == 1 || rest == 2 ? rows - rest - (rows > 6 ? 6 : 0) : rows - rest;
            }
            case 4 -> rows & -4;
            default -> tile;
        };
    }

    /**
     * Panels of B to pack at a time: with one block of rows each is used once, at best while it is still in L2. But a block
     * of A that is copied should serve many.
     */
    static int panelsPerBlock(int rows, boolean copied) {
        return rows <= MC && !copied ? COPIED_PANELS : NC / NR;
    }

    /** Parts that a problem is cut into for up to {@code threads} threads. */
    public static int parts(int threads, int m, int n, int k) {
        return (long) m * n * k < PARALLEL_FROM ? 1 : threads;
    }

    /** Parts that a batch is cut into for up to {@code threads} threads. */
    static int batchParts(int threads, int batch, int m, int n, int k) {
        return (double) batch * m * n * k < PARALLEL_FROM ? 1 : Math.min(threads, Math.max(1, batch));
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
                + " " + Double.BYTES * 8 + "-bit elements (" + Isa.REGISTERS + " vector registers)\n"
                + "panel   KC x NR = " + KC + " x " + NR + " doubles = " + Double.BYTES * KC * NR / 1024 + " KiB of L2\n"
                + "blocks  MC = " + MC + " rows of A, NC = " + NC + " columns of B";
    }
}
