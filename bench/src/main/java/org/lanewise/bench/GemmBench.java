package org.lanewise.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;

/** Products side by side: verified, warmed up one by one, then measured in turn in short slices of time. */
public final class GemmBench implements AutoCloseable {
    private static final double FIRST_WARM_UP = 1;
    // A size that takes another path may run at a low, steady rate at first: too short a warm-up takes it for settled.
    private static final double WARM_UP = 0.5;
    private static final double LONGEST_WARM_UP = 5;

    private final GemmPlan plan;
    private final ExecutorService executor;
    private final Map<Type, GemmContest<?>> contests = new EnumMap<>(Type.class);

    /** Opens the libraries of the plan. */
    public GemmBench(GemmPlan plan) {
        this.plan = plan;
        executor = Executors.newFixedThreadPool(Math.max(1, plan.threads() - 1), task -> {
            Thread thread = new Thread(task, "lanewise-bench");
            thread.setDaemon(true);
            return thread;
        });
        plan.types()
                .forEach(type -> contests.put(
                        type, new GemmContest<>(type.precision(), plan.against(), executor, plan.threads())));
    }

    /** What exactly is measured, one library a line. */
    public List<String> description() {
        return contests.values().stream()
                .flatMap(contest -> contest.description().stream())
                .distinct()
                .collect(Collectors.toList());
    }

    /** Measures the whole plan and hands over the result of each problem as soon as it is there. */
    public void run(Consumer<GemmResult> sink) {
        contests.forEach((type, contest) -> {
            double warmUp = FIRST_WARM_UP;
            for (Problem problem : plan.problems()) {
                sink.accept(measure(type, contest, problem, Math.min(plan.seconds(), warmUp)));
                warmUp = WARM_UP;
            }
        });
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private GemmResult measure(Type type, GemmContest<?> contest, Problem problem, double warmUp) {
        List<Timed> contenders = new ArrayList<>();
        contenders.add(FmaPeak.task(type, executor, plan.threads()));
        contenders.addAll(contest.timed(problem));
        contenders.forEach(contender -> contender.warmUp(warmUp, LONGEST_WARM_UP * warmUp));
        Rounds rounds = new Rounds(contenders, plan.rounds(), plan.seconds());
        rounds.run();
        List<GemmRow> rows = new ArrayList<>();
        int index = Rounds.LANEWISE;
        for (Library library : contest.libraries()) {
            rows.add(new GemmRow(
                    type,
                    problem,
                    plan.threads(),
                    library,
                    rounds.median(index),
                    100 * rounds.medianRatio(index, Rounds.PEAK),
                    rounds.medianRatio(Rounds.LANEWISE, index)));
            index++;
        }
        return new GemmResult(rounds.median(Rounds.PEAK), rows);
    }
}
