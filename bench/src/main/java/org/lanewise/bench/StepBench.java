package org.lanewise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.OpenBlas;
import org.lanewise.bench.step.LanewiseStep;
import org.lanewise.bench.step.OpenBlasStep;
import org.lanewise.bench.step.StepProblem;
import org.lanewise.kernels.Parallelism;

/**
 * One step of stochastic gradient descent of a dense network, beside the same step on OpenBLAS and plain Java loops, and
 * beside ourselves on one thread: compared with each other, then measured in turn.
 */
public final class StepBench {
    /** Largest distance of the two changes of the parameters, relative to our change's length. */
    static final double CHANGES_AGREE = 1e-4;

    private static final double WARM_UP = 1;
    private static final double LONGEST_WARM_UP = 5;

    private final StepProblem problem;
    private final int threads;
    private final int rounds;
    private final double seconds;

    /**
     * A bench.
     *
     * @param rounds slices of time
     * @param seconds per implementation, over all rounds
     */
    public StepBench(StepProblem problem, int threads, int rounds, double seconds) {
        if (threads < 1 || threads > 1024) {
            throw new IllegalArgumentException("threads = " + threads + " must be from 1 to 1024");
        }
        Rounds.requireBudget(rounds, seconds);
        this.problem = problem;
        this.threads = threads;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    private record Entry(String impl, int threads, Timed timed) {}

    /** Lanewise first. */
    public List<StepRow> run() {
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "lanewise-bench");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return measure(entries(executor));
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Entry> entries(ExecutorService executor) {
        List<Entry> entries = new ArrayList<>();
        LanewiseStep ours = new LanewiseStep(problem, Parallelism.on(executor, threads));
        entries.add(new Entry("lanewise", threads, timed(ours::run)));
        if (Library.OPENBLAS.isAvailable()) {
            OpenBlas.setThreads(threads);
            OpenBlasStep peer = new OpenBlasStep(problem, ours.parameters().values());
            requireAgreement(ours, peer);
            entries.add(new Entry("openblas", threads, timed(peer::run)));
        }
        if (threads > 1) {
            LanewiseStep alone = new LanewiseStep(problem, Parallelism.sequential());
            entries.add(new Entry("lanewise", 1, timed(alone::run)));
        }
        return entries;
    }

    /** All by the same clock, that of the larger number of threads. */
    private Timed timed(Runnable step) {
        return new Timed(threads, problem.flops(), step);
    }

    private List<StepRow> measure(List<Entry> entries) {
        List<Timed> timed = entries.stream().map(Entry::timed).toList();
        timed.forEach(task -> task.warmUp(Math.min(seconds, WARM_UP), Math.min(LONGEST_WARM_UP, 5 * seconds)));
        Rounds interleaved = new Rounds(timed, rounds, seconds);
        interleaved.run();
        List<StepRow> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double rate = interleaved.median(i);
            rows.add(new StepRow(
                    entry.impl(), entry.threads(), problem.flops() / rate * 1e-6, rate, interleaved.medianRatio(0, i)));
        }
        return rows;
    }

    /** Takes one step of both from the same parameters. */
    static void requireAgreement(LanewiseStep ours, OpenBlasStep peer) {
        float[] before = peer.parameters();
        double ourLoss = ours.run();
        double theirLoss = peer.run();
        float[] mine = ours.parameters().values();
        float[] theirs = peer.parameters();
        double change = 0;
        double distance = 0;
        for (int i = 0; i < before.length; i++) {
            change += Math.pow((double) mine[i] - before[i], 2);
            distance += Math.pow((double) mine[i] - theirs[i], 2);
        }
        if (!(Math.sqrt(distance) <= CHANGES_AGREE * Math.sqrt(change))
                || !(Math.abs(ourLoss - theirLoss) <= CHANGES_AGREE * Math.abs(ourLoss))) {
            throw new IllegalStateException("openblas's step has the loss " + theirLoss + ", ours " + ourLoss
                    + "; its parameters are " + Math.sqrt(distance) + " away from ours after a step of "
                    + Math.sqrt(change));
        }
    }
}
