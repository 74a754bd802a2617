package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.ReportBench;
import org.lanewise.bench.ReportPlan;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.report.Comparison;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.MeasurementsFile;
import org.lanewise.cli.bench.BenchPage;
import org.lanewise.cli.bench.ComparisonText;
import org.lanewise.cli.bench.Environment;
import org.lanewise.nn.io.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lanewise bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures the kernels beside other libraries.",
            "With --report all that matters in a few minutes, on one thread, as a page with pictures."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "A rate has changed if the rounds of both reports do not overlap, even when stretched by the noise: how much the"
                    + " reports' fresh JVMs and FMA peaks differ. Exit code 1 if one of Lanewise's is slower.",
            "Example: lanewise bench --report now --compare before/bench.json"
        },
        subcommands = {
            BenchGemmCommand.class,
            BenchBlasCommand.class,
            BenchEjmlCommand.class,
            BenchElementwiseCommand.class,
            BenchStartCommand.class,
            BenchStepCommand.class,
            BenchDenseCommand.class,
            BenchMlpCommand.class,
            BenchServeCommand.class,
            BenchJmhCommand.class
        })
final class BenchCommand implements Callable<Integer> {
    private static final String PAGE = "bench.html";
    private static final String DATA = "bench.json";

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "Measures and writes DIR/" + PAGE + ", one page that needs nothing else, and DIR/" + DATA + ".")
    private @Nullable Path folder;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description =
                    "How long to measure; less than 2 leaves the largest products out (default: ${DEFAULT-VALUE}).")
    private double minutes = 5;

    @Option(
            names = "--compare",
            paramLabel = "JSON",
            arity = "1..2",
            description = {
                "OLD: says what became slower or faster since an older " + DATA + ";",
                "OLD NEW: the same for two files, nothing is measured; --report DIR then writes the page of NEW."
            })
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Supplier<ReportPlan> plan;

    BenchCommand() {
        this(() -> ReportPlan.of(Library.availablePeers()));
    }

    /** For tests: a smaller plan. */
    BenchCommand(Supplier<ReportPlan> plan) {
        this.plan = plan;
    }

    @Override
    public Integer call() throws IOException {
        if (folder == null && files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required subcommand or --report or --compare");
        }
        if (folder == null && files.size() == 1) {
            throw new ParameterException(
                    spec.commandLine(), "--compare needs a second file, or --report to measure one");
        }
        ReportBench.requireMinutes(minutes);
        // Before the measurement: a bad file or place is not found out after minutes.
        Measurements before = files.isEmpty() ? null : MeasurementsFile.read(files.get(0));
        Measurements other = files.size() < 2 ? null : MeasurementsFile.read(files.get(1));
        Path page = folder == null ? null : Files.createDirectories(folder).resolve(PAGE);
        if (page != null) {
            AtomicFile.requireWritable(page);
        }
        PrintWriter out = spec.commandLine().getOut();
        Measurements now = other;
        if (now == null && page != null) {
            now = measure(out, page.resolveSibling(DATA));
        }
        if (now == null) {
            throw new IllegalStateException("nothing was measured or read");
        }
        Comparison comparison = before == null ? null : Comparison.of(before, now);
        if (comparison != null) {
            out.print(ComparisonText.text(comparison));
        }
        if (page != null) {
            AtomicFile.writeText(page, BenchPage.of(now, comparison));
            out.println("report: " + page);
        }
        out.flush();
        return comparison != null && comparison.regressed() ? 1 : 0;
    }

    private Measurements measure(PrintWriter out, Path data) throws IOException {
        AtomicFile.requireWritable(data);
        ReportPlan measured = plan.get();
        Measurements now = ReportBench.run(measured, minutes, Environment.of(measured), line -> {
            out.println(line);
            out.flush();
        });
        AtomicFile.writeText(data, MeasurementsFile.write(now));
        now.remarks().forEach(out::println);
        return now;
    }
}
