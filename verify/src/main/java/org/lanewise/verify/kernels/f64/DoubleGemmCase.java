// Written by TypeGenerator from f32; change it there.
package org.lanewise.verify.kernels.f64;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.PackedDoubleMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.DoubleGemmReference;

/**
 * One problem C = alpha op(A) op(B) + beta C, our result and the reference.
 *
 * @param c before the call; NaN where beta is 0, because it must not be read
 */
public record DoubleGemmCase(
        Transpose transA,
        Transpose transB,
        int m,
        int n,
        int k,
        double alpha,
        double beta,
        DoubleOperand a,
        DoubleOperand b,
        DoubleOperand c) {

    /** A random one. */
    public static DoubleGemmCase draw(
            SplittableRandom random, Transpose transA, Transpose transB, int m, int n, int k, double alpha, double beta) {
        return new DoubleGemmCase(
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
                        ? DoubleOperand.blank(m, n, random.nextInt(4), random.nextInt(4))
                        : DoubleOperand.draw(random, m, n, random.nextInt(4), random.nextInt(4)));
    }

    private static DoubleOperand stored(SplittableRandom random, Transpose trans, int rows, int columns) {
        return trans == Transpose.NO
                ? DoubleOperand.draw(random, rows, columns, random.nextInt(4), random.nextInt(4))
                : DoubleOperand.draw(random, columns, rows, random.nextInt(4), random.nextInt(4));
    }

    /** Our result. */
    DoubleOperand run(Parallelism parallelism, Workspace workspace) {
        DoubleOperand out = c.copy();
        Gemm.dgemm(
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
    DoubleOperand runPacked(Parallelism parallelism, Workspace workspace) {
        DoubleOperand out = c.copy();
        PackedDoubleMatrix packed = PackedDoubleMatrix.pack(transB, k, n, b.data(), b.offset(), b.ld());
        Gemm.dgemm(
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
    void judge(DoubleOperand result, Deviation deviation) {
        DMatrixRMaj start = beta == 0 ? new DMatrixRMaj(m, n) : c.widened();
        deviation.compare(result.widened(), DoubleGemmReference.of(alpha, op(transA, a), op(transB, b), beta, start));
        deviation.compare(result.slackUntouched() ? 0 : 1, 0, 0);
    }

    private static DMatrixRMaj op(Transpose trans, DoubleOperand x) {
        return trans == Transpose.NO ? x.widened() : CommonOps_DDRM.transpose(x.widened(), null);
    }
}
