package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.BlasBench;
import org.lanewise.bench.BlasRow;
import org.lanewise.bench.Type;
import org.lanewise.bench.blas.BlasOperation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench blas}. */
@Command(
        name = "blas",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures Lanewise as netlib's BLAS on one thread beside netlib's Java implementation and its bridge to"
                    + " OpenBLAS: compared first, then in turn, medians over rounds."
        },
        footer = {
            "",
            "n: elements of a vector, or the order of a matrix. ratio: how many times faster Lanewise is.",
            "Example: lanewise bench blas --ops dot,gemv-t --types f64 --csv -"
        })
final class BenchBlasCommand implements Callable<Integer> {
    @Option(
            names = "--ops",
            split = ",",
            paramLabel = "OP",
            description = "asum, axpy, dot, iamax, nrm2, scal, gemv-n, gemv-t, ger, gemm (default: all).")
    private List<String> ops = List.of();

    @Option(names = "--types", split = ",", paramLabel = "TYPE", description = "f32, f64 (default: both).")
    private List<String> types = List.of("f32", "f64");

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
        BlasBench bench = new BlasBench(
                ops.stream().map(BlasOperation::parse).distinct().toList(),
                types.stream().map(Type::parse).distinct().toList(),
                rounds,
                seconds);
        PrintWriter out = spec.commandLine().getOut();
        CsvFile file = CsvFile.open(csv, out);
        if (!file.isStandardOutput()) {
            bench.description().forEach(out::println);
            out.println();
            out.println(BlasRow.header());
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
        file.write(BlasRow.CSV_HEADER, lines);
        return 0;
    }
}
