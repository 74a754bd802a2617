package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.MlpBench;
import org.lanewise.bench.MlpRow;
import org.lanewise.bench.mlp.MlpPeer;
import org.lanewise.bench.mlp.MlpProblem;
import org.lanewise.nn.WeightType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench mlp}. */
@Command(
        name = "mlp",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures predictions of a dense network (ReLU between the layers) beside the peers on the class path: outputs"
                    + " compared first, then call by call in turn, medians over rounds."
        },
        footer = {
            "",
            "ratio: how many times faster Lanewise with f32 weights is. Times are by the wall clock.",
            "ONNX Runtime is a peer when the command line is built with its profile:",
            "  LANEWISE_PROFILES=onnxruntime lanewise bench mlp --csv"
        })
final class BenchMlpCommand implements Callable<Integer> {
    @Option(
            names = "--widths",
            split = ",",
            paramLabel = "N",
            description = "Inputs, hidden units, outputs (default: 784,512,512,10).")
    private List<Integer> widths = List.of(784, 512, 512, 10);

    @Option(names = "--batch", split = ",", paramLabel = "N", description = "Rows of a call (default: 1,8,32,256).")
    private List<Integer> batches = List.of(1, 8, 32, 256);

    @Option(names = "--threads", paramLabel = "N", description = "Threads per call (default: ${DEFAULT-VALUE}).")
    private int threads = 1;

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "TYPE",
            description = "Also measures Lanewise with weights kept as these: bf16, int8.")
    private List<WeightType> weights = List.of();

    @Option(
            names = "--csv",
            arity = "0..1",
            fallbackValue = "-",
            paramLabel = "FILE",
            description = "Writes CSV; - or nothing is standard output, without the table.")
    private @Nullable String csv;

    @Option(names = "--seconds", paramLabel = "S", description = "Time per implementation (default: ${DEFAULT-VALUE}).")
    private double seconds = 3;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Slices that this time is cut into (default: ${DEFAULT-VALUE}).")
    private int rounds = 15;

    @Option(
            names = "--calls",
            paramLabel = "N",
            description = "Also times so many calls of Lanewise alone, for its slowest ones and the memory it allocates"
                    + " (default: none); not with CSV on standard output.")
    private long calls;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (widths.size() < 2 || widths.stream().anyMatch(width -> width < 1 || width > 1 << 14)) {
            throw new IllegalArgumentException("--widths has " + widths + ", but needs two or more from 1 to 16384");
        }
        if (calls < 0) {
            throw new IllegalArgumentException("calls = " + calls + ", but must be at least 0");
        }
        List<MlpBench> benches = new ArrayList<>();
        for (int batch : batches) {
            if (batch < 1 || batch > 1 << 14) {
                throw new IllegalArgumentException("batch = " + batch + ", but must be from 1 to 16384");
            }
            int[] shape = widths.stream().mapToInt(Integer::intValue).toArray();
            benches.add(new MlpBench(MlpProblem.random(batch, shape), threads, rounds, seconds));
        }
        PrintWriter out = spec.commandLine().getOut();
        CsvFile file = CsvFile.open(csv, out);
        List<MlpPeer> peers = MlpPeer.all();
        List<WeightType> narrow = weights.stream()
                .filter(type -> type != WeightType.F32)
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>();
        if (!file.isStandardOutput()) {
            out.println(MlpRow.header());
        }
        for (MlpBench bench : benches) {
            for (MlpRow row : bench.run(peers, narrow)) {
                lines.add(row.csv());
                if (!file.isStandardOutput()) {
                    out.println(row.line());
                }
            }
            if (calls > 0 && !file.isStandardOutput()) {
                out.println(bench.tail(calls));
            }
            out.flush();
        }
        file.write(MlpRow.CSV_HEADER, lines);
        return 0;
    }
}
