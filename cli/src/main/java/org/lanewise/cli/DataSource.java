package org.lanewise.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.digits.Digits;
import org.lanewise.nn.data.CsvOptions;
import org.lanewise.nn.data.CsvSchema;
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

    /** The name of a table's schema in the metadata of a model. */
    static final String SCHEMA = "csv.schema";

    private enum Kind {
        DIGITS,
        FOLDER,
        TABLE
    }

    private final Kind kind;
    private final Path path;
    private final CsvOptions csv;
    private final long memory;
    private @Nullable IdxFolder open;
    private @Nullable CsvSchema schema;

    private DataSource(Kind kind, Path path, CsvOptions csv, long memory) {
        this.kind = kind;
        this.path = path;
        this.csv = csv;
        this.memory = memory;
    }

    static DataSource of(String name, CsvOptions csv) throws IOException {
        // A split copies the rows once more, and scaling does.
        return of(name, csv, Runtime.getRuntime().maxMemory() / 4);
    }

    /** {@code memory} is what the rows of a folder may take, in bytes. */
    static DataSource of(String name, CsvOptions csv, long memory) throws IOException {
        if (name.isBlank()) {
            throw new IllegalArgumentException("--data is empty, but must be " + DIGITS + ", a folder or a file");
        }
        Path path = Path.of(name);
        if (name.equals(DIGITS)) {
            return new DataSource(Kind.DIGITS, path, csv, memory);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(name);
        }
        return new DataSource(Files.isDirectory(path) ? Kind.FOLDER : Kind.TABLE, path, csv, memory);
    }

    /** Bytes are taken for pixels. */
    boolean isImages() throws IOException {
        return kind == Kind.DIGITS || kind == Kind.FOLDER && folder().rawTest().isBytes();
    }

    /** To train with, scaled. */
    Split split() throws IOException {
        return switch (kind) {
            case DIGITS -> Digits.split();
            case FOLDER -> isLarge() ? folder().split() : IdxFolder.split(path);
            case TABLE -> table().split();
        };
    }

    /** To predict, as it is: the test set or, where there is none, all rows. */
    Dataset raw() throws IOException {
        return switch (kind) {
            case DIGITS -> Digits.rawTest();
            case FOLDER -> isLarge() ? folder().rawTest() : IdxFolder.rawTest(path);
            case TABLE -> table().read();
        };
    }

    private CsvTable table() throws IOException {
        CsvTable table = schema == null ? CsvTable.open(path, csv) : CsvTable.open(path, schema);
        schema = table.schema();
        return table;
    }

    /** A table must be of this kind. */
    void require(CsvSchema of) {
        schema = of;
    }

    /** What {@code predict} must know of a table that was read: what its columns are. */
    Map<String, String> metadata() {
        return schema == null ? Map.of() : Map.of(SCHEMA, schema.toJson());
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
