package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.start.Start;
import org.lanewise.bench.start.StartBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench start}. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures how fresh JVMs get up to speed: SGEMM of 64 x 64 x 64 in one thread, in JVMs with this one's options.",
            "With --predict: predictions of 784-512-512-10, one row at a time, from a model's file.",
            "Once as it is and once with -Dlanewise.width=scalar, in turn; shows medians."
        },
        footer = {
            "",
            "CSV: impl,run,first_call_ms,settled_ms,gflops; settled_ms is the time from the start of the first call until the"
                    + " rate stays at 80 %% of the final rate, gflops the final rate by processor time.",
            "With --predict both times count from the start of the JVM: model file to answer."
        })
final class BenchStartCommand implements Callable<Integer> {
    private static final String CSV_HEADER = "impl,run,first_call_ms,settled_ms,gflops";

    @Option(names = "--predict", description = "Predictions instead of products.")
    private boolean predict;

    @Option(names = "--runs", paramLabel = "N", description = "JVMs of each kind (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(names = "--seconds", paramLabel = "S", description = "Time of each JVM (default: ${DEFAULT-VALUE}).")
    private double seconds = 3;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes CSV; - is standard output, without the table.")
    private @Nullable String csv;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (runs < 1 || runs > 1000) {
            throw new IllegalArgumentException("runs = " + runs + " must be from 1 to 1000");
        }
        StartBench bench = new StartBench(seconds);
        PrintWriter out = spec.commandLine().getOut();
        CsvFile file = CsvFile.open(csv, out);
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            measure(bench, "lanewise", List.of(), run, starts, lines);
            measure(bench, "scalar", List.of("-Dlanewise.width=scalar"), run, starts, lines);
        }
        if (!file.isStandardOutput()) {
            out.printf("%-9s %12s %22s %12s%n", "", "first call", "80 % of final rate", "final rate");
            starts.forEach((impl, all) -> out.print(line(impl, Start.median(all))));
            out.flush();
        }
        file.write(CSV_HEADER, lines);
        return 0;
    }

    private void measure(
            StartBench bench,
            String impl,
            List<String> options,
            int run,
            Map<String, List<Start>> starts,
            List<String> lines)
            throws IOException {
        Start start = predict ? bench.predict(options) : bench.run(options);
        starts.computeIfAbsent(impl, name -> new ArrayList<>()).add(start);
        lines.add(String.format(
                Locale.ROOT, "%s,%d,%.3f,%.1f,%.2f", impl, run, start.firstCall(), start.settled(), start.gflops()));
    }

    private static String line(String impl, Start start) {
        return String.format(
                Locale.ROOT,
                "%-9s %9.1f ms %19.0f ms %6.1f GFLOP/s%n",
                impl,
                start.firstCall(),
                start.settled(),
                start.gflops());
    }
}
