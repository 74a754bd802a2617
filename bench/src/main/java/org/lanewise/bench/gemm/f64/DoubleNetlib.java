// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.gemm.f64;

import dev.ludovic.netlib.blas.JavaBLAS;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Netlib;
import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;

/** netlib's best Java implementation on this JVM. */
public final class DoubleNetlib implements Product<double[]> {
    private static final JavaBLAS BLAS = Netlib.java();

    /** netlib multiplies m n k as ints and takes its path for small products when that overflows to a small number. */
    private static final long LARGEST_VOLUME = Integer.MAX_VALUE;

    private final long largestVolume;

    DoubleNetlib() {
        this(LARGEST_VOLUME);
    }

    /**
     * Products of more than {@code largestVolume} = m n k are computed in slices of rows.
     *
     * @param largestVolume for tests
     */
    public DoubleNetlib(long largestVolume) {
        this.largestVolume = largestVolume;
    }

    @Override
    public Runnable prepare(Operands<double[]> x, double[] c) {
        int m = x.size().m();
        int rows = rowsPerCall(x.size());
        return () -> {
            for (int first = 0; first < m; first += rows) {
                multiply(x, first, Math.min(rows, m - first), c);
            }
        };
    }

    private int rowsPerCall(GemmSize size) {
        long perRow = (long) size.n() * size.k();
        return (int) Math.max(1, Math.min(size.m(), largestVolume / perRow));
    }

    // netlib is column-major: a row-major C is its C^T = op(B)^T op(A)^T, which costs nothing to ask for.
    private static void multiply(Operands<double[]> x, int first, int rows, double[] c) {
        Problem problem = x.spec();
        int n = problem.size().n();
        int k = problem.size().k();
        int lda = problem.lda();
        double beta = problem.beta();
        String transA = problem.transposes().letterA();
        String transB = problem.transposes().letterB();
        int atA = transA.equals("n") ? first * lda : first;
        BLAS.dgemm(transB, transA, n, rows, k, 1, x.b(), 0, problem.ldb(), x.a(), atA, lda, beta, c, first * n, n);
    }

    @Override
    public String description() {
        return BLAS.getClass().getSimpleName() + ", 1 thread(s)";
    }
}
