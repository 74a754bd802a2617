package org.lanewise.cli.deck;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lanewise.cli.verify.Part;
import org.lanewise.cli.verify.PartResult;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Chapter;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Measurement;
import org.lanewise.verify.deck.Outcome;

/**
 * The lecture deck's experiments.
 *
 * @param chapters in order
 * @param selected those of their experiments that are run
 */
public record DeckPart(List<Chapter> chapters, List<Experiment> selected) implements Part {
    private static final String ROW = "%-4s %-72s %10s  %-16s %s%n";

    /** Every experiment. */
    public DeckPart(List<Chapter> chapters) {
        this(chapters, experiments(chapters));
    }

    /** Of all chapters. */
    static List<Experiment> experiments(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.experiments().stream())
                .toList();
    }

    @Override
    public PartResult run(PrintWriter out) {
        out.printf(ROW, "id", "claim", "measured", "bound", "");
        List<Outcome> outcomes = new ArrayList<>();
        for (Experiment experiment : selected) {
            Outcome outcome = Outcome.of(experiment);
            outcome.protocol().measurements().forEach(measurement -> print(out, measurement));
            out.flush();
            outcomes.add(outcome);
        }
        int failed =
                outcomes.stream().mapToInt(outcome -> outcome.failures().size()).sum();
        int measured = outcomes.stream()
                .mapToInt(outcome -> outcome.protocol().measurements().size())
                .sum();
        double seconds = outcomes.stream().mapToDouble(Outcome::seconds).sum();
        out.printf(
                Locale.ROOT,
                "%d experiments, %d measurements in %.0f s: %d passed, %d failed%n",
                outcomes.size(),
                measured,
                seconds,
                measured - failed,
                failed);
        out.flush();
        return new PartResult("the deck", measured - failed, failed, 0, seconds, Page.of(chapters, outcomes));
    }

    private static void print(PrintWriter out, Measurement measurement) {
        out.printf(
                ROW,
                measurement.id(),
                measurement.claim(),
                Bound.text(measurement.measured()),
                measurement.bound(),
                measurement.passed() ? "PASS" : "FAIL");
    }
}
