package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.lanewise.cli.deck.DeckPart;
import org.lanewise.cli.deck.VerifyDeckCommand;
import org.lanewise.cli.verify.BitsPart;
import org.lanewise.cli.verify.ChecksPart;
import org.lanewise.cli.verify.Part;
import org.lanewise.cli.verify.PartResult;
import org.lanewise.cli.verify.Summary;
import org.lanewise.cli.verify.UlpPart;
import org.lanewise.nn.io.AtomicFile;
import org.lanewise.verify.Check;
import org.lanewise.verify.Verification;
import org.lanewise.verify.bits.BitMatrix;
import org.lanewise.verify.bits.BitTier;
import org.lanewise.verify.bits.BitWidth;
import org.lanewise.verify.deck.Deck;
import org.lanewise.verify.ulp.UlpFunction;
import org.lanewise.verify.ulp.UlpSweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lanewise verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks every result: against EJML in double precision, each with a derived bound; functions in ulps; the bits"
                        + " on every vector width, number of threads and tier of the compiler; a lecture's claims.",
        subcommands = {VerifyUlpCommand.class, VerifyBitsCommand.class, VerifyDeckCommand.class},
        footer = {"", "With names, those checks against EJML only. Exit code 1 if anything fails."})
final class VerifyCommand implements Callable<Integer> {
    private static final String FILE = "verify.html";

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "the checks to run (default: all, and all other parts)")
    private List<String> names = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "draws the operands (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Also write DIR/" + FILE + ", one page with pictures that needs nothing else.")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final LongFunction<List<Check>> checks;
    private final List<Part> others;

    VerifyCommand() {
        this(
                Verification::all,
                List.of(
                        new UlpPart(
                                UlpFunction.all(), "a sample of 2^32", function -> new UlpSweep(function).sampled()),
                        new BitsPart(new BitMatrix(), List.of(BitWidth.values()), List.of(BitTier.values())),
                        new DeckPart(Deck.chapters())));
    }

    /** For tests: other checks, as a function of the seed, and other parts behind them. */
    VerifyCommand(LongFunction<List<Check>> checks, List<Part> others) {
        this.checks = checks;
        this.others = others;
    }

    @Override
    public Integer call() throws IOException {
        List<Part> parts = new ArrayList<>(List.of(new ChecksPart(selected(), seed)));
        if (names.isEmpty()) {
            parts.addAll(others);
        }
        Path report = folder == null ? null : Files.createDirectories(folder).resolve(FILE);
        if (report != null) {
            AtomicFile.requireWritable(report);
        }
        PrintWriter out = spec.commandLine().getOut();
        List<PartResult> results = new ArrayList<>();
        for (Part part : parts) {
            results.add(part.run(out));
            out.println();
        }
        Summary summary = new Summary(results);
        out.print(summary.text());
        if (report != null) {
            AtomicFile.writeText(report, summary.page());
            out.println("report: " + report);
        }
        out.flush();
        return summary.passed() ? 0 : 1;
    }

    private List<Check> selected() {
        List<Check> all = checks.apply(seed);
        if (names.isEmpty()) {
            return all;
        }
        Set<String> unknown = new LinkedHashSet<>(names);
        all.forEach(check -> unknown.remove(check.name()));
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no check named '" + unknown.iterator().next() + "'; the names are "
                            + String.join(", ", all.stream().map(Check::name).toList()));
        }
        return all.stream().filter(check -> names.contains(check.name())).toList();
    }
}
