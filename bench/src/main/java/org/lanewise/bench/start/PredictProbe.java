package org.lanewise.bench.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.io.ModelFile;

/** What the fresh JVM runs: predictions of one row from a model's file until the time is over, then one line. */
final class PredictProbe {
    private static final long SLICE_NANOS = 10_000_000;

    private PredictProbe() {}

    /** The arguments: seconds, file. Times count from the start of the JVM. */
    public static void main(String[] args) throws IOException {
        Predictor predictor = new Predictor(ModelFile.read(Path.of(args[1])));
        float[] x = new float[predictor.inputs()];
        float[] y = new float[predictor.outputs()];
        Predictor.Scratch scratch = new Predictor.Scratch();
        predictor.predict(x, 0, 1, y, 0, scratch);
        long answered = System.currentTimeMillis();
        long start = System.nanoTime();
        // Only now: the management classes are not part of a prediction.
        RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double first = answered - runtime.getStartTime();
        long nanos = (long) (1e9 * Double.parseDouble(args[0]));
        List<Double> times = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        long now = System.nanoTime();
        do {
            long begin = now;
            long processorTime = threads.getCurrentThreadCpuTime();
            long calls = 0;
            do {
                predictor.predict(x, 0, 1, y, 0, scratch);
                calls++;
                now = System.nanoTime();
            } while (now - begin < SLICE_NANOS);
            times.add(first + 1e-6 * (begin - start));
            rates.add(StartBench.FLOPS * calls / (threads.getCurrentThreadCpuTime() - processorTime));
        } while (now - start < nanos);
        System.out.println(Start.of(first, times, rates).text());
    }
}
