package org.lanewise.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.lanewise.bench.sgemm.GemmSize;
import org.lanewise.bench.sgemm.Library;
import org.lanewise.bench.sgemm.Operands;
import org.lanewise.bench.sgemm.Sgemm;
import org.lanewise.bench.sgemm.Transposes;
import org.lanewise.bench.sgemm.Verification;

/** Products side by side: verified, warmed up one by one, then measured in turn in short slices of time. */
public final class GemmBench implements AutoCloseable {
    private static final double FIRST_WARM_UP = 1;
    private static final double WARM_UP = 0.2;
    private static final double LONGEST_WARM_UP = 5;

    private final GemmPlan plan;
    private final ExecutorService executor;
    private final Map<Library, Sgemm> libraries = new LinkedHashMap<>();
    private boolean warm;

    /** Opens the libraries of the plan, Lanewise first. */
    public GemmBench(GemmPlan plan) {
        this.plan = plan;
        executor = Executors.newFixedThreadPool(Math.max(1, plan.threads() - 1), task -> {
            Thread thread = new Thread(task, "lanewise-bench");
            thread.setDaemon(true);
            return thread;
        });
        libraries.put(Library.LANEWISE, Library.LANEWISE.open(executor, plan.threads()));
        plan.against().forEach(peer -> libraries.put(peer, peer.open(executor, plan.threads())));
    }

    /** What exactly is measured, one library a line. */
    public List<String> description() {
        List<String> lines = new ArrayList<>();
        libraries.forEach((library, sgemm) -> lines.add(String.format("%-9s %s", library.id(), sgemm.description())));
        return lines;
    }

    /** Measures the whole plan and hands over the result of each shape as soon as it is there. */
    public void run(Consumer<GemmResult> sink) {
        for (GemmSize size : plan.sizes()) {
            for (Transposes transposes : plan.transposes()) {
                sink.accept(measure(Operands.random(size, transposes)));
            }
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private GemmResult measure(Operands operands) {
        List<Timed> contenders = contenders(operands);
        double atLeast = Math.min(plan.seconds(), warm ? WARM_UP : FIRST_WARM_UP);
        contenders.forEach(contender -> contender.warmUp(atLeast, Math.max(atLeast, LONGEST_WARM_UP * atLeast)));
        warm = true;
        Rounds rounds = new Rounds(contenders, plan.rounds(), plan.seconds());
        rounds.run();
        List<GemmRow> rows = new ArrayList<>();
        int index = 0;
        for (Library library : libraries.keySet()) {
            index++;
            rows.add(new GemmRow(
                    operands.size(),
                    operands.transposes(),
                    plan.threads(),
                    library,
                    rounds.median(index),
                    100 * rounds.medianRatio(index, Rounds.PEAK),
                    rounds.medianRatio(Rounds.LANEWISE, index)));
        }
        return new GemmResult(rounds.median(Rounds.PEAK), rows);
    }

    /** The FMA peak, Lanewise and its peers, in this order; peers have been verified. */
    private List<Timed> contenders(Operands operands) {
        int length = operands.size().m() * operands.size().n();
        float[] ours = new float[length];
        List<Timed> contenders = new ArrayList<>();
        contenders.add(FmaPeak.task(executor, plan.threads()));
        libraries.forEach((library, sgemm) -> {
            float[] c = library == Library.LANEWISE ? ours : new float[length];
            Runnable product = sgemm.prepare(operands, c);
            product.run();
            if (library != Library.LANEWISE) {
                Verification.compare(operands, sgemm, ours, library.id(), c);
            }
            contenders.add(new Timed(plan.threads(), operands.size().flops(), product));
        });
        return contenders;
    }
}
