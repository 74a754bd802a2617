package org.lanewise.bench.gemm.f32;

import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.CommonOps_MT_FDRM;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;
import org.lanewise.bench.gemm.Transposes;

/** EJML's dense matrices. */
final class FloatEjml implements Product<float[]> {
    private final int threads;

    FloatEjml(int threads) {
        this.threads = threads;
        if (threads > 1) {
            EjmlConcurrency.setMaxThreads(threads);
        }
    }

    @Override
    public Runnable prepare(Operands<float[]> x, float[] values) {
        Problem problem = x.spec();
        GemmSize size = problem.size();
        FMatrixRMaj a = FMatrixRMaj.wrap(x.a().length / problem.lda(), problem.lda(), x.a());
        FMatrixRMaj b = FMatrixRMaj.wrap(x.b().length / problem.ldb(), problem.ldb(), x.b());
        FMatrixRMaj c = FMatrixRMaj.wrap(size.m(), size.n(), values);
        Operation operation = operation(problem.transposes(), threads > 1, problem.beta() != 0);
        float beta = (float) problem.beta();
        if (beta == 0 || beta == 1) {
            return () -> operation.run(a, b, c);
        }
        return () -> {
            CommonOps_FDRM.scale(beta, c);
            operation.run(a, b, c);
        };
    }

    private static Operation operation(Transposes transposes, boolean parallel, boolean add) {
        if (parallel) {
            return switch (transposes) {
                case NN -> add ? CommonOps_MT_FDRM::multAdd : CommonOps_MT_FDRM::mult;
                case NT -> add ? CommonOps_MT_FDRM::multAddTransB : CommonOps_MT_FDRM::multTransB;
                case TN -> add ? CommonOps_MT_FDRM::multAddTransA : CommonOps_MT_FDRM::multTransA;
                case TT -> add ? CommonOps_MT_FDRM::multAddTransAB : CommonOps_MT_FDRM::multTransAB;
            };
        }
        return switch (transposes) {
            case NN -> add ? CommonOps_FDRM::multAdd : CommonOps_FDRM::mult;
            case NT -> add ? CommonOps_FDRM::multAddTransB : CommonOps_FDRM::multTransB;
            case TN -> add ? CommonOps_FDRM::multAddTransA : CommonOps_FDRM::multTransA;
            case TT -> add ? CommonOps_FDRM::multAddTransAB : CommonOps_FDRM::multTransAB;
        };
    }

    @Override
    public String description() {
        return "FMatrixRMaj, " + threads + " thread(s)";
    }

    private interface Operation {
        void run(FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj c);
    }
}
