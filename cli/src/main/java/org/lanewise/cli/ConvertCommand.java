package org.lanewise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lanewise.nn.Model;
import org.lanewise.nn.data.CsvTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lanewise convert}. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a CSV file as a folder of IDX files, once, in little memory.",
            "Their rows are read in any order from the disk: for data larger than the memory.",
            "Or writes a model in another format: .onnx and .safetensors."
        },
        footer = {
            "",
            "Examples: lanewise convert big.csv --out big && lanewise train --data big",
            "          lanewise convert lanewise-digits.safetensors --out digits.onnx"
        })
final class ConvertCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The table, or the model.")
    private Path from = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "The folder, made if it is not there, or the model's new file.")
    private Path to = Path.of("");

    @Option(
            names = "--part",
            paramLabel = "NAME",
            description = "train or test: what the rows are for (default: ${DEFAULT-VALUE}).")
    private String part = "train";

    @Option(names = "--real-targets", description = "Targets are real values, not class labels.")
    private boolean realTargets;

    @Mixin
    private CsvArguments csv = new CsvArguments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (ModelPath.isModel(from)) {
            model();
        } else {
            table();
        }
        return ExitCode.OK;
    }

    private void model() throws IOException {
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (!option.longestName().equals("--out")) {
                throw new IllegalArgumentException(
                        option.longestName() + " is for CSV files, but " + from + " is a model");
            }
        }
        if (!ModelPath.isModel(to)) {
            throw new IllegalArgumentException(
                    "--out = " + to + ", but a model's file must end in .onnx or .safetensors");
        }
        Model model = ModelPath.read(from);
        ModelPath.write(to, model, ModelPath.metadata(from));
        spec.commandLine().getOut().println(to + ": " + model.network() + ", output " + model.output());
        spec.commandLine().getOut().flush();
    }

    private void table() throws IOException {
        if (!part.equals("train") && !part.equals("test")) {
            throw new IllegalArgumentException("--part = " + part + ", but must be train or test");
        }
        CsvTable open = CsvTable.open(from, csv.options(realTargets));
        Files.createDirectories(to);
        Path features = to.resolve(part + "-features.idx2");
        Path targets = to.resolve(part + (realTargets ? "-targets.idx2" : "-labels.idx1"));
        open.convert(features, targets);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%,d rows of %,d features to %s and %s%n",
                        open.rows(),
                        open.schema().featureNames().size(),
                        features,
                        targets);
        spec.commandLine().getOut().flush();
    }
}
