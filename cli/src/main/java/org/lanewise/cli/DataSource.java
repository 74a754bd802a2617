package org.lanewise.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lanewise.digits.Digits;
import org.lanewise.nn.data.CsvOptions;
import org.lanewise.nn.data.CsvTable;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.data.IdxFolder;
import org.lanewise.nn.data.Split;

/**
 * What {@code --data} names: the embedded digits, a folder of IDX files, or a CSV file. Folders that would fill much of the
 * heap are read from the disk as their rows are wanted, until this is closed.
 */
final class DataSource implements Closeable {
    /** The name of the embedded data. */
    static final String DIGITS = "digits";

    private enum Kind {
        DIGITS,
        FOLDER,
        TABLE
    }

    private final Kind kind;
    private final Path path;
    private final long memory;
    private @Nullable IdxFolder open;

    private DataSource(Kind kind, Path path, long memory) {
        this.kind = kind;
        this.path = path;
        this.memory = memory;
    }

    static DataSource of(String name) throws IOException {
        // A split copies the rows once more, and scaling does.
        return of(name, Runtime.getRuntime().maxMemory() / 4);
    }

    /** {@code memory} is what the rows of a folder may take, in bytes. */
    static DataSource of(String name, long memory) throws IOException {
        if (name.isBlank()) {
            throw new IllegalArgumentException("--data is empty, but must be " + DIGITS + ", a folder or a file");
        }
        Path path = Path.of(name);
        if (name.equals(DIGITS)) {
            return new DataSource(Kind.DIGITS, path, memory);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(name);
        }
        return new DataSource(Files.isDirectory(path) ? Kind.FOLDER : Kind.TABLE, path, memory);
    }

    boolean isImages() {
        return kind != Kind.TABLE;
    }

    /** To train with, scaled. */
    Split split() throws IOException {
        return switch (kind) {
            case DIGITS -> Digits.split();
            case FOLDER -> isLarge() ? folder().split() : IdxFolder.split(path);
            case TABLE -> CsvTable.open(path, CsvOptions.standard()).split();
        };
    }

    /** To predict, as it is: the test set or, where there is none, all rows. */
    Dataset raw() throws IOException {
        return switch (kind) {
            case DIGITS -> Digits.rawTest();
            case FOLDER -> isLarge() ? folder().rawTest() : IdxFolder.rawTest(path);
            case TABLE -> CsvTable.open(path, CsvOptions.standard()).read();
        };
    }

    private boolean isLarge() throws IOException {
        return folder().bytesInMemory() > memory;
    }

    private IdxFolder folder() throws IOException {
        IdxFolder folder = open;
        if (folder == null) {
            folder = IdxFolder.open(path);
            open = folder;
        }
        return folder;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
