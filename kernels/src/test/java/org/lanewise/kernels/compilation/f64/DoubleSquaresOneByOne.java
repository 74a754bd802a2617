// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.compilation.f64;

import org.lanewise.kernels.compilation.Calls;
import org.lanewise.kernels.internal.gemm.f64.square.DoubleSquares;

/** As DoubleTilesOneByOne, for the kernels of square matrices. */
public final class DoubleSquaresOneByOne {
    /** The smallest may be inlined where it is chosen, as {@code TileCompilationTest} has it for a single FMA. */
    private static final int SMALLEST = 8;

    private DoubleSquaresOneByOne() {}

    /** Runs them all. */
    public static void main(String[] args) {
        double[] a = new double[DoubleSquares.LARGEST * DoubleSquares.LARGEST];
        double[] b = a.clone();
        double[] c = a.clone();
        for (int n = 1; n <= DoubleSquares.LARGEST; n++) {
            if (DoubleSquares.has(n)) {
                int size = n;
                print(n, "zero", Calls.bytes(() -> DoubleSquares.zero(size, a, 0, b, 0, c, 0)));
                print(n, "load", Calls.bytes(() -> DoubleSquares.load(size, 2, a, 0, b, 0, c, 0)));
                print(n, "zeroT", Calls.bytes(() -> DoubleSquares.zeroT(size, a, 0, b, 0, c, 0)));
                print(n, "loadT", Calls.bytes(() -> DoubleSquares.loadT(size, 2, a, 0, b, 0, c, 0)));
            }
        }
    }

    private static void print(int n, String method, long bytes) {
        int fmas = n == SMALLEST ? 1 : 2; // every tile has an even number of accumulators
        System.out.println("> DoubleSquare" + n + "::" + method + " " + fmas + " " + bytes);
    }
}
