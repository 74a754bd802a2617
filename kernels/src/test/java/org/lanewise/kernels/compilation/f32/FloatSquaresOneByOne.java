package org.lanewise.kernels.compilation.f32;

import org.lanewise.kernels.compilation.Calls;
import org.lanewise.kernels.internal.gemm.f32.square.FloatSquares;

/** As FloatTilesOneByOne, for the kernels of square matrices. */
public final class FloatSquaresOneByOne {
    /** The smallest may be inlined where it is chosen, as {@code TileCompilationTest} has it for a single FMA. */
    private static final int SMALLEST = 8;

    private FloatSquaresOneByOne() {}

    /** Runs them all. */
    public static void main(String[] args) {
        float[] a = new float[FloatSquares.LARGEST * FloatSquares.LARGEST];
        float[] b = a.clone();
        float[] c = a.clone();
        for (int n = 1; n <= FloatSquares.LARGEST; n++) {
            if (FloatSquares.has(n)) {
                int size = n;
                print(n, "zero", Calls.bytes(() -> FloatSquares.zero(size, a, 0, b, 0, c, 0)));
                print(n, "load", Calls.bytes(() -> FloatSquares.load(size, 2, a, 0, b, 0, c, 0)));
                print(n, "zeroT", Calls.bytes(() -> FloatSquares.zeroT(size, a, 0, b, 0, c, 0)));
                print(n, "loadT", Calls.bytes(() -> FloatSquares.loadT(size, 2, a, 0, b, 0, c, 0)));
            }
        }
    }

    private static void print(int n, String method, long bytes) {
        int fmas = n == SMALLEST ? 1 : 2; // every tile has an even number of accumulators
        System.out.println("> FloatSquare" + n + "::" + method + " " + fmas + " " + bytes);
    }
}
