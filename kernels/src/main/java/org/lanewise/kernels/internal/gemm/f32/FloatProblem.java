package org.lanewise.kernels.internal.gemm.f32;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.parallel.Team;

/**
 * One multiplication: its operands, what is done to the result before it leaves the cache, and the scratch for it. Lives
 * in a Workspace and is filled anew for every call, so that a call allocates nothing.
 */
public final class FloatProblem implements Team.Work {
    private static final float[] NONE = {};

    int m;
    int n;
    int k;
    boolean transA;
    float alpha;
    float[] a = NONE;
    int aOffset;
    int lda;
    boolean transB;
    float[] b = NONE;
    int bOffset;
    int ldb;
    /** B packed before the call, in place of {@link #b}. */
    float @Nullable [] panels;

    float beta;
    float[] c = NONE;
    int cOffset;
    int ldc;
    /** Where the accumulators start, in place of beta * C. */
    float @Nullable [] bias;

    int biasOffset;

    @Nullable
    FloatEpilogue epilogue;

    private int rowParts;
    private int columnParts;
    private FloatScratch[] scratch = {};

    /** An empty problem. */
    public FloatProblem() {}

    /** C is m x n, the inner size is k. */
    public FloatProblem shape(int m, int n, int k) {
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
    public FloatProblem left(boolean transposed, float alpha, float[] a, int aOffset, int lda) {
        Checks.matrix("A", a, aOffset, transposed ? k : m, transposed ? m : k, lda);
        this.transA = transposed;
        this.alpha = k == 0 ? 1 : alpha; // nothing to scale, and rows that need not lie inside the array
        this.a = a;
        this.aOffset = aOffset;
        this.lda = lda;
        return this;
    }

    /** op(B). */
    public FloatProblem right(boolean transposed, float[] b, int bOffset, int ldb) {
        Checks.matrix("B", b, bOffset, transposed ? n : k, transposed ? k : n, ldb);
        this.transB = transposed;
        this.b = b;
        this.bOffset = bOffset;
        this.ldb = ldb;
        return this;
    }

    /** B in panels. */
    public FloatProblem right(float[] panels) {
        this.panels = panels;
        return this;
    }

    /** C, and what it starts from. */
    public FloatProblem result(float beta, float[] c, int cOffset, int ldc) {
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
    public FloatProblem bias(float[] bias, int biasOffset) {
        Checks.range("bias", bias, biasOffset, n);
        Checks.disjoint("C", c, cOffset, m, n, ldc, "bias", bias, biasOffset, 1, n, Math.max(1, n));
        this.bias = bias;
        this.biasOffset = biasOffset;
        return this;
    }

    /** What is done to each element of a problem with a bias at the end. */
    public FloatProblem epilogue(@Nullable FloatEpilogue epilogue) {
        this.epilogue = epilogue;
        return this;
    }

    /** Does the work; the bits do not depend on the team. */
    public void run(@Nullable Team team) {
        try {
            if (m > 0 && n > 0 && !FloatSquarePath.tryRun(this)) {
                int parts = FloatTuning.parts(Team.threads(team), m, n, k);
                ensureScratch(parts);
                if (parts > 1) {
                    columnParts = FloatTuning.columnParts(parts, n);
                    rowParts = parts / columnParts;
                    Team.run(team, this, parts);
                } else {
                    compute(0, m, 0, FloatPanels.count(n), scratch[0]);
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
                cut(m, FloatTuning.MR, row, rowParts),
                cut(m, FloatTuning.MR, row + 1, rowParts),
                cut(FloatPanels.count(n), 1, column, columnParts),
                cut(FloatPanels.count(n), 1, column + 1, columnParts),
                scratch[part]);
    }

    /** Rows [i0, i1) and the columns of the panels [first, last), on the path that suits their shape. */
    private void compute(int i0, int i1, int first, int last, FloatScratch s) {
        if (panels == null && i0 < i1) {
            int j0 = FloatPanels.start(first, n);
            int j1 = FloatPanels.start(last, n);
            if (FloatVectorPath.takes(this, i1 - i0, j1 - j0)) {
                FloatVectorPath.run(this, i0, i1, j0, j1, s);
                return;
            }
            if (bias == null && FloatTuning.inPlace(transB, i1 - i0, j1 - j0, k)) {
                FloatInPlace.run(this, i0, i1, j0, j1, s);
                return;
            }
        }
        FloatDriver.run(this, i0, i1, first, last, s);
    }

    /** Where part {@code i} of {@code parts} begins: whole tiles, spread evenly. */
    private static int cut(int size, int tile, int i, int parts) {
        long tiles = (size + (long) tile - 1) / tile;
        return (int) Math.min(size, tiles * i / parts * tile);
    }

    /** The epilogue, over a block that is still in the cache. */
    void finish(int row, int rows, int column, int columns) {
        FloatEpilogue last = epilogue;
        for (int i = row; last != null && i < row + rows; i++) {
            last.apply(i * n + column, c, cOffset + i * ldc + column, columns);
        }
    }

    /** The scratch of a problem that is one part. */
    FloatScratch scratch() {
        ensureScratch(1);
        return scratch[0];
    }

    private void ensureScratch(int parts) {
        if (scratch.length < parts) {
            FloatScratch[] grown = java.util.Arrays.copyOf(scratch, parts);
            for (int i = scratch.length; i < parts; i++) {
                grown[i] = new FloatScratch();
            }
            scratch = grown;
        }
    }

    /** The scratch memory held, in bytes. */
    public long scratchBytes() {
        long sum = 0;
        for (FloatScratch s : scratch) {
            sum += s.bytes();
        }
        return sum;
    }
}
