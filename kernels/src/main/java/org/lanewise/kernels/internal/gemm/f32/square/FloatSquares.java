// Written by SquareGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.square;

/**
 * Products of contiguous n x n matrices, of the sizes that there are, where a vector has 16 lanes. Linked only when
 * vector kernels run.
 */
public final class FloatSquares {
    /** Lanes of a vector. */
    public static final int LANES = 16;

    /** No size is larger. */
    public static final int LARGEST = 96;

    private FloatSquares() {}

    /** Whether there is this size. */
    public static boolean has(int n) {
        return switch (n) {
            case 8, 16, 24, 32, 48, 64, 96 -> true;
            default -> false;
        };
    }

    /** C = A B. */
    public static void zero(int n, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        switch (n) {
            case 8 -> FloatSquare8.zero(as, a0, bs, b0, cs, c0);
            case 16 -> FloatSquare16.zero(as, a0, bs, b0, cs, c0);
            case 24 -> FloatSquare24.zero(as, a0, bs, b0, cs, c0);
            case 32 -> FloatSquare32.zero(as, a0, bs, b0, cs, c0);
            case 48 -> FloatSquare48.zero(as, a0, bs, b0, cs, c0);
            case 64 -> FloatSquare64.zero(as, a0, bs, b0, cs, c0);
            case 96 -> FloatSquare96.zero(as, a0, bs, b0, cs, c0);
            default -> throw new AssertionError(n);
        }
    }

    /** C = beta C + A B. */
    public static void load(int n, float beta, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        switch (n) {
            case 8 -> FloatSquare8.load(beta, as, a0, bs, b0, cs, c0);
            case 16 -> FloatSquare16.load(beta, as, a0, bs, b0, cs, c0);
            case 24 -> FloatSquare24.load(beta, as, a0, bs, b0, cs, c0);
            case 32 -> FloatSquare32.load(beta, as, a0, bs, b0, cs, c0);
            case 48 -> FloatSquare48.load(beta, as, a0, bs, b0, cs, c0);
            case 64 -> FloatSquare64.load(beta, as, a0, bs, b0, cs, c0);
            case 96 -> FloatSquare96.load(beta, as, a0, bs, b0, cs, c0);
            default -> throw new AssertionError(n);
        }
    }

    /** C = A^T B. */
    public static void zeroT(int n, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        switch (n) {
            case 8 -> FloatSquare8.zeroT(as, a0, bs, b0, cs, c0);
            case 16 -> FloatSquare16.zeroT(as, a0, bs, b0, cs, c0);
            case 24 -> FloatSquare24.zeroT(as, a0, bs, b0, cs, c0);
            case 32 -> FloatSquare32.zeroT(as, a0, bs, b0, cs, c0);
            case 48 -> FloatSquare48.zeroT(as, a0, bs, b0, cs, c0);
            case 64 -> FloatSquare64.zeroT(as, a0, bs, b0, cs, c0);
            case 96 -> FloatSquare96.zeroT(as, a0, bs, b0, cs, c0);
            default -> throw new AssertionError(n);
        }
    }

    /** C = beta C + A^T B. */
    public static void loadT(int n, float beta, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        switch (n) {
            case 8 -> FloatSquare8.loadT(beta, as, a0, bs, b0, cs, c0);
            case 16 -> FloatSquare16.loadT(beta, as, a0, bs, b0, cs, c0);
            case 24 -> FloatSquare24.loadT(beta, as, a0, bs, b0, cs, c0);
            case 32 -> FloatSquare32.loadT(beta, as, a0, bs, b0, cs, c0);
            case 48 -> FloatSquare48.loadT(beta, as, a0, bs, b0, cs, c0);
            case 64 -> FloatSquare64.loadT(beta, as, a0, bs, b0, cs, c0);
            case 96 -> FloatSquare96.loadT(beta, as, a0, bs, b0, cs, c0);
            default -> throw new AssertionError(n);
        }
    }
}
