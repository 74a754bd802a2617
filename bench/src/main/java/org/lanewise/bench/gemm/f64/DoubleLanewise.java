// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.gemm.f64;

import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.PackedDoubleMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Platform;
import org.lanewise.kernels.Workspace;

/** Ours, as an application calls it: one workspace, reused. */
final class DoubleLanewise implements Product<double[]> {
    private final Parallelism parallelism;

    DoubleLanewise(Parallelism parallelism) {
        this.parallelism = parallelism;
    }

    @Override
    public Runnable prepare(Operands<double[]> x, double[] c) {
        return x.spec().packed() ? packed(x, c) : unpacked(x, c);
    }

    private Runnable unpacked(Operands<double[]> x, double[] c) {
        Problem problem = x.spec();
        int m = problem.size().m();
        int n = problem.size().n();
        double beta = problem.beta();
        Workspace workspace = new Workspace();
        return () -> Gemm.dgemm(
                problem.transposes().a(),
                problem.transposes().b(),
                m,
                n,
                problem.size().k(),
                1,
                x.a(),
                0,
                problem.lda(),
                x.b(),
                0,
                problem.ldb(),
                beta,
                c,
                0,
                n,
                parallelism,
                workspace);
    }

    private Runnable packed(Operands<double[]> x, double[] c) {
        Problem problem = x.spec();
        int m = problem.size().m();
        int n = problem.size().n();
        double beta = problem.beta();
        Workspace workspace = new Workspace();
        PackedDoubleMatrix b =
                PackedDoubleMatrix.pack(problem.transposes().b(), problem.size().k(), n, x.b(), 0, problem.ldb());
        return () -> Gemm.dgemm(
                problem.transposes().a(), m, 1, x.a(), 0, problem.lda(), b, beta, c, 0, n, parallelism, workspace);
    }

    @Override
    public String description() {
        String width = Platform.isVector() ? Platform.vectorBits() + "-bit vectors" : "the scalar twin";
        return width + ", " + parallelism.threads() + " thread(s)";
    }
}
