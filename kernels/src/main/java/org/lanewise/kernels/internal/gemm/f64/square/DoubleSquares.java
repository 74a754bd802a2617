// Written by SquareGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f64.square;

/**
 * Products of contiguous n x n matrices, of the sizes that there are, where a vector has 8 lanes. Linked only when
 * vector kernels run.
 */
public final class DoubleSquares {
    /** Lanes of a vector. */
    public static final int LANES = 8;

    /** No size is larger. */
    public static final int LARGEST = 96;

    private DoubleSquares() {}

    /** Whether there is this size. */
    public static boolean has(int n) {
        return switch (n) {
            case 8, 16, 24, 32, 48, 64, 96 -> true;
            default -> false;
        };
    }

    /** C = A B. */
    public static void zero(int n, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        switch (n) {
            case 8 -> DoubleSquare8.zero(as, a0, bs, b0, cs, c0);
            case 16 -> DoubleSquare16.zero(as, a0, bs, b0, cs, c0);
            case 24 -> DoubleSquare24.zero(as, a0, bs, b0, cs, c0);
            case 32 -> DoubleSquare32.zero(as, a0, bs, b0, cs, c0);
            case 48 -> DoubleSquare48.zero(as, a0, bs, b0, cs, c0);
            case 64 -> DoubleSquare64.zero(as, a0, bs, b0, cs, c0);
            case 96 -> DoubleSquare96.zero(as, a0, bs, b0, cs, c0);
            default -> throw new AssertionError(n);
        }
    }

    /** C = beta C + A B. */
    public static void load(int n, double beta, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        switch (n) {
            case 8 -> DoubleSquare8.load(beta, as, a0, bs, b0, cs, c0);
            case 16 -> DoubleSquare16.load(beta, as, a0, bs, b0, cs, c0);
            case 24 -> DoubleSquare24.load(beta, as, a0, bs, b0, cs, c0);
            case 32 -> DoubleSquare32.load(beta, as, a0, bs, b0, cs, c0);
            case 48 -> DoubleSquare48.load(beta, as, a0, bs, b0, cs, c0);
            case 64 -> DoubleSquare64.load(beta, as, a0, bs, b0, cs, c0);
            case 96 -> DoubleSquare96.load(beta, as, a0, bs, b0, cs, c0);
            default -> throw new AssertionError(n);
        }
    }

    /** C = A^T B. */
    public static void zeroT(int n, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        switch (n) {
            case 8 -> DoubleSquare8.zeroT(as, a0, bs, b0, cs, c0);
            case 16 -> DoubleSquare16.zeroT(as, a0, bs, b0, cs, c0);
            case 24 -> DoubleSquare24.zeroT(as, a0, bs, b0, cs, c0);
            case 32 -> DoubleSquare32.zeroT(as, a0, bs, b0, cs, c0);
            case 48 -> DoubleSquare48.zeroT(as, a0, bs, b0, cs, c0);
            case 64 -> DoubleSquare64.zeroT(as, a0, bs, b0, cs, c0);
            case 96 -> DoubleSquare96.zeroT(as, a0, bs, b0, cs, c0);
            default -> throw new AssertionError(n);
        }
    }

    /** C = beta C + A^T B. */
    public static void loadT(int n, double beta, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        switch (n) {
            case 8 -> DoubleSquare8.loadT(beta, as, a0, bs, b0, cs, c0);
            case 16 -> DoubleSquare16.loadT(beta, as, a0, bs, b0, cs, c0);
            case 24 -> DoubleSquare24.loadT(beta, as, a0, bs, b0, cs, c0);
            case 32 -> DoubleSquare32.loadT(beta, as, a0, bs, b0, cs, c0);
            case 48 -> DoubleSquare48.loadT(beta, as, a0, bs, b0, cs, c0);
            case 64 -> DoubleSquare64.loadT(beta, as, a0, bs, b0, cs, c0);
            case 96 -> DoubleSquare96.loadT(beta, as, a0, bs, b0, cs, c0);
            default -> throw new AssertionError(n);
        }
    }
}
