package org.lanewise.kernels.internal.gemm.f32.tile;

import org.lanewise.kernels.compilation.Calls;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f32.FloatTuning;

/**
 * The program of the check: calls each tile that FloatTuning can choose until it is compiled and prints its class and
 * method, its FMAs per turn and the bytes that a call allocates.
 */
public final class FloatTilesOneByOne {
    private static final String[] READINGS = {"Direct", "Half", "DirectT", "HalfT", "Panel", "HalfPanel"};
    private static final String[] KINDS = {"zero", "load"};

    private FloatTilesOneByOne() {}

    /** Runs them all. */
    public static void main(String[] args) {
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int number = 0; number < FloatTiles.COUNT; number++) {
                int reading = number / (FloatTiles.MAX_ROWS * FloatTiles.MAX_VECTORS);
                int rows = number / FloatTiles.MAX_VECTORS % FloatTiles.MAX_ROWS + 1;
                int vectors = number % FloatTiles.MAX_VECTORS + 1;
                if (isUsed(reading, rows, vectors)) {
                    String name = "Float" + READINGS[reading] + rows + "::" + KINDS[kind] + vectors;
                    System.out.println("> " + name + " " + rows * vectors + " "
                            + Calls.bytes(new FloatTileHandOver(kind, number)::vector));
                }
            }
        }
    }

    private static boolean isUsed(int reading, int rows, int vectors) {
        boolean panel = (reading & FloatStrips.PANEL) != 0;
        boolean half = (reading & FloatStrips.HALF) != 0;
        boolean halves = Isa.REGISTERS >= 32 && Isa.HALF_BITS < Isa.BITS;
        int most = !half ? FloatTuning.NR / FloatTuning.VL : halves ? 4 : panel ? 0 : 1;
        boolean takes = FloatTuning.tileRows(reading, rows, vectors, 64) == rows
                || FloatTuning.tileRows(reading, rows, vectors, 1) == rows;
        return takes && vectors <= most;
    }
}
