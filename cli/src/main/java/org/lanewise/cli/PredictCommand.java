package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.lanewise.nn.Model;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.WeightType;
import org.lanewise.nn.data.CsvOptions;
import org.lanewise.nn.data.CsvSchema;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.io.ModelFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise predict}. */
@Command(
        name = "predict",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures a saved model: its accuracy, and its speed at batch 1 and 256 (medians after warming up).",
            "Of digits and of folders with a test set it takes the test rows, of others all rows.",
            "A CSV file must have the columns that the model was trained on, and its categories."
        })
final class PredictCommand implements Callable<Integer> {
    private static final int BLOCK_ROWS = 1024;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE",
            description = "What lanewise train saved, or an ONNX file.")
    private Path modelFile = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DATA",
            description = "digits, a folder of IDX files, or a CSV file (default: ${DEFAULT-VALUE}).")
    private String data = DataSource.DIGITS;

    @Option(names = "--threads", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    @Option(
            names = "--weights",
            paramLabel = "TYPE",
            description =
                    "How weights are kept: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). The narrower ones"
                            + " also say what they cost in accuracy.")
    private WeightType weights = WeightType.F32;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Model model = ModelPath.read(modelFile);
        try (DataSource source = DataSource.of(data, CsvOptions.standard())) {
            String schema = ModelPath.metadata(modelFile).get(DataSource.SCHEMA);
            if (schema != null) {
                source.require(schema(schema));
            }
            Dataset rows = source.raw();
            requireFit(model, source, rows);
            measure(model, source, rows);
        }
        return ExitCode.OK;
    }

    private CsvSchema schema(String json) throws ModelFormatException {
        try {
            return CsvSchema.parse(json);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(modelFile + " describes its data wrongly: " + e.getMessage(), e);
        }
    }

    private void measure(Model model, DataSource source, Dataset rows) {
        PrintWriter out = spec.commandLine().getOut();
        try (Threads workers = new Threads(threads)) {
            Predictor predictor = new Predictor(model, weights);
            Predictor.Scratch scratch = new Predictor.Scratch(workers.parallelism());
            out.printf(Locale.ROOT, "network  %s%n", model.network());
            out.printf("weights  %s%n", weights);
            out.printf(Locale.ROOT, "data     %,d rows of %s; threads: %d%n", rows.rows(), source, threads);
            int[] classes = classes(predictor, rows, scratch);
            out.printf(Locale.ROOT, "accuracy %.4f%n", accuracy(classes, rows));
            if (weights != WeightType.F32) {
                compare(classes, classes(new Predictor(model), rows, scratch), rows);
            }
            out.flush();
            for (int batch : new int[] {1, 256}) {
                double speed = PredictSpeed.rowsPerSecond(predictor, rows, batch, scratch);
                out.printf(Locale.ROOT, "batch %3d %,.0f rows/s%n", batch, speed);
                out.flush();
            }
        }
    }

    private static int[] classes(Predictor predictor, Dataset rows, Predictor.Scratch scratch) {
        int block = Math.min(BLOCK_ROWS, rows.rows());
        float[] x = new float[Math.multiplyExact(block, rows.columns())];
        int[] classes = new int[rows.rows()];
        for (int first = 0; first < rows.rows(); first += block) {
            int count = Math.min(block, rows.rows() - first);
            rows.copyRows(first, count, x, 0);
            predictor.classify(x, 0, count, classes, first, scratch);
        }
        return classes;
    }

    private static double accuracy(int[] classes, Dataset rows) {
        long right = IntStream.range(0, classes.length)
                .filter(i -> classes[i] == rows.label(i))
                .count();
        return (double) right / classes.length;
    }

    private void compare(int[] narrow, int[] wide, Dataset rows) {
        double accuracy = accuracy(wide, rows);
        long changed = IntStream.range(0, wide.length)
                .filter(i -> narrow[i] != wide[i])
                .count();
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "with f32 %.4f: a loss of %.4f; %,d rows are decided otherwise%n",
                        accuracy,
                        accuracy - accuracy(narrow, rows),
                        changed);
    }

    private void requireFit(Model model, DataSource source, Dataset rows) {
        int inputs = model.network().inputs();
        int outputs = model.network().outputs();
        if (rows.columns() != inputs) {
            throw new IllegalArgumentException(
                    source + " has rows of " + rows.columns() + " values, but " + modelFile + " needs " + inputs);
        }
        if (rows.classes() == 0) {
            throw new IllegalArgumentException(source + " has real targets, but " + modelFile + " tells classes apart");
        }
        int largest = IntStream.range(0, rows.rows()).map(rows::label).max().orElse(0);
        if (largest >= outputs) {
            throw new IllegalArgumentException(
                    source + " has the label " + largest + ", but " + modelFile + " knows " + outputs + " classes");
        }
    }
}
