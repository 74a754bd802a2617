package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.StepBench;
import org.lanewise.bench.StepRow;
import org.lanewise.bench.step.StepProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench step}. */
@Command(
        name = "step",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures a step of stochastic gradient descent of a dense network (ReLU, softmax cross-entropy) beside the same"
                    + " step on OpenBLAS calls and plain Java loops: compared first, then in turn, medians over rounds."
        },
        footer = {
            "",
            "ratio: how many times faster Lanewise is on all threads of the run. One thread is timed by its processor time,"
                    + " several by the wall clock, and then Lanewise on one thread is measured too.",
            "Example: lanewise bench step --threads 2 --csv -"
        })
final class BenchStepCommand implements Callable<Integer> {
    @Option(
            names = "--widths",
            split = ",",
            paramLabel = "N",
            description = "Inputs, hidden units, classes (default: 784,512,512,10).")
    private List<Integer> widths = List.of(784, 512, 512, 10);

    @Option(names = "--batch", paramLabel = "N", description = "Samples per step (default: ${DEFAULT-VALUE}).")
    private int batch = 128;

    @Option(names = "--threads", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes CSV; - is standard output, without the table.")
    private @Nullable String csv;

    @Option(names = "--seconds", paramLabel = "S", description = "Time per implementation (default: ${DEFAULT-VALUE}).")
    private double seconds = 5;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Slices that this time is cut into (default: ${DEFAULT-VALUE}).")
    private int rounds = 15;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (widths.size() < 2 || widths.stream().anyMatch(width -> width < 1 || width > 1 << 14)) {
            throw new IllegalArgumentException("--widths has " + widths + ", but needs two or more from 1 to 16384");
        }
        if (batch < 1 || batch > 1 << 14) {
            throw new IllegalArgumentException("batch = " + batch + ", but must be from 1 to 16384");
        }
        int[] shape = widths.stream().mapToInt(Integer::intValue).toArray();
        StepBench bench = new StepBench(StepProblem.random(batch, shape), threads, rounds, seconds);
        PrintWriter out = spec.commandLine().getOut();
        CsvFile file = CsvFile.open(csv, out);
        List<StepRow> rows = bench.run();
        if (!file.isStandardOutput()) {
            out.println(StepRow.header());
            rows.forEach(row -> out.println(row.line()));
        }
        file.write(StepRow.CSV_HEADER, rows.stream().map(StepRow::csv).toList());
        return 0;
    }
}
