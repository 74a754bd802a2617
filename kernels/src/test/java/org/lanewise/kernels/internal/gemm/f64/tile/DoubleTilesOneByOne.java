// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64.tile;

import org.lanewise.kernels.compilation.Calls;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f64.DoubleTuning;

/**
 * The program of the check: calls each tile that DoubleTuning can choose until it is compiled and prints its class and
 * method, its FMAs per turn and the bytes that a call allocates.
 */
public final class DoubleTilesOneByOne {
    private static final String[] READINGS = {"Direct", "Half", "DirectT", "HalfT", "Panel", "HalfPanel"};
    private static final String[] KINDS = {"zero", "load"};

    private DoubleTilesOneByOne() {}

    /** Runs them all. */
    public static void main(String[] args) {
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int number = 0; number < DoubleTiles.COUNT; number++) {
                int reading = number / (DoubleTiles.MAX_ROWS * DoubleTiles.MAX_VECTORS);
                int rows = number / DoubleTiles.MAX_VECTORS % DoubleTiles.MAX_ROWS + 1;
                int vectors = number % DoubleTiles.MAX_VECTORS + 1;
                if (isUsed(reading, rows, vectors)) {
                    String name = "Double" + READINGS[reading] + rows + "::" + KINDS[kind] + vectors;
                    System.out.println("> " + name + " " + rows * vectors + " "
                            + Calls.bytes(new DoubleTileHandOver(kind, number)::vector));
                }
            }
        }
    }

    private static boolean isUsed(int reading, int rows, int vectors) {
        boolean panel = (reading & DoubleStrips.PANEL) != 0;
        boolean half = (reading & DoubleStrips.HALF) != 0;
        boolean halves = Isa.REGISTERS >= 32 && Isa.HALF_BITS < Isa.BITS;
        int most = !half ? DoubleTuning.NR / DoubleTuning.VL : halves ? 4 : panel ? 0 : 1;
        boolean takes = DoubleTuning.tileRows(reading, rows, vectors, 64) == rows
                || DoubleTuning.tileRows(reading, rows, vectors, 1) == rows;
        return takes && vectors <= most;
    }
}
