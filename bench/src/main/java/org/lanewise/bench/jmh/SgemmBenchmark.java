package org.lanewise.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.lanewise.bench.sgemm.GemmSize;
import org.lanewise.bench.sgemm.Library;
import org.lanewise.bench.sgemm.Operands;
import org.lanewise.bench.sgemm.Sgemm;
import org.lanewise.bench.sgemm.Transposes;
import org.lanewise.bench.sgemm.Verification;
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
public class SgemmBenchmark {
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
        Operands operands = Operands.random(new GemmSize(n, n, n), Transposes.NN);
        float[] c = new float[n * n];
        boolean ours = impl.equals(Library.LANEWISE.id());
        Library library = ours ? Library.LANEWISE : Library.parsePeer(impl);
        product = library.open(Runnable::run, 1).prepare(operands, c);
        verify(operands, ours ? Library.EJML : Library.LANEWISE, c);
    }

    private void verify(Operands operands, Library other, float[] c) {
        product.run();
        float[] expected = new float[n * n];
        Sgemm trusted = other.open(Runnable::run, 1);
        trusted.prepare(operands, expected).run();
        Verification.compare(operands, trusted, expected, impl, c);
    }

    /** One product. */
    @Benchmark
    public void sgemm() {
        product.run();
    }
}
