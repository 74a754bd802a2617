package org.lanewise.bench.sgemm;

import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Platform;
import org.lanewise.kernels.Workspace;

/** Ours, as an application calls it: one workspace, reused. */
final class LanewiseSgemm implements Sgemm {
    private final Parallelism parallelism;

    LanewiseSgemm(Parallelism parallelism) {
        this.parallelism = parallelism;
    }

    @Override
    public Runnable prepare(Operands x, float[] c) {
        GemmSize size = x.size();
        Workspace workspace = new Workspace();
        return () -> Gemm.sgemm(
                x.transposes().a(),
                x.transposes().b(),
                size.m(),
                size.n(),
                size.k(),
                1,
                x.a(),
                0,
                x.lda(),
                x.b(),
                0,
                x.ldb(),
                0,
                c,
                0,
                size.n(),
                parallelism,
                workspace);
    }

    @Override
    public String description() {
        String width = Platform.isVector() ? Platform.vectorBits() + "-bit vectors" : "the scalar twin";
        return width + ", " + parallelism.threads() + " thread(s)";
    }
}
