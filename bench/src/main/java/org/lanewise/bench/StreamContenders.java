package org.lanewise.bench;

import dev.ludovic.netlib.blas.LanewiseBlas;
import java.util.ArrayList;
import java.util.List;
import org.lanewise.bench.blas.BlasOperation;
import org.lanewise.bench.blas.f32.FloatBlasOperands;
import org.lanewise.bench.elementwise.Operation;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Precision;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;
import org.lanewise.bench.gemm.Transposes;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Key;
import org.lanewise.bench.report.Section;

/** What a level of the memory gives, and the kernels that live on it: floats, in arrays that together fill the level. */
final class StreamContenders {
    private static final List<String> ACTIVATIONS = List.of("relu", "tanh", "silu");

    private final ReportPlan.Level level;
    private final int elements;

    StreamContenders(ReportPlan.Level level) {
        this.level = level;
        elements = level.rows() * level.columns();
    }

    /** Everything, to be measured in turn: a kernel's share of the bandwidth is that of the same moment. */
    List<Contender> all() {
        Operation.Arrays arrays =
                new Operation.Arrays(ElementwiseBench.drawn(elements / 2), new float[elements / 2], new float[0]);
        List<Contender> all = new ArrayList<>(bandwidth(arrays));
        if (level.kernels()) {
            all.addAll(vectors());
            all.addAll(matrices());
            all.addAll(activations(arrays));
        }
        return all;
    }

    /** Reading, where vectors are added up, and copying, which reads and writes. */
    private List<Contender> bandwidth(Operation.Arrays arrays) {
        return List.of(
                bandwidth("read", reading(Type.F32.precision())),
                bandwidth("copy", Operation.COPY.work().on(arrays)));
    }

    private <T> Runnable reading(Precision<T> precision) {
        Product<T> read = precision.open(Library.READ, Runnable::run, 1);
        GemmSize size = new GemmSize(1, level.columns(), level.rows());
        Operands<T> operands = Operands.random(precision, Problem.of(size, Transposes.NN));
        return read.prepare(operands, operands.newResult());
    }

    private Contender bandwidth(String op, Runnable work) {
        Key key = new Key(Section.BANDWIDTH, op, Type.F32.id(), level.size(), "vectors");
        return new Contender(key, Entry.GBYTES, 0, new Timed(1, bytes(elements), work));
    }

    /** Level 1 of BLAS. */
    private List<Contender> vectors() {
        int n = elements / 2;
        return List.of(
                blas(BlasOperation.DOT, n, 2.0 * n, bytes(2.0 * n)),
                blas(BlasOperation.AXPY, n, 2.0 * n, bytes(3.0 * n)));
    }

    /** Level 2 of BLAS; netlib's matrices are column-major, T is a row-major matrix times a vector. */
    private List<Contender> matrices() {
        int n = (int) Math.sqrt(elements);
        double flops = 2.0 * n * n;
        return List.of(
                blas(BlasOperation.GEMV_T, n, flops, bytes((double) n * n)),
                blas(BlasOperation.GEMV_N, n, flops, bytes((double) n * n)));
    }

    private Contender blas(BlasOperation operation, int n, double flops, double bytes) {
        Runnable call = new FloatBlasOperands(operation, n, 1).call(LanewiseBlas.getInstance());
        return kernel(operation.id(), flops, bytes, call);
    }

    /** An element counts as one operation, whatever its formula: their rates show bytes, not arithmetic. */
    private List<Contender> activations(Operation.Arrays arrays) {
        int n = arrays.length();
        return Operation.all().stream()
                .filter(op -> ACTIVATIONS.contains(op.name()) && op.impl().equals(Entry.LANEWISE))
                .map(op -> kernel(op.name(), n, bytes(2.0 * n), op.work().on(arrays)))
                .toList();
    }

    private Contender kernel(String op, double flops, double bytes, Runnable work) {
        Key key = new Key(Section.KERNELS, op, Type.F32.id(), level.size(), Entry.LANEWISE);
        return new Contender(key, Entry.GFLOPS, flops / bytes, new Timed(1, flops, work));
    }

    private static double bytes(double floats) {
        return floats * Float.BYTES;
    }
}
