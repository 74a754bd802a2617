package org.lanewise.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lanewise.bench.Median;

/**
 * A report's content.
 *
 * @param environment where it was measured, by name
 * @param remarks what the reader must know, such as what the budget left out
 * @param minutes the budget
 * @param seconds that it took
 * @param entries what was measured
 */
public record Measurements(
        Map<String, String> environment, List<String> remarks, double minutes, double seconds, List<Entry> entries) {
    /** Entries of a section. */
    public List<Entry> section(String name) {
        return where(entry -> entry.key().section().equals(name));
    }

    private List<Entry> where(Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    /** How far a thing's rounds lie apart, in the median over all things. */
    public double roundSpread() {
        List<Double> spreads = entries.stream().map(Entry::spread).toList();
        return spreads.isEmpty() ? 0 : Median.of(spreads);
    }

    /** Median FMA peak of a type over the whole run; 0 when it was not measured. */
    public double peak(String type) {
        List<Double> rates = new ArrayList<>();
        where(entry -> isPeak(entry, type)).forEach(entry -> rates.addAll(entry.rates()));
        return rates.isEmpty() ? 0 : Median.of(rates);
    }

    /** How far the float FMA peak, a loop that nobody's code changes, wandered from one problem to the next during the run. */
    public double peakSpread() {
        return spread(where(entry -> isPeak(entry, "f32")));
    }

    private static boolean isPeak(Entry entry, String type) {
        return entry.key().impl().equals(Entry.PEAK) && entry.key().type().equals(type);
    }

    /** The forks' entries of each problem. */
    public Map<String, List<Entry>> forks() {
        Map<String, List<Entry>> forks = new LinkedHashMap<>();
        for (Entry entry : section(Section.FORKS)) {
            String problem = entry.key().op() + " " + entry.key().type() + " "
                    + entry.key().size();
            forks.computeIfAbsent(problem, name -> new ArrayList<>()).add(entry);
        }
        return forks;
    }

    /** How far the medians of fresh JVMs lie apart, in the median over the problems. */
    public double forkSpread() {
        List<Double> spreads =
                forks().values().stream().map(Measurements::spread).toList();
        return spreads.isEmpty() ? 0 : Median.of(spreads);
    }

    /** How far apart the medians of entries lie, in their median. */
    private static double spread(List<Entry> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        double[] medians = entries.stream().mapToDouble(Entry::median).sorted().toArray();
        return (medians[medians.length - 1] - medians[0]) / Median.of(medians);
    }

    /** What a thing may differ by from one run to another without having changed: the wider of both spreads. */
    public double noise() {
        return Math.max(peakSpread(), forkSpread());
    }
}
