package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.io.AtomicFile;

/** Where CSV goes: nowhere, standard output, or a file that appears only when it is complete. */
final class CsvFile {
    private final @Nullable PrintWriter out;
    private final @Nullable Path target;

    private CsvFile(@Nullable PrintWriter out, @Nullable Path target) {
        this.out = out;
        this.target = target;
    }

    /**
     * Checks that there is a place for the file.
     *
     * @param name null for nowhere, - for standard output
     */
    static CsvFile open(@Nullable String name, PrintWriter standardOutput) throws IOException {
        if (name == null) {
            return new CsvFile(null, null);
        }
        if (name.equals("-")) {
            return new CsvFile(standardOutput, null);
        }
        Path target = Path.of(name);
        AtomicFile.requireWritable(target);
        return new CsvFile(null, target);
    }

    boolean isStandardOutput() {
        return out != null;
    }

    void write(String header, List<String> lines) throws IOException {
        String text = header + "\n"
                + String.join("", lines.stream().map(line -> line + "\n").toList());
        if (out != null) {
            out.print(text);
            out.flush();
        }
        if (target != null) {
            AtomicFile.writeText(target, text);
        }
    }
}
