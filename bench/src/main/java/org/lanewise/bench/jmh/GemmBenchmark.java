package org.lanewise.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.lanewise.bench.Type;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Precision;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;
import org.lanewise.bench.gemm.Transposes;
import org.lanewise.bench.gemm.Verification;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Square products, one thread, in JVMs of their own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GemmBenchmark {
    /** Of the elements. */
    @Param({"f32", "f64"})
    public String type = "f32";

    /** Rows and columns. */
    @Param({"64", "256", "512", "1024"})
    public int n;

    /** Whose product. */
    @Param({"lanewise", "openblas", "ejml", "netlib"})
    public String impl = "lanewise";

    private Runnable product = () -> {};

    /** Prepares the product and compares its result with another library's. */
    @Setup
    public void setUp() {
        prepare(Type.parse(type).precision());
    }

    private <T> void prepare(Precision<T> precision) {
        Problem problem = Problem.of(new GemmSize(n, n, n), Transposes.NN);
        Operands<T> operands = Operands.random(precision, problem);
        boolean ours = impl.equals(Library.LANEWISE.id());
        Library library = ours ? Library.LANEWISE : Library.parsePeer(impl);
        T c = operands.newResult();
        product = precision.open(library, Runnable::run, 1).prepare(operands, c);
        product.run();
        Product<T> other = precision.open(ours ? Library.EJML : Library.LANEWISE, Runnable::run, 1);
        T expected = operands.newResult();
        other.prepare(operands, expected).run();
        Verification.compare(operands, other, expected, impl, c);
    }

    /** One product. */
    @Benchmark
    public void gemm() {
        product.run();
    }
}
