package dev.ludovic.netlib.blas;

import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Diagonal;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Side;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Triangle;
import org.lanewise.kernels.Workspace;
import org.lanewise.kernels.Workspaces;

/**
 * netlib's BLAS on Lanewise's kernels. A column-major matrix is the transpose of the row-major one in the same memory, so
 * that C = A B is asked for as C^T = B^T A^T. Arguments have been checked by {@link AbstractBLAS}, as for every
 * implementation. Where the reference BLAS allows what our kernels refuse (a result that is also an operand, an increment of
 * 0), or routines of one vector want nothing done (no positive increment), netlib's own code runs.
 */
public final class LanewiseBlas extends HostedBlas implements JavaBLAS, NativeBLAS {
    private static final LanewiseBlas INSTANCE = new LanewiseBlas(Hosts.best());

    private final Workspaces workspaces = new Workspaces();

    private LanewiseBlas(AbstractBLAS host) {
        super(host);
    }

    /** By name, wherever this jar stands on the class path; for several threads at once. */
    public static BLAS getInstance() {
        return INSTANCE;
    }

    private static Transpose transpose(String text) {
        return text.equalsIgnoreCase("N") ? Transpose.NO : Transpose.YES;
    }

    /** The triangle of the transpose. */
    private static Triangle triangle(String text) {
        return text.equalsIgnoreCase("U") ? Triangle.LOWER : Triangle.UPPER;
    }

    /** The side in the transposed product. */
    private static Side side(String text) {
        return text.equalsIgnoreCase("L") ? Side.RIGHT : Side.LEFT;
    }

    private static Diagonal diagonal(String text) {
        return text.equalsIgnoreCase("U") ? Diagonal.UNIT : Diagonal.STORED;
    }

    // f32: TypeGenerator writes the same for f64 below

    @Override
    protected float sasumK(int n, float[] x, int xOffset, int incX) {
        return incX > 0 ? Blas.sasum(n, x, xOffset, incX) : super.sasumK(n, x, xOffset, incX);
    }

    @Override
    protected void saxpyK(int n, float alpha, float[] x, int xOffset, int incX, float[] y, int yOffset, int incY) {
        if (x == y || incY == 0) {
            super.saxpyK(n, alpha, x, xOffset, incX, y, yOffset, incY);
        } else {
            Blas.saxpy(n, alpha, x, xOffset, incX, y, yOffset, incY);
        }
    }

    @Override
    protected float sdotK(int n, float[] x, int xOffset, int incX, float[] y, int yOffset, int incY) {
        return Blas.sdot(n, x, xOffset, incX, y, yOffset, incY);
    }

    @Override
    protected float snrm2K(int n, float[] x, int xOffset, int incX) {
        return incX > 0 ? Blas.snrm2(n, x, xOffset, incX) : super.snrm2K(n, x, xOffset, incX);
    }

    @Override
    protected void sscalK(int n, float alpha, float[] x, int xOffset, int incX) {
        if (incX > 0) {
            Blas.sscal(n, alpha, x, xOffset, incX);
        }
    }

    @Override
    protected int isamaxK(int n, float[] x, int xOffset, int incX) {
        // AbstractBLAS takes 1 off: this one counts from 1, as Fortran.
        return incX > 0 ? Blas.isamax(n, x, xOffset, incX) + 1 : super.isamaxK(n, x, xOffset, incX);
    }

    @Override
    protected void sgemvK(
            String trans,
            int m,
            int n,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float[] x,
            int xOffset,
            int incX,
            float beta,
            float[] y,
            int yOffset,
            int incY) {
        if (y == a || y == x) {
            super.sgemvK(trans, m, n, alpha, a, aOffset, lda, x, xOffset, incX, beta, y, yOffset, incY);
            return;
        }
        Transpose of = transpose(trans) == Transpose.NO ? Transpose.YES : Transpose.NO;
        Workspace workspace = workspaces.take();
        Blas.sgemv(of, n, m, alpha, a, aOffset, lda, x, xOffset, incX, beta, y, yOffset, incY, workspace);
        workspaces.give(workspace);
    }

    @Override
    protected void sgerK(
            int m,
            int n,
            float alpha,
            float[] x,
            int xOffset,
            int incX,
            float[] y,
            int yOffset,
            int incY,
            float[] a,
            int aOffset,
            int lda) {
        if (a == x || a == y) {
            super.sgerK(m, n, alpha, x, xOffset, incX, y, yOffset, incY, a, aOffset, lda);
        } else {
            Blas.sger(n, m, alpha, y, yOffset, incY, x, xOffset, incX, a, aOffset, lda);
        }
    }

