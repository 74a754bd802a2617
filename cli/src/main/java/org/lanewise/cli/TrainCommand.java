package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingDivergedException;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Split;
import org.lanewise.nn.io.AtomicFile;
import org.lanewise.nn.io.ModelFile;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;
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
            description = "relu, leaky-relu:SLOPE, elu:ALPHA, tanh, logistic, step or identity, of the hidden layers"
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

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
    private int epochs = 20;

    @Option(names = "--batch", paramLabel = "N", description = "Samples per step (default: ${DEFAULT-VALUE}).")
    private int batch = 64;

    @Option(
            names = "--rate",
            paramLabel = "X",
            description = "Learning rate; falls along a cosine (default: ${DEFAULT-VALUE}).")
    private float rate = 0.05f;

    @Option(names = "--momentum", paramLabel = "X", description = "In [0, 1) (default: ${DEFAULT-VALUE}).")
    private float momentum = 0.9f;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Decides initial weights, order and dropout; never the split (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = "Default: the processors of this machine.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "FILE", description = "The model (default: lanewise-digits.safetensors).")
    private Path out = Path.of("lanewise-digits.safetensors");

    @Option(names = "--curve", paramLabel = "FILE.png", description = "Also draws loss and accuracies per epoch.")
    private @Nullable Path curve;

    @Option(names = "--quiet", description = "Prints the last two lines only.")
    private boolean quiet;

    @Mixin
    private CsvArguments csv = new CsvArguments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        settings(batch);
        csv.options(false);
        requireRates();
        // Found out now, not after the training.
        AtomicFile.requireWritable(out);
        if (curve != null) {
            AtomicFile.requireWritable(curve);
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
                TrainingDisplay display =
                        new TrainingDisplay(quiet, epochs, split.train().rows(), stdout, stderr)) {
            // No step has more rows than the data: a larger batch would only take memory.
            TrainingSettings settings = settings(Math.min(batch, split.train().rows()));
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
            trainer.train(split.train(), split.test(), display);
            save(source, network, trainer, split, display.reports());
            return ExitCode.OK;
        } catch (TrainingDivergedException e) {
            stderr.println("lanewise: " + e.getMessage());
            stderr.flush();
            return ExitCode.SOFTWARE;
        }
    }

    private TrainingSettings settings(int rows) {
        return TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(rate, momentum))
                .withEpochs(epochs)
                .withBatch(rows)
                .withSchedule(Schedule.cosine())
                .withSeed(seed);
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

    /** The model replaces neither the data nor the picture. */
    private void requireOthers() throws IOException {
        for (Path file : curve == null ? List.of(out) : List.of(out, curve)) {
            if (isSame(file, Path.of(data))) {
                throw new IllegalArgumentException(file + " is the data of --data and would be overwritten");
            }
        }
        if (curve != null && isSame(out, curve)) {
            throw new IllegalArgumentException("--out and --curve are the same file, " + out);
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

    private void save(DataSource source, Network network, Trainer trainer, Split split, List<EpochReport> reports)
            throws IOException {
        Model model = new Model(network, trainer.parameters(), split.scaling(), Output.SOFTMAX);
        ModelFile.write(out, model, source.metadata());
        if (curve != null) {
            TrainingCurve.write(curve, reports);
        }
        PrintWriter stdout = spec.commandLine().getOut();
        if (!quiet) {
            stdout.println("saved " + out + (curve == null ? "" : " and " + curve));
        }
        stdout.printf(
                Locale.ROOT,
                "test accuracy %.4f%n",
                reports.get(reports.size() - 1).validationAccuracy());
        stdout.println("weights sha256 " + trainer.parameters().sha256());
        stdout.flush();
    }
}
