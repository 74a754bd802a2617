package org.lanewise.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lanewise.bench.mlp.LanewiseMlp;
import org.lanewise.bench.mlp.Latencies;
import org.lanewise.bench.mlp.Mlp;
import org.lanewise.bench.mlp.MlpPeer;
import org.lanewise.bench.mlp.MlpProblem;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.WeightType;

/**
 * Inference of a dense network beside the peers on the class path: outputs compared, then measured in turn, each call by
 * the wall clock.
 */
public final class MlpBench {
    /** Largest difference of two outputs, relative to the largest output: a few hundred roundings. */
    static final double OUTPUTS_AGREE = 1e-5;

    /** The same for outputs of rounded weights; their errors are independent and mostly average out. */
    private static final double ROUNDED_AGREE = 0.05;

    private static final double WARM_UP = 2;
    private static final double LONGEST_WARM_UP = 6;
    private static final String LANEWISE = "lanewise";
    private static final WeightType F32 = WeightType.F32;

    private final MlpProblem problem;
    private final int threads;
    private final int rounds;
    private final double seconds;

    /**
     * A bench.
     *
     * @param threads that work on one call
     * @param rounds slices of time
     * @param seconds per implementation, over all rounds
     */
    public MlpBench(MlpProblem problem, int threads, int rounds, double seconds) {
        if (threads < 1 || threads > 1024) {
            throw new IllegalArgumentException("threads = " + threads + " must be from 1 to 1024");
        }
        Rounds.requireBudget(rounds, seconds);
        this.problem = problem;
        this.threads = threads;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    private static final class Contender {
        final String impl;
        final WeightType weights;
        final Mlp mlp;
        final Latencies slice = new Latencies();
        final Latencies all = new Latencies();
        final double[] medians;

        Contender(String impl, WeightType weights, Mlp mlp, int rounds) {
            this.impl = impl;
            this.weights = weights;
            this.mlp = mlp;
            this.medians = new double[rounds];
        }

        /** Calls until the time is over, at least one. */
        void run(int round, long nanos) {
            slice.clear();
            long begin = System.nanoTime();
            long before = begin;
            do {
                mlp.run();
                long now = System.nanoTime();
                slice.record(now - before);
                before = now;
            } while (before - begin < nanos);
            medians[round] = slice.quantile(0.5);
            all.add(slice);
        }
    }

    /**
     * Lanewise with its weights as they are first.
     *
     * @param narrow other types of weights to measure Lanewise with
     */
    public List<MlpRow> run(List<MlpPeer> peers, List<WeightType> narrow) {
        ExecutorService executor = executor();
        List<Contender> contenders = new ArrayList<>();
        try {
            Mlp ours = new LanewiseMlp(problem, F32, Parallelism.on(executor, threads));
            contenders.add(new Contender(LANEWISE, F32, ours, rounds));
            for (WeightType weights : narrow) {
                Mlp rounded = new LanewiseMlp(problem, weights, Parallelism.on(executor, threads));
                contenders.add(new Contender(LANEWISE, weights, rounded, rounds));
                requireAgreement(LANEWISE + " " + weights, ours, rounded, ROUNDED_AGREE);
            }
            for (MlpPeer peer : peers) {
                Mlp theirs = peer.open(problem, threads);
                contenders.add(new Contender(peer.id(), F32, theirs, rounds));
                requireAgreement(peer.id(), ours, theirs, OUTPUTS_AGREE);
            }
            return measure(contenders);
        } finally {
            contenders.forEach(contender -> contender.mlp.close());
            executor.shutdownNow();
        }
    }

    private static ExecutorService executor() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "lanewise-bench");
            thread.setDaemon(true);
            return thread;
        });
    }

    private List<MlpRow> measure(List<Contender> contenders) {
        for (Contender contender : contenders) {
            warmUp(contender.mlp);
        }
        long nanos = (long) (1e9 * seconds / rounds);
        int count = contenders.size();
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < count; turn++) {
                // A different first one each round: nobody always follows the same neighbour's cache.
                contenders.get((turn + round) % count).run(round, nanos);
            }
        }
        double[] ours = contenders.get(0).medians;
        return contenders.stream().map(contender -> row(contender, ours)).toList();
    }

    private void warmUp(Mlp mlp) {
        new Timed(threads, problem.flops(), mlp::run)
                .warmUp(Math.min(seconds, WARM_UP), Math.min(LONGEST_WARM_UP, 5 * seconds));
    }

    private MlpRow row(Contender contender, double[] ours) {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ratios[round] = contender.medians[round] / ours[round];
        }
        return new MlpRow(
                problem.name(),
                problem.rows(),
                threads,
                contender.impl,
                contender.weights.toString(),
                1e-3 * Median.of(contender.medians),
                1e-3 * contender.all.quantile(0.99),
                Median.of(ratios));
    }

    static void requireAgreement(String peer, Mlp ours, Mlp theirs, double tolerance) {
        ours.run();
        theirs.run();
        float[] a = ours.outputs();
        float[] b = theirs.outputs();
        double size = 0;
        double distance = 0;
        for (int i = 0; i < a.length; i++) {
            size = Math.max(size, Math.abs(a[i]));
            distance = Math.max(distance, Math.abs((double) a[i] - b[i]));
        }
        if (a.length != b.length || !(distance <= tolerance * size)) {
            throw new IllegalStateException(peer + " has " + b.length + " outputs up to " + distance + " away from our "
                    + a.length + ", the largest of which is " + size);
        }
    }

    /** Times each of many calls of Lanewise alone, after warming up, and what they allocate: one line for people. */
    public String tail(long calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("calls = " + calls + ", but must be at least 1");
        }
        ExecutorService executor = executor();
        try (Mlp mlp = new LanewiseMlp(problem, F32, Parallelism.on(executor, threads))) {
            warmUp(mlp);
            Latencies latencies = new Latencies();
            com.sun.management.ThreadMXBean thread =
                    (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            thread.getCurrentThreadAllocatedBytes(); // what the first question allocates is not the calls'
            long bytes = thread.getCurrentThreadAllocatedBytes();
            long before = System.nanoTime();
            for (long i = 0; i < calls; i++) {
                mlp.run();
                long now = System.nanoTime();
                latencies.record(now - before);
                before = now;
            }
            bytes = thread.getCurrentThreadAllocatedBytes() - bytes;
            return String.format(
                    Locale.ROOT,
                    "%s batch %d, %,d calls: median %.3f us, p99 %.3f, p99.9 %.3f, p99.99 %.3f, longest %.1f;"
                            + " %,d bytes allocated by the calling thread in all",
                    problem.name(),
                    problem.rows(),
                    calls,
                    1e-3 * latencies.quantile(0.5),
                    1e-3 * latencies.quantile(0.99),
                    1e-3 * latencies.quantile(0.999),
                    1e-3 * latencies.quantile(0.9999),
                    1e-3 * latencies.largest(),
                    bytes);
        } finally {
            executor.shutdownNow();
        }
    }
}
