// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.parallel.Team;

/** Products of one shape at fixed distances. Each part of the batch has a problem of its own. */
public final class DoubleBatch implements Team.Work {
    private static final double[] NONE = {};

    private int m;
    private int n;
    private int k;
    private int batch;
    private boolean transA;
    private double alpha;
    private double[] a = NONE;
    private int aOffset;
    private int lda;
    private int aStride;
    private boolean transB;
    private double[] b = NONE;
    private int bOffset;
    private int ldb;
    private int bStride;
    private double beta;
    private double[] c = NONE;
    private int cOffset;
    private int ldc;
    private int cStride;
    private int parts;
    private DoubleProblem[] problems = {};

    /** An empty batch. */
    public DoubleBatch() {}

    /** The shape of every C, m x n, the inner size, and how many there are. */
    public DoubleBatch products(int m, int n, int k, int batch) {
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        Checks.notNegative("k", k);
        Checks.notNegative("batch", batch);
        this.m = m;
        this.n = n;
        this.k = k;
        this.batch = batch;
        return this;
    }

    /** alpha op(A_i). */
    public DoubleBatch left(boolean transposed, double alpha, double[] a, int aOffset, int lda, int aStride) {
        Checks.matrices("A", a, aOffset, transposed ? k : m, transposed ? m : k, lda, aStride, batch);
        this.transA = transposed;
        this.alpha = alpha;
        this.a = a;
        this.aOffset = aOffset;
        this.lda = lda;
        this.aStride = aStride;
        return this;
    }

    /** op(B_i). */
    public DoubleBatch right(boolean transposed, double[] b, int bOffset, int ldb, int bStride) {
        Checks.matrices("B", b, bOffset, transposed ? n : k, transposed ? k : n, ldb, bStride, batch);
        this.transB = transposed;
        this.b = b;
        this.bOffset = bOffset;
        this.ldb = ldb;
        this.bStride = bStride;
        return this;
    }

    /** C_i. Checked as one range each, from the first element of the batch to its last: batches do not interleave. */
    public DoubleBatch results(double beta, double[] c, int cOffset, int ldc, int cStride) {
        Checks.matrices("C", c, cOffset, m, n, ldc, cStride, batch);
        Checks.apart("C", m, n, ldc, cStride, batch);
        int cLength = Checks.span(m, n, ldc, cStride, batch);
        int aLength = Checks.span(transA ? k : m, transA ? m : k, lda, aStride, batch);
        int bLength = Checks.span(transB ? n : k, transB ? k : n, ldb, bStride, batch);
        Checks.disjoint("C", c, cOffset, 1, cLength, cLength, "A", a, aOffset, 1, aLength, aLength);
        Checks.disjoint("C", c, cOffset, 1, cLength, cLength, "B", b, bOffset, 1, bLength, bLength);
        this.beta = beta;
        this.c = c;
        this.cOffset = cOffset;
        this.ldc = ldc;
        this.cStride = cStride;
        return this;
    }

    /** Does the work; the bits do not depend on the team. */
    public void run(@Nullable Team team) {
        try {
            int wanted = DoubleTuning.batchParts(Team.threads(team), batch, m, n, k);
            if (batch > 0) {
                parts = wanted;
                ensureProblems(wanted);
                Team.run(team, this, wanted);
            }
        } finally { // the workspace outlives the operands: let go of them
            a = NONE;
            b = NONE;
            c = NONE;
        }
    }

    @Override
    public void run(int part) {
        int end = (int) ((part + 1L) * batch / parts);
        for (int i = (int) ((long) part * batch / parts); i < end; i++) {
            problems[part]
                    .shape(m, n, k)
                    .left(transA, alpha, a, aOffset + i * aStride, lda)
                    .right(transB, b, bOffset + i * bStride, ldb)
                    .result(beta, c, cOffset + i * cStride, ldc)
                    .run(null);
        }
    }

    private void ensureProblems(int count) {
        if (problems.length < count) {
            DoubleProblem[] grown = java.util.Arrays.copyOf(problems, count);
            for (int i = problems.length; i < count; i++) {
                grown[i] = new DoubleProblem();
            }
            problems = grown;
        }
    }

    /** The scratch memory held, in bytes. */
    public long scratchBytes() {
        long sum = 0;
        for (DoubleProblem problem : problems) {
            sum += problem.scratchBytes();
        }
        return sum;
    }
}
