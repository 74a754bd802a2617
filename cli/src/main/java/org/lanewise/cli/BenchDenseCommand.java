package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.DenseBench;
import org.lanewise.bench.DenseRow;
import org.lanewise.bench.gemm.GemmSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench dense}. */
@Command(
        name = "dense",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures what bias, activation and dropout add to a dense layer's product, and dropout to a layer forward and"
                    + " backward: in turn on one thread, medians over rounds."
        },
        footer = {
            "",
            "times base: time of the layer over that of the plain product, or of the layer without dropout.",
            "Example: lanewise bench dense --sizes 1024,128x512x512 --csv -"
        })
final class BenchDenseCommand implements Callable<Integer> {
    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "SIZE",
            description = "N or rows x outputs x inputs as MxNxK (default: 1024,128x512x512).")
    private List<String> sizes = List.of("1024", "128x512x512");

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes CSV; - is standard output, without the table.")
    private @Nullable String csv;

    @Option(names = "--seconds", paramLabel = "S", description = "Time per layer (default: ${DEFAULT-VALUE}).")
    private double seconds = 3;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Slices that this time is cut into (default: ${DEFAULT-VALUE}).")
    private int rounds = 15;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<DenseBench> benches = sizes.stream()
                .map(GemmSize::parse)
                .map(size -> new DenseBench(size, rounds, seconds))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        CsvFile file = CsvFile.open(csv, out);
        List<DenseRow> rows = new ArrayList<>();
        if (!file.isStandardOutput()) {
            out.println(DenseRow.header());
        }
        for (DenseBench bench : benches) {
            List<DenseRow> measured = bench.run();
            rows.addAll(measured);
            if (!file.isStandardOutput()) {
                measured.forEach(row -> out.println(row.line()));
                out.flush();
            }
        }
        file.write(DenseRow.CSV_HEADER, rows.stream().map(DenseRow::csv).toList());
        return 0;
    }
}
