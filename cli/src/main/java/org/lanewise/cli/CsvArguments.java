package org.lanewise.cli;

import java.util.List;
import java.util.Locale;
import org.lanewise.nn.data.CsvOptions;
import org.lanewise.nn.data.CsvOptions.Header;
import picocli.CommandLine.Option;

/** How CSV files are to be read. */
final class CsvArguments {
    @Option(
            names = "--target",
            paramLabel = "COLUMN",
            split = ",",
            description = "Of a CSV file: the target, by its name or its number from 1.")
    private List<String> targets = List.of();

    @Option(
            names = "--categorical",
            paramLabel = "COLUMN",
            split = ",",
            description = "Of a CSV file: columns whose numbers are names, not amounts.")
    private List<String> categorical = List.of();

    @Option(
            names = "--header",
            paramLabel = "WHEN",
            description =
                    "Whether a CSV file's first line names the columns: yes, no, or auto: if it names a target, or has no"
                            + " number (default: auto).")
    private String header = "auto";

    /** As given. */
    CsvOptions options(boolean realTargets) {
        return new CsvOptions(when(), targets, realTargets, categorical);
    }

    private Header when() {
        for (Header each : Header.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(header)) {
                return each;
            }
        }
        throw new IllegalArgumentException("--header = " + header + ", but must be auto, yes or no");
    }
}
