package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.gemm.f32.square.FloatSquares;
import org.lanewise.kernels.internal.gemm.f32.tile.FloatScalarTile;
import org.lanewise.kernels.internal.gemm.f32.tile.FloatStrips;
import org.lanewise.kernels.internal.warmup.HandOver;

/** Products of small contiguous square matrices, which have kernels of their own. Until these are compiled others serve. */
final class FloatSquarePath extends HandOver {
    /** Calls until a size is worth its own compilation; the tiles come first, which serve everything. */
    private static final int PATIENCE = 100;

    private static final FloatSquarePath[] PATHS = new FloatSquarePath[2 * (FloatSquares.LARGEST + 1)];

    static {
        for (int i = 0; i < PATHS.length; i++) {
            PATHS[i] = new FloatSquarePath(i / 2, i % 2);
        }
    }

    private final int n;
    private final int kind;

    private FloatSquarePath(int n, int kind) {
        super(PATIENCE);
        this.n = n;
        this.kind = kind;
    }

    /** The operands of the trials: only the warm-up thread is here. */
    private static final class Data {
        static final float[] A = new float[FloatSquares.LARGEST * FloatSquares.LARGEST];
        static final float[] B = new float[FloatSquares.LARGEST * FloatSquares.LARGEST];
        static final float[] C = new float[FloatSquares.LARGEST * FloatSquares.LARGEST];
    }

    /** Does the product if it is one of these and its kernel is compiled. */
    static boolean tryRun(FloatProblem p) {
        int n = p.n;
        if (p.m != n || p.k != n || p.lda != n || p.ldb != n || p.ldc != n || !FloatTuning.isSquare(n)) {
            return false;
        }
        int kind = p.beta == 0 ? FloatStrips.ZERO : FloatStrips.LOAD;
        if (p.panels != null
                || p.transA
                || p.transB
                || p.alpha != 1
                || p.bias != null
                || !PATHS[2 * n + kind].ready()) {
            return false;
        }
        if (kind == FloatStrips.ZERO) {
            FloatSquares.zero(n, p.a, p.aOffset, p.b, p.bOffset, p.c, p.cOffset);
        } else {
            FloatSquares.load(n, p.beta, p.a, p.aOffset, p.b, p.bOffset, p.c, p.cOffset);
        }
        return true;
    }

    @Override
    protected void vector() {
        if (kind == FloatStrips.ZERO) {
            FloatSquares.zero(n, Data.A, 0, Data.B, 0, Data.C, 0);
        } else {
            FloatSquares.load(n, 1, Data.A, 0, Data.B, 0, Data.C, 0);
        }
    }

    @Override
    protected void scalar() {
        FloatScalarTile.run(kind, n, n, n, Data.A, 0, n, 1, Data.B, 0, n, 1, Data.C, 0, n, Data.C, 0, n);
    }
}
