package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.ElementwiseBench;
import org.lanewise.bench.ElementwiseLevel;
import org.lanewise.bench.ElementwiseRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench elementwise}. */
@Command(
        name = "elementwise",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures activations, derivatives, elementary functions, dropout, noise, optimizer steps, kernels over"
                    + " rows and kernel matrices on one thread beside a copy and the JDK's operators: in turn, medians"
                    + " over rounds."
        },
        footer = {
            "",
            "ratio_to_copy: how many times longer than a copy of as many bytes as the operation reads and writes. A"
                    + " derivative works in place on the gradient: 12 bytes, one and a half copies of an element.",
            "Rows have 128 elements; an element of a kernel matrix is 4 bytes written and a product of 16 terms.",
            "Example: lanewise bench elementwise --ops exp,tanh,relu+dropout --levels l1 --csv -"
        })
final class BenchElementwiseCommand implements Callable<Integer> {
    @Option(
            names = "--ops",
            split = ",",
            paramLabel = "OP",
            description = "Such as tanh, exp, silu-derivative (default: all).")
    private List<String> ops = List.of();

    @Option(
            names = "--levels",
            split = ",",
            paramLabel = "LEVEL",
            description = "l1, dram: where the arrays lie (default: both).")
    private List<String> levels = List.of("l1", "dram");

    @Option(
            names = "--elements",
            paramLabel = "N",
            description = "Elements of each array, in place of the level's own.")
    private @Nullable Integer elements;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes CSV; - is standard output, without the table.")
    private @Nullable String csv;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "Time per implementation and level (default: ${DEFAULT-VALUE}).")
    private double seconds = 1;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Slices that this time is cut into (default: ${DEFAULT-VALUE}).")
    private int rounds = 9;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (elements != null && elements < 1) {
            throw new IllegalArgumentException("elements = " + elements + ", but must be at least 1");
        }
        List<ElementwiseLevel> where =
                levels.stream().map(ElementwiseLevel::parse).distinct().toList();
        ElementwiseBench bench = new ElementwiseBench(ops, rounds, seconds);
        PrintWriter out = spec.commandLine().getOut();
        CsvFile file = CsvFile.open(csv, out);
        if (!file.isStandardOutput()) {
            out.println(ElementwiseRow.header());
            out.flush();
        }
        List<String> lines = new ArrayList<>();
        for (ElementwiseLevel level : where) {
            bench.run(level, elements == null ? level.elements() : elements, row -> {
                lines.add(row.csv());
                if (!file.isStandardOutput()) {
                    out.println(row.line());
                    out.flush();
                }
            });
        }
        file.write(ElementwiseRow.CSV_HEADER, lines);
        return 0;
    }
}
