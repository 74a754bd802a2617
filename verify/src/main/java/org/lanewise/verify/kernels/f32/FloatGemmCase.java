package org.lanewise.verify.kernels.f32;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.FloatGemmReference;

/**
 * One problem C = alpha op(A) op(B) + beta C, our result and the reference.
 *
 * @param c before the call; NaN where beta is 0, because it must not be read
 */
public record FloatGemmCase(
        Transpose transA,
        Transpose transB,
        int m,
        int n,
        int k,
        float alpha,
        float beta,
        FloatOperand a,
        FloatOperand b,
        FloatOperand c) {

    /** A random one. */
    public static FloatGemmCase draw(
            SplittableRandom random, Transpose transA, Transpose transB, int m, int n, int k, float alpha, float beta) {
        return new FloatGemmCase(
                transA,
                transB,
                m,
                n,
                k,
                alpha,
                beta,
                stored(random, transA, m, k),
                stored(random, transB, k, n),
                beta == 0
                        ? FloatOperand.blank(m, n, random.nextInt(4), random.nextInt(4))
                        : FloatOperand.draw(random, m, n, random.nextInt(4), random.nextInt(4)));
    }

    private static FloatOperand stored(SplittableRandom random, Transpose trans, int rows, int columns) {
        return trans == Transpose.NO
                ? FloatOperand.draw(random, rows, columns, random.nextInt(4), random.nextInt(4))
                : FloatOperand.draw(random, columns, rows, random.nextInt(4), random.nextInt(4));
    }

    /** Our result. */
    FloatOperand run(Parallelism parallelism, Workspace workspace) {
        FloatOperand out = c.copy();
        Gemm.sgemm(
                transA,
                transB,
                m,
                n,
                k,
                alpha,
                a.data(),
                a.offset(),
                a.ld(),
                b.data(),
                b.offset(),
                b.ld(),
                beta,
                out.data(),
                out.offset(),
                out.ld(),
                parallelism,
                workspace);
        return out;
    }

    /** Our result with B packed before. */
    FloatOperand runPacked(Parallelism parallelism, Workspace workspace) {
        FloatOperand out = c.copy();
        PackedMatrix packed = PackedMatrix.pack(transB, k, n, b.data(), b.offset(), b.ld());
        Gemm.sgemm(
                transA,
                m,
                alpha,
                a.data(),
                a.offset(),
                a.ld(),
                packed,
                beta,
                out.data(),
                out.offset(),
                out.ld(),
                parallelism,
                workspace);
        return out;
    }

    /** Solves it and holds the result against the reference. */
    public void judge(boolean packed, Parallelism parallelism, Workspace workspace, Deviation deviation) {
        judge(packed ? runPacked(parallelism, workspace) : run(parallelism, workspace), deviation);
    }

    /** Holds a result against the reference; a touched guard is infinitely wrong. */
    void judge(FloatOperand result, Deviation deviation) {
        DMatrixRMaj start = beta == 0 ? new DMatrixRMaj(m, n) : c.widened();
        deviation.compare(result.widened(), FloatGemmReference.of(alpha, op(transA, a), op(transB, b), beta, start));
        deviation.compare(result.slackUntouched() ? 0 : 1, 0, 0);
    }

    private static DMatrixRMaj op(Transpose trans, FloatOperand x) {
        return trans == Transpose.NO ? x.widened() : CommonOps_DDRM.transpose(x.widened(), null);
    }
}
