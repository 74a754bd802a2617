// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.gemm.f64.square.DoubleSquares;
import org.lanewise.kernels.internal.gemm.f64.tile.DoubleScalarTile;
import org.lanewise.kernels.internal.gemm.f64.tile.DoubleStrips;
import org.lanewise.kernels.internal.warmup.HandOver;

/** Products of small contiguous square matrices, which have kernels of their own. Until these are compiled others serve. */
final class DoubleSquarePath extends HandOver {
    /** Calls until a size is worth its own compilation; the tiles come first, which serve everything. */
    private static final int PATIENCE = 100;

    private static final DoubleSquarePath[] PATHS = new DoubleSquarePath[2 * (DoubleSquares.LARGEST + 1)];

    static {
        for (int i = 0; i < PATHS.length; i++) {
            PATHS[i] = new DoubleSquarePath(i / 2, i % 2);
        }
    }

    private final int n;
    private final int kind;

    private DoubleSquarePath(int n, int kind) {
        super(PATIENCE);
        this.n = n;
        this.kind = kind;
    }

    /** The operands of the trials: only the warm-up thread is here. */
    private static final class Data {
        static final double[] A = new double[DoubleSquares.LARGEST * DoubleSquares.LARGEST];
        static final double[] B = new double[DoubleSquares.LARGEST * DoubleSquares.LARGEST];
        static final double[] C = new double[DoubleSquares.LARGEST * DoubleSquares.LARGEST];
    }

    /** Does the product if it is one of these and its kernel is compiled. */
    static boolean tryRun(DoubleProblem p) {
        int n = p.n;
        if (p.m != n || p.k != n || p.lda != n || p.ldb != n || p.ldc != n || !DoubleTuning.isSquare(n)) {
            return false;
        }
        int kind = p.beta == 0 ? DoubleStrips.ZERO : DoubleStrips.LOAD;
        if (p.panels != null
                || p.transA
                || p.transB
                || p.alpha != 1
                || p.bias != null
                || !PATHS[2 * n + kind].ready()) {
            return false;
        }
        if (kind == DoubleStrips.ZERO) {
            DoubleSquares.zero(n, p.a, p.aOffset, p.b, p.bOffset, p.c, p.cOffset);
        } else {
            DoubleSquares.load(n, p.beta, p.a, p.aOffset, p.b, p.bOffset, p.c, p.cOffset);
        }
        return true;
    }

    @Override
    protected void vector() {
        if (kind == DoubleStrips.ZERO) {
            DoubleSquares.zero(n, Data.A, 0, Data.B, 0, Data.C, 0);
        } else {
            DoubleSquares.load(n, 1, Data.A, 0, Data.B, 0, Data.C, 0);
        }
    }

    @Override
    protected void scalar() {
        DoubleScalarTile.run(kind, n, n, n, Data.A, 0, n, 1, Data.B, 0, n, 1, Data.C, 0, n, Data.C, 0, n);
    }
}
