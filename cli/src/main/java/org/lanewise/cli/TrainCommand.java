package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.History;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingDivergedException;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Split;
import org.lanewise.nn.io.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise train}. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Trains a network to classify and saves it.",
            "Without options: 784-512-512-10 on 8,000 of the 10,000 handwritten digits that come with Lanewise.",
            "The same seed gives the same bits, whatever the machine and the number of threads."
        },
        footer = {"", "Example: lanewise train --data iris.csv --layers 16 --epochs 100 --batch 8 --curve iris.png"})
final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DATA",
            description = {
                "digits, a folder of IDX files as MNIST has them, or a CSV file: labels (whole numbers from 0, or names) in the"
                        + " column named label, class or target, else the last; other columns are numbers or categories"
                        + " (default: ${DEFAULT-VALUE})."
            })
    private String data = DataSource.DIGITS;

    @Option(
            names = "--layers",
            split = ",",
            paramLabel = "UNITS",
            description = "Units of each hidden layer (default: 512,512).")
    private List<Integer> layers = List.of(512, 512);

    @Option(
            names = "--activation",
            paramLabel = "NAME",
            converter = ActivationConverter.class,
            description =
                    "relu, leaky-relu:SLOPE, elu:ALPHA, tanh, logistic, gelu, silu, mish, ... of the hidden layers"
                            + " (default: relu).")
    private Activation activation = Activation.RELU;

    @Option(
            names = "--dropout",
            paramLabel = "RATE",
            description = "Fraction of hidden values dropped (default: ${DEFAULT-VALUE}).")
    private float dropout = 0.3f;

    @Option(
            names = "--input-dropout",
            paramLabel = "RATE",
            description = "Fraction of inputs dropped (default: 0.1 for images, 0 for tables).")
    private @Nullable Float inputDropout;

    @Mixin
    private TrainingArguments arguments = new TrainingArguments();

    @Option(names = "--threads", paramLabel = "N", description = "Default: the processors of this machine.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The model; as ONNX if the name ends in .onnx (default: lanewise-digits.safetensors).")
    private Path out = Path.of("lanewise-digits.safetensors");

    @Option(names = "--curve", paramLabel = "FILE.png", description = "Also draws loss and accuracies per epoch.")
    private @Nullable Path curve;

    @Option(names = "--history", paramLabel = "FILE.csv", description = "Also writes what every epoch achieved.")
    private @Nullable Path history;

    @Option(names = "--quiet", description = "Prints the last two lines only.")
    private boolean quiet;

    @Mixin
    private CsvArguments csv = new CsvArguments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        arguments.settings(Integer.MAX_VALUE);
        csv.options(false);
        requireRates();
        // Found out now, not after the training.
        AtomicFile.requireWritable(out);
        for (Path file : otherFiles()) {
            AtomicFile.requireWritable(file);
        }
        requireOthers();
        try (DataSource source = DataSource.of(data, csv.options(false))) {
            return train(source, source.split());
        }
    }

    private int train(DataSource source, Split split) throws IOException {
        if (split.train().classes() == 0) {
            throw new IllegalArgumentException(source + " has real targets, but train tells classes apart");
        }
        if (split.train().classes() < 2) {
            throw new IllegalArgumentException(source + " has one class only: there is nothing to tell apart");
        }
        Network network = network(source, split);
        PrintWriter stdout = spec.commandLine().getOut();
        PrintWriter stderr = spec.commandLine().getErr();
        try (Threads workers = new Threads(threads);
                TrainingDisplay display = new TrainingDisplay(
                        quiet, arguments.epochs(), split.train().rows(), stdout, stderr)) {
            TrainingSettings settings = arguments.settings(split.train().rows());
            Trainer trainer = new Trainer(network, settings, workers.parallelism());
            if (!quiet) {
                stdout.print(network.summary());
                stdout.printf(
                        Locale.ROOT,
                        "%,d training and %,d test rows of %s; threads: %d%n",
                        split.train().rows(),
                        split.test().rows(),
                        source,
                        threads);
                stdout.flush();
            }
            Path checkpoint = arguments.checkpoint();
            if (checkpoint != null && arguments.resumes()) {
                trainer.resume(checkpoint);
            }
            History all = trainer.train(split.train(), split.test(), new Checkpoints(display, trainer, checkpoint));
            save(source, network, trainer, split, all);
            return ExitCode.OK;
        } catch (TrainingDivergedException e) {
            stderr.println("lanewise: " + e.getMessage());
            stderr.flush();
            return ExitCode.SOFTWARE;
        }
    }

    // In the words of the command line, not of the layers that are built from it.
    private void requireRates() {
        for (int units : layers) {
            if (units < 1) {
                throw new IllegalArgumentException("--layers has " + units + ", but each must be at least 1");
            }
        }
        requireRate("--dropout", dropout);
        if (inputDropout != null) {
            requireRate("--input-dropout", inputDropout);
        }
    }

    private static void requireRate(String option, float value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(option + " = " + value + ", but must be in [0, 1)");
        }
    }

    /** What is written besides the model. */
    private List<Path> otherFiles() {
        return Stream.of(curve, history, arguments.checkpoint())
                .filter(Objects::nonNull)
                .toList();
    }

    /** No file takes the place of the data or of another. */
    private void requireOthers() throws IOException {
        List<Path> files = new ArrayList<>(List.of(out));
        files.addAll(otherFiles());
        for (int i = 0; i < files.size(); i++) {
            if (isSame(files.get(i), Path.of(data))) {
                throw new IllegalArgumentException(files.get(i) + " is the data of --data and would be overwritten");
            }
            for (int j = 0; j < i; j++) {
                if (isSame(files.get(i), files.get(j))) {
                    throw new IllegalArgumentException(files.get(j) + " and " + files.get(i) + " are the same file");
                }
            }
        }
    }

    private static boolean isSame(Path a, Path b) throws IOException {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize())
                || (Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b));
    }

    private Network network(DataSource source, Split split) throws IOException {
        float first = inputDropout == null ? (source.isImages() ? 0.1f : 0) : inputDropout;
        Network.Builder builder = Network.input(split.train().columns());
        dropout(builder, first);
        for (int units : layers) {
            dropout(builder.dense(units, activation), dropout);
        }
        return builder.dense(split.train().classes()).build();
    }

    private static void dropout(Network.Builder builder, float rate) {
        if (rate != 0) {
            builder.dropout(rate);
        }
    }

    private void save(DataSource source, Network network, Trainer trainer, Split split, History all)
            throws IOException {
        Model model = new Model(network, trainer.parameters(), split.scaling(), Output.SOFTMAX);
        ModelPath.write(out, model, source.metadata());
        if (curve != null) {
            TrainingCurve.write(curve, all.reports());
        }
        if (history != null) {
            AtomicFile.writeText(history, all.toCsv());
        }
        PrintWriter stdout = spec.commandLine().getOut();
        if (!quiet) {
            stdout.println("saved " + out + (curve == null ? "" : " and " + curve));
        }
        stdout.printf(
                Locale.ROOT,
                "test accuracy %.4f%n",
                all.reports().get(all.bestEpoch() - 1).validationAccuracy());
        stdout.println("weights sha256 " + trainer.parameters().sha256());
        stdout.flush();
    }
}
