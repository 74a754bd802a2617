// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.gemm.f64;

import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_MT_DDRM;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;
import org.lanewise.bench.gemm.Transposes;

/** EJML's dense matrices. */
final class DoubleEjml implements Product<double[]> {
    private final int threads;

    DoubleEjml(int threads) {
        this.threads = threads;
        if (threads > 1) {
            EjmlConcurrency.setMaxThreads(threads);
        }
    }

    @Override
    public Runnable prepare(Operands<double[]> x, double[] values) {
        Problem problem = x.spec();
        GemmSize size = problem.size();
        DMatrixRMaj a = DMatrixRMaj.wrap(x.a().length / problem.lda(), problem.lda(), x.a());
        DMatrixRMaj b = DMatrixRMaj.wrap(x.b().length / problem.ldb(), problem.ldb(), x.b());
        DMatrixRMaj c = DMatrixRMaj.wrap(size.m(), size.n(), values);
        Operation operation = operation(problem.transposes(), threads > 1, problem.beta() != 0);
        double beta = problem.beta();
        if (beta == 0 || beta == 1) {
            return () -> operation.run(a, b, c);
        }
        return () -> {
            CommonOps_DDRM.scale(beta, c);
            operation.run(a, b, c);
        };
    }

    private static Operation operation(Transposes transposes, boolean parallel, boolean add) {
        if (parallel) {
            return switch (transposes) {
                case NN -> add ? CommonOps_MT_DDRM::multAdd : CommonOps_MT_DDRM::mult;
                case NT -> add ? CommonOps_MT_DDRM::multAddTransB : CommonOps_MT_DDRM::multTransB;
                case TN -> add ? CommonOps_MT_DDRM::multAddTransA : CommonOps_MT_DDRM::multTransA;
                case TT -> add ? CommonOps_MT_DDRM::multAddTransAB : CommonOps_MT_DDRM::multTransAB;
            };
        }
        return switch (transposes) {
            case NN -> add ? CommonOps_DDRM::multAdd : CommonOps_DDRM::mult;
            case NT -> add ? CommonOps_DDRM::multAddTransB : CommonOps_DDRM::multTransB;
            case TN -> add ? CommonOps_DDRM::multAddTransA : CommonOps_DDRM::multTransA;
            case TT -> add ? CommonOps_DDRM::multAddTransAB : CommonOps_DDRM::multTransAB;
        };
    }

    @Override
    public String description() {
        return "DMatrixRMaj, " + threads + " thread(s)";
    }

    private interface Operation {
        void run(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);
    }
}
