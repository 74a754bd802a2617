package org.lanewise.bench.start;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;

/** What the fresh JVM runs: products until the time is over, then one line for {@link StartBench}. */
public final class StartProbe {
    private static final int N = 64;
    private static final double FLOPS = 2.0 * N * N * N;
    private static final long SLICE_NANOS = 10_000_000;

    private StartProbe() {}

    /** The argument: seconds. */
    public static void main(String[] args) {
        long nanos = (long) (1e9 * Double.parseDouble(args[0]));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        float[] a = new float[N * N];
        float[] b = new float[N * N];
        float[] c = new float[N * N];
        Arrays.fill(a, 0.5f);
        Arrays.fill(b, 0.25f);
        List<Double> times = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        long start = System.nanoTime();
        Workspace workspace = new Workspace();
        multiply(a, b, c, workspace);
        double firstCall = 1e-6 * (System.nanoTime() - start);
        long now = System.nanoTime();
        do {
            long begin = now;
            long processorTime = threads.getCurrentThreadCpuTime();
            long calls = 0;
            do {
                multiply(a, b, c, workspace);
                calls++;
                now = System.nanoTime();
            } while (now - begin < SLICE_NANOS);
            times.add(1e-6 * (begin - start));
            // By processor time: what other programs take does not count.
            rates.add(FLOPS * calls / (threads.getCurrentThreadCpuTime() - processorTime));
        } while (now - start < nanos);
        if (c[0] != 0.125f * N) {
            throw new IllegalStateException("c[0] = " + c[0] + " instead of " + 0.125f * N);
        }
        System.out.println(Start.of(firstCall, times, rates).text());
    }

    private static void multiply(float[] a, float[] b, float[] c, Workspace workspace) {
        Gemm.sgemm(
                Transpose.NO,
                Transpose.NO,
                N,
                N,
                N,
                1,
                a,
                0,
                N,
                b,
                0,
                N,
                0,
                c,
                0,
                N,
                Parallelism.sequential(),
                workspace);
    }
}
