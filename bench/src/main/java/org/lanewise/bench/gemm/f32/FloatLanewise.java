package org.lanewise.bench.gemm.f32;

import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Platform;
import org.lanewise.kernels.Workspace;

/** Ours, as an application calls it: one workspace, reused. */
final class FloatLanewise implements Product<float[]> {
    private final Parallelism parallelism;

    FloatLanewise(Parallelism parallelism) {
        this.parallelism = parallelism;
    }

    @Override
    public Runnable prepare(Operands<float[]> x, float[] c) {
        return x.spec().packed() ? packed(x, c) : unpacked(x, c);
    }

    private Runnable unpacked(Operands<float[]> x, float[] c) {
        Problem problem = x.spec();
        int m = problem.size().m();
        int n = problem.size().n();
        float beta = (float) problem.beta();
        Workspace workspace = new Workspace();
        return () -> Gemm.sgemm(
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

    private Runnable packed(Operands<float[]> x, float[] c) {
        Problem problem = x.spec();
        int m = problem.size().m();
        int n = problem.size().n();
        float beta = (float) problem.beta();
        Workspace workspace = new Workspace();
        PackedMatrix b =
                PackedMatrix.pack(problem.transposes().b(), problem.size().k(), n, x.b(), 0, problem.ldb());
        return () -> Gemm.sgemm(
                problem.transposes().a(), m, 1, x.a(), 0, problem.lda(), b, beta, c, 0, n, parallelism, workspace);
    }

    @Override
    public String description() {
        String width = Platform.isVector() ? Platform.vectorBits() + "-bit vectors" : "the scalar twin";
        return width + ", " + parallelism.threads() + " thread(s)";
    }
}
