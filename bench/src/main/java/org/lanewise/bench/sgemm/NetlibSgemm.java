package org.lanewise.bench.sgemm;

import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.logging.Level;
import java.util.logging.Logger;

/** netlib's best Java implementation on this JVM. */
final class NetlibSgemm implements Sgemm {
    private static final JavaBLAS BLAS = quietly();

    /** netlib multiplies m n k as ints and takes its path for small products when that overflows to a small number. */
    private static final long LARGEST_VOLUME = Integer.MAX_VALUE;

    private final long largestVolume;

    NetlibSgemm() {
        this(LARGEST_VOLUME);
    }

    /**
     * Products of more than {@code largestVolume} = m n k are computed in slices of rows.
     *
     * @param largestVolume for tests
     */
    NetlibSgemm(long largestVolume) {
        this.largestVolume = largestVolume;
    }

    @Override
    public Runnable prepare(Operands x, float[] c) {
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
    private static void multiply(Operands x, int first, int rows, float[] c) {
        int n = x.size().n();
        int k = x.size().k();
        String transA = x.transposes().letterA();
        String transB = x.transposes().letterB();
        int atA = transA.equals("n") ? first * x.lda() : first;
        BLAS.sgemm(transB, transA, n, rows, k, 1, x.b(), 0, x.ldb(), x.a(), atA, x.lda(), 0, c, first * n, n);
    }

    @Override
    public String description() {
        return BLAS.getClass().getSimpleName() + ", 1 thread(s)";
    }

    // Its builder looks for a native library too, and tells about it on standard error.
    private static JavaBLAS quietly() {
        System.setProperty("dev.ludovic.netlib.blas.allowNative", "false");
        Logger logger = Logger.getLogger("dev.ludovic.netlib.blas.InstanceBuilder");
        Level before = logger.getLevel();
        logger.setLevel(Level.OFF);
        JavaBLAS blas = JavaBLAS.getInstance();
        logger.setLevel(before);
        return blas;
    }
}