    @Override
    protected void sgemmK(
            String transA,
            String transB,
            int m,
            int n,
            int k,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            int ldb,
            float beta,
            float[] c,
            int cOffset,
            int ldc) {
        if (c == a || c == b) {
            super.sgemmK(transA, transB, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            return;
        }
        Workspace workspace = workspaces.take();
        Gemm.sgemm(
                transpose(transB),
                transpose(transA),
                n,
                m,
                k,
                alpha,
                b,
                bOffset,
                ldb,
                a,
                aOffset,
                lda,
                beta,
                c,
                cOffset,
                ldc,
                Parallelism.sequential(),
                workspace);
        workspaces.give(workspace);
    }

    @Override
    protected void ssyrkK(
            String uplo,
            String trans,
            int n,
            int k,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float beta,
            float[] c,
            int cOffset,
            int ldc) {
        if (c == a) {
            super.ssyrkK(uplo, trans, n, k, alpha, a, aOffset, lda, beta, c, cOffset, ldc);
            return;
        }
        Transpose of = transpose(trans) == Transpose.NO ? Transpose.YES : Transpose.NO;
        Workspace workspace = workspaces.take();
        Blas.ssyrk(
                triangle(uplo),
                of,
                n,
                k,
                alpha,
                a,
                aOffset,
                lda,
                beta,
                c,
                cOffset,
                ldc,
                Parallelism.sequential(),
                workspace);
        workspaces.give(workspace);
    }

    @Override
    protected void ssymmK(
            String side,
            String uplo,
            int m,
            int n,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            int ldb,
            float beta,
            float[] c,
            int cOffset,
            int ldc) {
        if (c == a || c == b) {
            super.ssymmK(side, uplo, m, n, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            return;
        }
        Workspace workspace = workspaces.take();
        Blas.ssymm(
                side(side),
                triangle(uplo),
                n,
                m,
                alpha,
                a,
                aOffset,
                lda,
                b,
                bOffset,
                ldb,
                beta,
                c,
                cOffset,
                ldc,
                Parallelism.sequential(),
                workspace);
        workspaces.give(workspace);
    }

    @Override
    protected void strsmK(
            String side,
            String uplo,
            String trans,
            String diag,
            int m,
            int n,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            int ldb) {
        if (b == a) {
            super.strsmK(side, uplo, trans, diag, m, n, alpha, a, aOffset, lda, b, bOffset, ldb);
            return;
        }
        Workspace workspace = workspaces.take();
        Blas.strsm(
                side(side),
                triangle(uplo),
                transpose(trans),
                diagonal(diag),
                n,
                m,
                alpha,
                a,
                aOffset,
                lda,
                b,
                bOffset,
                ldb,
                Parallelism.sequential(),
                workspace);
        workspaces.give(workspace);
    }

    // f64: written by TypeGenerator from what stands above; spotless:off


    @Override
    protected double dasumK(int n, double[] x, int xOffset, int incX) {
        return incX > 0 ? Blas.dasum(n, x, xOffset, incX) : super.dasumK(n, x, xOffset, incX);
    }

    @Override
    protected void daxpyK(int n, double alpha, double[] x, int xOffset, int incX, double[] y, int yOffset, int incY) {
        if (x == y || incY == 0) {
            super.daxpyK(n, alpha, x, xOffset, incX, y, yOffset, incY);
        } else {
            Blas.daxpy(n, alpha, x, xOffset, incX, y, yOffset, incY);
        }
    }

    @Override
    protected double ddotK(int n, double[] x, int xOffset, int incX, double[] y, int yOffset, int incY) {
        return Blas.ddot(n, x, xOffset, incX, y, yOffset, incY);
    }

    @Override
    protected double dnrm2K(int n, double[] x, int xOffset, int incX) {
        return incX > 0 ? Blas.dnrm2(n, x, xOffset, incX) : super.dnrm2K(n, x, xOffset, incX);
    }

    @Override
    protected void dscalK(int n, double alpha, double[] x, int xOffset, int incX) {
        if (incX > 0) {
            Blas.dscal(n, alpha, x, xOffset, incX);
        }
    }

    @Override
    protected int idamaxK(int n, double[] x, int xOffset, int incX) {
        // AbstractBLAS takes 1 off: this one counts from 1, as Fortran.
        return incX > 0 ? Blas.idamax(n, x, xOffset, incX) + 1 : super.idamaxK(n, x, xOffset, incX);
    }

    @Override
    protected void dgemvK(
            String trans,
            int m,
            int n,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] x,
            int xOffset,
            int incX,
            double beta,
            double[] y,
            int yOffset,
            int incY) {
        if (y == a || y == x) {
            super.dgemvK(trans, m, n, alpha, a, aOffset, lda, x, xOffset, incX, beta, y, yOffset, incY);
            return;
        }
        Transpose of = transpose(trans) == Transpose.NO ? Transpose.YES : Transpose.NO;
        Workspace workspace = workspaces.take();
        Blas.dgemv(of, n, m, alpha, a, aOffset, lda, x, xOffset, incX, beta, y, yOffset, incY, workspace);
        workspaces.give(workspace);
    }

    @Override
    protected void dgerK(
            int m,
            int n,
            double alpha,
            double[] x,
            int xOffset,
            int incX,
            double[] y,
            int yOffset,
            int incY,
            double[] a,
            int aOffset,
            int lda) {
        if (a == x || a == y) {
            super.dgerK(m, n, alpha, x, xOffset, incX, y, yOffset, incY, a, aOffset, lda);
        } else {
            Blas.dger(n, m, alpha, y, yOffset, incY, x, xOffset, incX, a, aOffset, lda);
        }
    }

    @Override
    protected void dgemmK(
            String transA,
            String transB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] b,
            int bOffset,
            int ldb,
            double beta,
            double[] c,
            int cOffset,
            int ldc) {
        if (c == a || c == b) {
            super.dgemmK(transA, transB, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            return;
        }
        Workspace workspace = workspaces.take();
        Gemm.dgemm(
                transpose(transB),
                transpose(transA),
                n,
                m,
                k,
                alpha,
                b,
                bOffset,
                ldb,
                a,
                aOffset,
                lda,
                beta,
                c,
                cOffset,
                ldc,
                Parallelism.sequential(),
                workspace);
        workspaces.give(workspace);
    }

    @Override
    protected void dsyrkK(
            String uplo,
            String trans,
            int n,
            int k,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double beta,
            double[] c,
            int cOffset,
            int ldc) {
        if (c == a) {
            super.dsyrkK(uplo, trans, n, k, alpha, a, aOffset, lda, beta, c, cOffset, ldc);
            return;
        }
        Transpose of = transpose(trans) == Transpose.NO ? Transpose.YES : Transpose.NO;
        Workspace workspace = workspaces.take();
        Blas.dsyrk(
                triangle(uplo),
                of,
                n,
                k,
                alpha,
                a,
                aOffset,
                lda,
                beta,
                c,
                cOffset,
                ldc,
                Parallelism.sequential(),
                workspace);
        workspaces.give(workspace);
    }

    @Override
    protected void dsymmK(
            String side,
            String uplo,
            int m,
            int n,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] b,
            int bOffset,
            int ldb,
            double beta,
            double[] c,
            int cOffset,
            int ldc) {
        if (c == a || c == b) {
            super.dsymmK(side, uplo, m, n, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
            return;
        }
        Workspace workspace = workspaces.take();
        Blas.dsymm(
                side(side),
                triangle(uplo),
                n,
                m,
                alpha,
                a,
                aOffset,
                lda,
                b,
                bOffset,
                ldb,
                beta,
                c,
                cOffset,
                ldc,
                Parallelism.sequential(),
                workspace);
        workspaces.give(workspace);
    }

    @Override
    protected void dtrsmK(
            String side,
            String uplo,
            String trans,
            String diag,
            int m,
            int n,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] b,
            int bOffset,
            int ldb) {
        if (b == a) {
            super.dtrsmK(side, uplo, trans, diag, m, n, alpha, a, aOffset, lda, b, bOffset, ldb);
            return;
        }
        Workspace workspace = workspaces.take();
        Blas.dtrsm(
                side(side),
                triangle(uplo),
                transpose(trans),
                diagonal(diag),
                n,
                m,
                alpha,
                a,
                aOffset,
                lda,
                b,
                bOffset,
                ldb,
                Parallelism.sequential(),
                workspace);
        workspaces.give(workspace);
    }
    // spotless:on
}
