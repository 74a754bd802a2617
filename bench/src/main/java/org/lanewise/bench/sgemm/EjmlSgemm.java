package org.lanewise.bench.sgemm;

import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.CommonOps_MT_FDRM;

/** EJML's dense float matrices. */
final class EjmlSgemm implements Sgemm {
    private final int threads;

    EjmlSgemm(int threads) {
        this.threads = threads;
        if (threads > 1) {
            EjmlConcurrency.setMaxThreads(threads);
        }
    }

    @Override
    public Runnable prepare(Operands x, float[] values) {
        GemmSize size = x.size();
        FMatrixRMaj a = FMatrixRMaj.wrap(x.a().length / x.lda(), x.lda(), x.a());
        FMatrixRMaj b = FMatrixRMaj.wrap(x.b().length / x.ldb(), x.ldb(), x.b());
        FMatrixRMaj c = FMatrixRMaj.wrap(size.m(), size.n(), values);
        return threads == 1 ? sequential(x.transposes(), a, b, c) : parallel(x.transposes(), a, b, c);
    }

    private static Runnable sequential(Transposes transposes, FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj c) {
        return switch (transposes) {
            case NN -> () -> CommonOps_FDRM.mult(a, b, c);
            case NT -> () -> CommonOps_FDRM.multTransB(a, b, c);
            case TN -> () -> CommonOps_FDRM.multTransA(a, b, c);
            case TT -> () -> CommonOps_FDRM.multTransAB(a, b, c);
        };
    }

    private static Runnable parallel(Transposes transposes, FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj c) {
        return switch (transposes) {
            case NN -> () -> CommonOps_MT_FDRM.mult(a, b, c);
            case NT -> () -> CommonOps_MT_FDRM.multTransB(a, b, c);
            case TN -> () -> CommonOps_MT_FDRM.multTransA(a, b, c);
            case TT -> () -> CommonOps_MT_FDRM.multTransAB(a, b, c);
        };
    }

    @Override
    public String description() {
        return "FMatrixRMaj, " + threads + " thread(s)";
    }
}
