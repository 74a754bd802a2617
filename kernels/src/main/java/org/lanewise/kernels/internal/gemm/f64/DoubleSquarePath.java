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

    /** A kind of kernel: what it does, added up. */
    private static final int LOADS = 1;

    private static final int BY_COLUMNS = 2;
    private static final int KINDS = 4;

    private static final DoubleSquarePath[] PATHS = new DoubleSquarePath[KINDS * (DoubleSquares.LARGEST + 1)];

    static {
        for (int i = 0; i < PATHS.length; i++) {
            PATHS[i] = new DoubleSquarePath(i / KINDS, i % KINDS);
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
        int kind = (p.beta == 0 ? 0 : LOADS) + (p.transA ? BY_COLUMNS : 0);
        if (p.panels != null || p.alpha != 1 || p.bias != null || !PATHS[KINDS * n + kind].ready()) {
            return false;
        }
        if (p.transB) {
            double[] copy = p.scratch().right(n * n);
            DoublePacking.transposeRight(p.b, p.bOffset, n, n, n, copy, n);
            run(kind, n, p.beta, p.a, p.aOffset, copy, 0, p.c, p.cOffset);
        } else {
            run(kind, n, p.beta, p.a, p.aOffset, p.b, p.bOffset, p.c, p.cOffset);
        }
        return true;
    }

    private static void run(int kind, int n, double beta, double[] a, int a0, double[] b, int b0, double[] c, int c0) {
        switch (kind) {
            case 0 -> DoubleSquares.zero(n, a, a0, b, b0, c, c0);
            case LOADS -> DoubleSquares.load(n, beta, a, a0, b, b0, c, c0);
            case BY_COLUMNS -> DoubleSquares.zeroT(n, a, a0, b, b0, c, c0);
            default -> DoubleSquares.loadT(n, beta, a, a0, b, b0, c, c0);
        }
    }

    @Override
    protected void vector() {
        run(kind, n, 1, Data.A, 0, Data.B, 0, Data.C, 0);
    }

    @Override
    protected void scalar() {
        boolean byColumns = (kind & BY_COLUMNS) != 0;
        int start = (kind & LOADS) != 0 ? DoubleStrips.LOAD : DoubleStrips.ZERO;
        int rowStep = byColumns ? 1 : n;
        int kStep = byColumns ? n : 1;
        DoubleScalarTile.run(start, n, n, n, Data.A, 0, rowStep, kStep, Data.B, 0, n, 1, Data.C, 0, n, Data.C, 0, n);
    }
}
