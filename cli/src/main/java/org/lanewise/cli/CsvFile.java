package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where CSV goes: nowhere, standard output, or a file that appears only when it is complete. */
final class CsvFile implements AutoCloseable {
    private final @Nullable PrintWriter out;
    private final @Nullable Path target;
    private final @Nullable Path partial;

    private CsvFile(@Nullable PrintWriter out, @Nullable Path target, @Nullable Path partial) {
        this.out = out;
        this.target = target;
        this.partial = partial;
    }

    /**
     * Creates the partial file beside the target.
     *
     * @param name null for nowhere, - for standard output
     */
    static CsvFile open(@Nullable String name, PrintWriter standardOutput) throws IOException {
        if (name == null) {
            return new CsvFile(null, null, null);
        }
        if (name.equals("-")) {
            return new CsvFile(standardOutput, null, null);
        }
        Path target = Path.of(name).toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("--csv " + name + " is a folder");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("--csv " + name + ": there is no folder " + folder);
        }
        Path partial = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        Files.createFile(partial);
        return new CsvFile(null, target, partial);
    }

    boolean isStandardOutput() {
        return out != null;
    }

    void write(String header, List<String> lines) throws IOException {
        if (out != null) {
            out.println(header);
            lines.forEach(out::println);
            out.flush();
        }
        if (target != null && partial != null) {
            List<String> all = new ArrayList<>(List.of(header));
            all.addAll(lines);
            Files.write(partial, all);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (partial != null) {
            Files.deleteIfExists(partial);
        }
    }
}
