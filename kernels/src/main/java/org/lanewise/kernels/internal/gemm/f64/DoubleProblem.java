// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.parallel.Team;

/**
 * One multiplication: its operands, what is done to the result before it leaves the cache, and the scratch for it. Lives
 * in a Workspace and is filled anew for every call, so that a call allocates nothing.
 */
public final class DoubleProblem implements Team.Work {
    private static final double[] NONE = {};

    int m;
    int n;
    int k;
    boolean transA;
    double alpha;
    double[] a = NONE;
    int aOffset;
    int lda;
    boolean transB;
    double[] b = NONE;
    int bOffset;
    int ldb;
    /** B packed before the call, in place of {@link #b}. */
    double @Nullable [] panels;

    double beta;
    double[] c = NONE;
    int cOffset;
    int ldc;
    /** Where the accumulators start, in place of beta * C. */
    double @Nullable [] bias;

    int biasOffset;

    @Nullable
    DoubleEpilogue epilogue;

    private int rowParts;
    private int columnParts;
    private DoubleScratch[] scratch = {};

    /** An empty problem. */
    public DoubleProblem() {}

    /** C is m x n, the inner size is k. */
    public DoubleProblem shape(int m, int n, int k) {
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        Checks.notNegative("k", k);
        this.m = m;
        this.n = n;
        this.k = k;
        panels = null;
        bias = null;
        epilogue = null;
        return this;
    }

    /** alpha op(A). */
    public DoubleProblem left(boolean transposed, double alpha, double[] a, int aOffset, int lda) {
        Checks.matrix("A", a, aOffset, transposed ? k : m, transposed ? m : k, lda);
        this.transA = transposed;
        this.alpha = k == 0 ? 1 : alpha; // nothing to scale, and rows that need not lie inside the array
        this.a = a;
        this.aOffset = aOffset;
        this.lda = lda;
        return this;
    }

    /** op(B). */
    public DoubleProblem right(boolean transposed, double[] b, int bOffset, int ldb) {
        Checks.matrix("B", b, bOffset, transposed ? n : k, transposed ? k : n, ldb);
        this.transB = transposed;
        this.b = b;
        this.bOffset = bOffset;
        this.ldb = ldb;
        return this;
    }

    /** B in panels. */
    public DoubleProblem right(double[] panels) {
        this.panels = panels;
        return this;
    }

    /** C, and what it starts from. */
    public DoubleProblem result(double beta, double[] c, int cOffset, int ldc) {
        Checks.matrix("C", c, cOffset, m, n, ldc);
        Checks.disjoint("C", c, cOffset, m, n, ldc, "A", a, aOffset, transA ? k : m, transA ? m : k, lda);
        if (panels == null) {
            Checks.disjoint("C", c, cOffset, m, n, ldc, "B", b, bOffset, transB ? n : k, transB ? k : n, ldb);
        }
        this.beta = beta;
        this.c = c;
        this.cOffset = cOffset;
        this.ldc = ldc;
        return this;
    }

    /** Every row of C starts from this bias. */
    public DoubleProblem bias(double[] bias, int biasOffset) {
        Checks.range("bias", bias, biasOffset, n);
        Checks.disjoint("C", c, cOffset, m, n, ldc, "bias", bias, biasOffset, 1, n, Math.max(1, n));
        this.bias = bias;
        this.biasOffset = biasOffset;
        return this;
    }

    /** What is done to each element of a problem with a bias at the end. */
    public DoubleProblem epilogue(@Nullable DoubleEpilogue epilogue) {
        this.epilogue = epilogue;
        return this;
    }

    /** Does the work; the bits do not depend on the team. */
    public void run(@Nullable Team team) {
        try {
            if (m > 0 && n > 0 && !DoubleSquarePath.tryRun(this)) {
                int parts = DoubleTuning.parts(Team.threads(team), m, n, k);
                ensureScratch(parts);
                if (parts > 1) {
                    columnParts = DoubleTuning.columnParts(parts, n);
                    rowParts = parts / columnParts;
                    Team.run(team, this, parts);
                } else {
                    compute(0, m, 0, DoublePanels.count(n), scratch[0]);
                }
            }
        } finally { // the workspace outlives the operands: let go of them
            a = NONE;
            b = NONE;
            c = NONE;
            panels = null;
            bias = null;
            epilogue = null;
        }
    }

    @Override
    public void run(int part) {
        int row = part / columnParts;
        int column = part % columnParts;
        compute(
                cut(m, DoubleTuning.MR, row, rowParts),
                cut(m, DoubleTuning.MR, row + 1, rowParts),
                cut(DoublePanels.count(n), 1, column, columnParts),
                cut(DoublePanels.count(n), 1, column + 1, columnParts),
                scratch[part]);
    }

    /** Rows [i0, i1) and the columns of the panels [first, last), on the path that suits their shape. */
    private void compute(int i0, int i1, int first, int last, DoubleScratch s) {
        if (panels == null && i0 < i1) {
            int j0 = DoublePanels.start(first, n);
            int j1 = DoublePanels.start(last, n);
            if (DoubleVectorPath.takes(this, i1 - i0, j1 - j0)) {
                DoubleVectorPath.run(this, i0, i1, j0, j1, s);
                return;
            }
            if (bias == null && DoubleTuning.inPlace(transB, i1 - i0, j1 - j0, k)) {
                DoubleInPlace.run(this, i0, i1, j0, j1, s);
                return;
            }
        }
        DoubleDriver.run(this, i0, i1, first, last, s);
    }

    /** Where part {@code i} of {@code parts} begins: whole tiles, spread evenly. */
    private static int cut(int size, int tile, int i, int parts) {
        long tiles = (size + (long) tile - 1) / tile;
        return (int) Math.min(size, tiles * i / parts * tile);
    }

    /** The epilogue, over a block that is still in the cache. */
    void finish(int row, int rows, int column, int columns) {
        DoubleEpilogue last = epilogue;
        for (int i = row; last != null && i < row + rows; i++) {
            last.apply(i * n + column, c, cOffset + i * ldc + column, columns);
        }
    }

    /** The scratch of a problem that is one part. */
    DoubleScratch scratch() {
        ensureScratch(1);
        return scratch[0];
    }

    private void ensureScratch(int parts) {
        if (scratch.length < parts) {
            DoubleScratch[] grown = java.util.Arrays.copyOf(scratch, parts);
            for (int i = scratch.length; i < parts; i++) {
                grown[i] = new DoubleScratch();
            }
            scratch = grown;
        }
    }

    /** The scratch memory held, in bytes. */
    public long scratchBytes() {
        long sum = 0;
        for (DoubleScratch s : scratch) {
            sum += s.bytes();
        }
        return sum;
    }
}
