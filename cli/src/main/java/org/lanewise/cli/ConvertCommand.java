package org.lanewise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lanewise.nn.data.CsvTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            "Their rows are read in any order from the disk: for data larger than the memory."
        },
        footer = {"", "Example: lanewise convert big.csv --out big && lanewise train --data big"})
final class ConvertCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.csv", description = "The table.")
    private Path table = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Made if it is not there.")
    private Path folder = Path.of("");

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
        if (!part.equals("train") && !part.equals("test")) {
            throw new IllegalArgumentException("--part = " + part + ", but must be train or test");
        }
        CsvTable open = CsvTable.open(table, csv.options(realTargets));
        Files.createDirectories(folder);
        Path features = folder.resolve(part + "-features.idx2");
        Path targets = folder.resolve(part + (realTargets ? "-targets.idx2" : "-labels.idx1"));
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
        return ExitCode.OK;
    }
}
