package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.GemmBench;
import org.lanewise.bench.GemmPlan;
import org.lanewise.bench.GemmResult;
import org.lanewise.bench.GemmRow;
import org.lanewise.bench.GemmTable;
import org.lanewise.bench.Type;
import org.lanewise.bench.gemm.GemmSizes;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Transposes;
import org.lanewise.nn.io.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench gemm}. */
@Command(
        name = "gemm",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures matrix products beside other libraries: all in one JVM, in turn, medians over rounds.",
            "Results are compared with the peers' before anything is timed. One thread is timed by its processor time,"
                    + " more by the wall clock."
        },
        footer = {
            "",
            "CSV: ratio is how many times faster Lanewise is than impl; percent_of_peak is the share of the FMA peak"
                    + " of --threads threads, measured in the same rounds.",
            "Example: lanewise bench gemm --sizes 64,512,1x1024x784 --types f32,f64 --against openblas --csv -"
        })
final class BenchGemmCommand implements Callable<Integer> {
    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "SIZE",
            description = {
                "N or MxNxK, where C is M x N (default: 64,256,1024);",
                "network: the layers of networks at M = 1, 8, 32, 128."
            })
    private List<String> sizes = List.of("64", "256", "1024");

    @Option(names = "--types", split = ",", paramLabel = "TYPE", description = "f32, f64: SGEMM, DGEMM (default: f32).")
    private List<String> types = List.of("f32");

    @Option(
            names = "--transposes",
            split = ",",
            paramLabel = "AB",
            description = "nn, nt, tn, tt: how A and B are stored (default: nn).")
    private List<String> transposes = List.of("nn");

    @Option(
            names = "--beta",
            paramLabel = "X",
            description = "C = A B + X C; 0 does not read C (default: ${DEFAULT-VALUE}).")
    private double beta;

    @Option(
            names = "--packed",
            description = "Lanewise gets B as a PackedMatrix, packed before the clock starts; the others do not.")
    private boolean packed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of each library that has them (default: 1).")
    private int threads = 1;

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "PEER",
            description = {
                "openblas, ejml, netlib (default: all that run on this machine);",
                "(-Dlanewise.openblas.core=Haswell in LANEWISE_JAVA_OPTS makes OpenBLAS take that core's kernels);",
                "read: no library, the rate that reading B once would allow a product of one row."
            })
    private @Nullable List<String> against;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes CSV; - is standard output, without the table.")
    private @Nullable String csv;

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description = "Writes a PNG: rates against sizes, the FMA peak on top.")
    private @Nullable Path chart;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "Time per library and size (default: ${DEFAULT-VALUE}).")
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
        GemmPlan plan = new GemmPlan(
                parse(types, Type::parse),
                problems(),
                threads,
                against == null ? Library.availablePeers() : parse(against, Library::parsePeer),
                rounds,
                seconds);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        // Before the measurement: an unwritable file is not found out after minutes.
        CsvFile file = CsvFile.open(csv, out);
        if (chart != null) {
            AtomicFile.requireWritable(chart);
        }
        try (GemmBench bench = new GemmBench(plan)) {
            bench.description().forEach(err::println);
            err.flush();
            List<GemmResult> results = new ArrayList<>();
            if (!file.isStandardOutput()) {
                out.println(GemmTable.header());
            }
            out.flush();
            bench.run(result -> {
                results.add(result);
                show(file, out, result);
            });
            file.write(
                    GemmRow.CSV_HEADER,
                    results.stream()
                            .flatMap(result -> result.rows().stream())
                            .map(GemmRow::csv)
                            .collect(Collectors.toList()));
            if (chart != null) {
                GemmChart.write(chart, results);
            }
        }
        return 0;
    }

    private static void show(CsvFile file, PrintWriter out, GemmResult result) {
        if (!file.isStandardOutput()) {
            out.print(GemmTable.lines(result));
            out.flush();
        }
    }

    private List<Problem> problems() {
        List<Transposes> stored = parse(transposes, Transposes::parse);
        return sizes.stream()
                .flatMap(text -> GemmSizes.parse(text).stream())
                .distinct()
                .flatMap(size -> stored.stream().map(form -> new Problem(size, form, beta, packed)))
                .collect(Collectors.toList());
    }

    private static <T> List<T> parse(List<String> texts, Function<String, T> parser) {
        return texts.stream().map(parser).distinct().collect(Collectors.toList());
    }
}
