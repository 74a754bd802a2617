package org.lanewise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;

/** What bias, activation and dropout add to a layer's products: measured in turn with the products alone. One thread. */
public final class DenseBench {
    private static final double WARM_UP = 1;
    private static final double LONGEST_WARM_UP = 5;
    private static final Dropout HALF = Dropout.of(0.5f);

    private final GemmSize size;
    private final int rounds;
    private final double seconds;

    private final Workspace workspace = new Workspace();
    private final Parallelism alone = Parallelism.sequential();
    private final float[] x;
    private final float[] w;
    private final float[] bias;
    private final float[] z;
    private final float[] dz;
    private final float[] dx;
    private final float[] dw;
    private final float[] dBias;

    /**
     * A bench.
     *
     * @param size rows x outputs x inputs
     * @param rounds slices of time
     * @param seconds per layer, over all rounds
     */
    public DenseBench(GemmSize size, int rounds, double seconds) {
        Rounds.requireBudget(rounds, seconds);
        this.size = size;
        this.rounds = rounds;
        this.seconds = seconds;
        SplittableRandom random = new SplittableRandom(1);
        x = uniform(random, size.m() * size.k());
        w = uniform(random, size.n() * size.k());
        bias = uniform(random, size.n());
        z = new float[size.m() * size.n()];
        dz = new float[size.m() * size.n()];
        dx = new float[x.length];
        dw = new float[w.length];
        dBias = new float[size.n()];
    }

    private static float[] uniform(SplittableRandom random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return values;
    }

    private record Entry(String pass, String layer, Timed timed) {}

    /** Forward passes over the plain product, then both passes with dropout over those without. */
    public List<DenseRow> run() {
        Dense relu = layer(Activation.RELU, Dropout.none());
        Dense reluDropout = layer(Activation.RELU, HALF);
        double flops = size.flops();
        List<DenseRow> rows = measure(List.of(
                new Entry("forward", "gemm", new Timed(1, flops, this::product)),
                forward("bias", layer(Activation.IDENTITY, Dropout.none())),
                forward("bias+relu", relu),
                forward("bias+tanh", layer(Activation.TANH, Dropout.none())),
                forward("bias+relu+dropout", reluDropout)));
        List<DenseRow> all = new ArrayList<>(rows);
        all.addAll(measure(List.of(both("bias+relu", relu), both("bias+relu+dropout", reluDropout))));
        return all;
    }

    private Dense layer(Activation activation, Dropout dropout) {
        return Dense.of(size.k(), size.n(), activation, dropout);
    }

    private Entry forward(String name, Dense layer) {
        return new Entry("forward", name, new Timed(1, size.flops(), () -> forward(layer)));
    }

    private Entry both(String name, Dense layer) {
        return new Entry("forward+backward", name, new Timed(1, 3 * size.flops(), () -> {
            forward(layer);
            backward(layer);
        }));
    }

    private void product() {
        int m = size.m();
        int n = size.n();
        int k = size.k();
        Gemm.sgemm(Transpose.NO, Transpose.YES, m, n, k, 1, x, 0, k, w, 0, k, 0, z, 0, n, alone, workspace);
    }

    private void forward(Dense layer) {
        layer.forward(size.m(), x, 0, size.k(), w, 0, bias, 0, 7, z, 0, size.n(), alone, workspace);
    }

    /** The incoming gradient is fetched anew, as a network's is: the pass overwrites it. */
    private void backward(Dense layer) {
        System.arraycopy(z, 0, dz, 0, z.length);
        layer.backwardActivation(size.m(), z, 0, size.n(), 7, dz, 0, size.n(), dBias, 0);
        layer.backwardWeights(size.m(), x, 0, size.k(), dz, 0, size.n(), dw, 0, alone, workspace);
        layer.backwardData(size.m(), dz, 0, size.n(), w, 0, dx, 0, size.k(), alone, workspace);
    }

    private List<DenseRow> measure(List<Entry> entries) {
        List<Timed> timed = entries.stream().map(Entry::timed).toList();
        timed.forEach(task -> task.warmUp(Math.min(seconds, WARM_UP), Math.min(LONGEST_WARM_UP, 5 * seconds)));
        Rounds interleaved = new Rounds(timed, rounds, seconds);
        interleaved.run();
        String base = entries.get(0).layer();
        List<DenseRow> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double rate = interleaved.median(i);
            double milliseconds = entry.timed().gigaflops() / rate * 1e3;
            rows.add(new DenseRow(
                    entry.pass(), size, entry.layer(), base, milliseconds, rate, interleaved.medianRatio(0, i)));
        }
        return rows;
    }
}
