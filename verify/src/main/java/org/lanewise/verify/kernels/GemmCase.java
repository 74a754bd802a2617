package org.lanewise.verify.kernels;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;

/**
 * One problem C = alpha op(A) op(B) + beta C, our result and EJML's.
 *
 * @param c before the call; NaN where beta is 0, because it must not be read
 */
record GemmCase(
        Transpose transA,
        Transpose transB,
        int m,
        int n,
        int k,
        float alpha,
        float beta,
        Operand a,
        Operand b,
        Operand c) {

    static GemmCase draw(
            SplittableRandom random, Transpose transA, Transpose transB, int m, int n, int k, float alpha, float beta) {
        return new GemmCase(
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
                        ? Operand.blank(m, n, random.nextInt(4), random.nextInt(4))
                        : Operand.draw(random, m, n, random.nextInt(4), random.nextInt(4)));
    }

    private static Operand stored(SplittableRandom random, Transpose trans, int rows, int columns) {
        return trans == Transpose.NO
                ? Operand.draw(random, rows, columns, random.nextInt(4), random.nextInt(4))
                : Operand.draw(random, columns, rows, random.nextInt(4), random.nextInt(4));
    }

    /** Our result. */
    Operand run(Parallelism parallelism, Workspace workspace) {
        Operand out = c.copy();
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
    Operand runPacked(Parallelism parallelism, Workspace workspace) {
        Operand out = c.copy();
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

    /**
     * What EJML says. alpha a and beta c are rounded once each (not at all for 0 and 1), then k fmas: gamma_{k+1} in all,
     * over |alpha||A||B| + |beta||C|.
     */
    Bounded reference() {
        Bounded left = scaled(alpha, op(transA, a));
        Bounded start = beta == 0 ? Bounded.exact(new DMatrixRMaj(m, n)) : scaled(beta, c.widened());
        return Bounded.product(left, Bounded.exact(op(transB, b)), start);
    }

    /** Holds a result against EJML; a touched guard is infinitely wrong. */
    void judge(Operand result, Deviation deviation) {
        deviation.compare(result.widened(), reference());
        deviation.compare(result.slackUntouched() ? 0 : 1, 0, 0);
    }

    private static Bounded scaled(float factor, DMatrixRMaj x) {
        CommonOps_DDRM.scale(factor, x);
        return factor == 0 || factor == 1 ? Bounded.exact(x) : Bounded.rounded(x, 1);
    }

    private static DMatrixRMaj op(Transpose trans, Operand x) {
        return trans == Transpose.NO ? x.widened() : CommonOps_DDRM.transpose(x.widened(), null);
    }
}
