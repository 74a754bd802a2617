package org.lanewise.cli.deck;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.cli.report.Html;
import org.lanewise.cli.verify.PartResult;
import org.lanewise.nn.io.AtomicFile;
import org.lanewise.verify.deck.Chapter;
import org.lanewise.verify.deck.Deck;
import org.lanewise.verify.deck.Experiment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lanewise verify deck}. */
@Command(
        name = "deck",
        mixinStandardHelpOptions = true,
        description = "Runs the lecture deck's experiments; each claim is shown by a number and its bound.",
        footer = {"", "Seeds are fixed. Exit code 1 if a bound is not kept."})
public final class VerifyDeckCommand implements Callable<Integer> {
    private static final String FILE = "deck.html";

    @Parameters(paramLabel = "ID", arity = "0..*", description = "the claims to show, such as A19 (default: all)")
    private List<String> ids = List.of();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Also write DIR/" + FILE + ", one page with pictures that needs nothing else.")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Chapter> chapters;

    VerifyDeckCommand() {
        this(Deck.chapters());
    }

    /** For tests: other experiments. */
    VerifyDeckCommand(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    @Override
    public Integer call() throws IOException {
        List<Experiment> selected = selected();
        Path report = folder == null ? null : Files.createDirectories(folder).resolve(FILE);
        if (report != null) {
            AtomicFile.requireWritable(report);
        }
        PrintWriter out = spec.commandLine().getOut();
        PartResult result = new DeckPart(chapters, selected).run(out);
        if (report != null) {
            AtomicFile.writeText(
                    report, Html.page("Lanewise: the deck, measured", "The deck, measured", result.html()));
            out.println("report: " + report);
            out.flush();
        }
        return result.failed() == 0 ? 0 : 1;
    }

    /** The experiments that show one of the claims asked for. */
    private List<Experiment> selected() {
        List<Experiment> all = DeckPart.experiments(chapters);
        Set<String> unknown = new LinkedHashSet<>(ids);
        all.forEach(experiment -> experiment.ids().forEach(unknown::remove));
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no experiment shows '" + unknown.iterator().next() + "'; the claims are "
                            + String.join(
                                    ", ",
                                    all.stream()
                                            .flatMap(experiment -> experiment.ids().stream())
                                            .toList()));
        }
        return all.stream()
                .filter(experiment -> ids.isEmpty() || experiment.ids().stream().anyMatch(ids::contains))
                .toList();
    }
}
