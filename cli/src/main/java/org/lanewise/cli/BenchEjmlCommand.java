package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.EjmlBench;
import org.lanewise.bench.EjmlRow;
import org.lanewise.bench.Type;
import org.lanewise.bench.ejml.EjmlOperation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench ejml}. */
@Command(
        name = "ejml",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures EJML's operations on one thread beside Lanewise's classes of the same names: compared first, then in"
                    + " turn, medians over rounds."
        },
        footer = {
            "",
            "n: the order of square matrices. ratio: how many times faster than EJML.",
            "Example: lanewise bench ejml --ops mult,gemv-t --types f64 --sizes 4,16,64 --csv -"
        })
final class BenchEjmlCommand implements Callable<Integer> {
    @Option(
            names = "--ops",
            split = ",",
            paramLabel = "OP",
            description = "Such as mult, mult-trans-b, mult-inner, gemv-n, outer, dot, add (default: all).")
    private List<String> ops = List.of();

    @Option(names = "--types", split = ",", paramLabel = "TYPE", description = "f32, f64 (default: both).")
    private List<String> types = List.of("f32", "f64");

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Orders of the matrices (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(4, 8, 16, 32, 64, 128, 256, 512, 1024);

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes CSV; - is standard output, without the table.")
    private @Nullable String csv;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "Time per implementation and size (default: ${DEFAULT-VALUE}).")
    private double seconds = 0.3;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Slices that this time is cut into (default: ${DEFAULT-VALUE}).")
    private int rounds = 15;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        EjmlBench bench = new EjmlBench(
                ops.stream().map(EjmlOperation::parse).distinct().toList(),
                types.stream().map(Type::parse).distinct().toList(),
                sizes,
                rounds,
                seconds);
        PrintWriter out = spec.commandLine().getOut();
        CsvFile file = CsvFile.open(csv, out);
        if (!file.isStandardOutput()) {
            out.println(EjmlRow.header());
            out.flush();
        }
        List<String> lines = new ArrayList<>();
        bench.run(row -> {
            lines.add(row.csv());
            if (!file.isStandardOutput()) {
                out.println(row.line());
                out.flush();
            }
        });
        file.write(EjmlRow.CSV_HEADER, lines);
        return 0;
    }
}
