package org.lanewise.bench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What became of Lanewise's rates from one report to another.
 *
 * @param noise by which a rate may differ without having changed, as a share: what the reports themselves recorded, and by
 *     how much the FMA peak, which is nobody's code, differs between them
 * @param changes of what is in both, the greatest losses first
 * @param missing what only the old report has
 * @param added what only the new report has
 * @param differences of the environments, one a line
 */
public record Comparison(
        double noise, List<Change> changes, List<Key> missing, List<Key> added, List<String> differences) {
    /** Facts of the environment that differ from run to run by themselves or explain a change of code. */
    private static final List<String> EXPECTED_TO_DIFFER = List.of("date", "commit", "findings");

    /** Compares two reports. */
    public static Comparison of(Measurements before, Measurements after) {
        double noise = noise(before, after);
        Map<Key, Entry> old = ours(before);
        Map<Key, Entry> now = ours(after);
        List<Change> changes = new ArrayList<>();
        old.forEach((key, entry) -> {
            Entry other = now.get(key);
            if (other != null) {
                changes.add(Change.of(entry, other, noise));
            }
        });
        changes.sort(Comparator.comparingDouble(Change::change));
        return new Comparison(
                noise,
                changes,
                old.keySet().stream().filter(key -> !now.containsKey(key)).toList(),
                now.keySet().stream().filter(key -> !old.containsKey(key)).toList(),
                differences(before.environment(), after.environment()));
    }

    private static double noise(Measurements before, Measurements after) {
        double noise = Math.max(before.noise(), after.noise());
        double old = before.peak("f32");
        double now = after.peak("f32");
        return old > 0 && now > 0 ? Math.max(noise, Math.max(old, now) / Math.min(old, now) - 1) : noise;
    }

    private static Map<Key, Entry> ours(Measurements measurements) {
        Map<Key, Entry> ours = new LinkedHashMap<>();
        measurements.entries().stream()
                .filter(entry -> entry.key().impl().equals(Entry.LANEWISE))
                .forEach(entry -> ours.put(entry.key(), entry));
        return ours;
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(EXPECTED_TO_DIFFER);
        for (String name : names) {
            String old = before.getOrDefault(name, "unknown");
            String now = after.getOrDefault(name, "unknown");
            if (!old.equals(now)) {
                differences.add(name + ": " + old + " before, " + now + " now");
            }
        }
        return differences;
    }

    /** What has become slower or faster. */
    public List<Change> changed() {
        return changes.stream()
                .filter(change -> change.verdict() != Change.Verdict.SAME)
                .toList();
    }

    /** How many changes have this verdict. */
    public long count(Change.Verdict verdict) {
        return changes.stream().filter(change -> change.verdict() == verdict).count();
    }

    /** Whether something has become slower. */
    public boolean regressed() {
        return count(Change.Verdict.SLOWER) > 0;
    }
}
