// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.gemm.f64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.lanewise.bench.gemm.OpenBlas;
import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;

/** OpenBLAS called on the same heap arrays, without a copy. */
final class DoubleOpenBlas implements Product<double[]> {
    // A constant handle, so that C2 inlines it.
    private static final MethodHandle PRODUCT = OpenBlas.product("cblas_dgemm", ValueLayout.JAVA_DOUBLE);

    private final int threads;

    DoubleOpenBlas(int threads) {
        this.threads = threads;
        OpenBlas.setThreads(threads);
    }

    @Override
    public Runnable prepare(Operands<double[]> x, double[] values) {
        Problem problem = x.spec();
        double beta = problem.beta();
        MemorySegment a = MemorySegment.ofArray(x.a());
        MemorySegment b = MemorySegment.ofArray(x.b());
        MemorySegment c = MemorySegment.ofArray(values);
        return () -> multiply(problem, a, b, beta, c);
    }

    private static void multiply(Problem problem, MemorySegment a, MemorySegment b, double beta, MemorySegment c) {
        try {
            PRODUCT.invokeExact(
                    OpenBlas.ROW_MAJOR,
                    OpenBlas.code(problem.transposes().a()),
                    OpenBlas.code(problem.transposes().b()),
                    problem.size().m(),
                    problem.size().n(),
                    problem.size().k(),
                    1d,
                    a,
                    problem.lda(),
                    b,
                    problem.ldb(),
                    beta,
                    c,
                    problem.size().n());
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public String description() {
        return OpenBlas.core() + " kernels, " + threads + " thread(s), " + OpenBlas.configuration();
    }
}
