package org.lanewise.bench;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.bench.report.Entry;

/** Contenders of a report, warmed up and measured in turn for a given time. */
final class ReportRounds {
    /** A range of fewer says little; more would make the slices of a small budget too short. */
    static final int ROUNDS = 6;

    /** The part of the time that warms up. */
    private static final double WARM_UP = 0.35;

    /** Seconds after which a fresh JVM has compiled a kernel, if the budget has that much; what has settled does not wait. */
    private static final double COMPILED = 3;

    /** Seconds per contender where the budget is used up. */
    private static final double SHORTEST = 0.01;

    private ReportRounds() {}

    /**
     * Measures.
     *
     * @param seconds for all of them, the warming up included
     * @param lanewise index of the contender that the others' ratios are of; -1 for no ratios
     */
    static List<Entry> measure(double seconds, List<Contender> contenders, int lanewise) {
        long start = System.nanoTime();
        double warm = WARM_UP * seconds / contenders.size();
        List<Timed> timed = contenders.stream().map(Contender::timed).toList();
        timed.forEach(task -> task.warmUp(warm, Math.max(1.5 * warm, Math.min(COMPILED, 12 * warm))));
        double left = seconds - (System.nanoTime() - start) * 1e-9;
        Rounds rounds = new Rounds(timed, ROUNDS, Math.max(SHORTEST, left / contenders.size()));
        rounds.run();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            Contender contender = contenders.get(i);
            boolean ratio = lanewise >= 0 && i != lanewise;
            entries.add(new Entry(
                    contender.key(),
                    contender.unit(),
                    contender.intensity(),
                    ratio ? rounds.medianRatio(lanewise, i) : 0,
                    rounds.rates(i)));
        }
        return entries;
    }
}
