package org.lanewise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lanewise.digits.Digits;
import org.lanewise.nn.data.ArrayDataset;
import org.lanewise.nn.data.CsvReader;
import org.lanewise.nn.data.IdxFolder;
import org.lanewise.nn.data.Split;

/** What {@code --data} names: the embedded digits, a folder of IDX files, or a CSV file. */
final class DataSource {
    /** The name of the embedded data. */
    static final String DIGITS = "digits";

    private enum Kind {
        DIGITS,
        FOLDER,
        TABLE
    }

    private final Kind kind;
    private final Path path;

    private DataSource(Kind kind, Path path) {
        this.kind = kind;
        this.path = path;
    }

    static DataSource of(String name) throws IOException {
        if (name.isBlank()) {
            throw new IllegalArgumentException("--data is empty, but must be " + DIGITS + ", a folder or a file");
        }
        Path path = Path.of(name);
        if (name.equals(DIGITS)) {
            return new DataSource(Kind.DIGITS, path);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(name);
        }
        return new DataSource(Files.isDirectory(path) ? Kind.FOLDER : Kind.TABLE, path);
    }

    boolean isImages() {
        return kind != Kind.TABLE;
    }

    /** To train with, scaled. */
    Split split() throws IOException {
        return switch (kind) {
            case DIGITS -> Digits.split();
            case FOLDER -> IdxFolder.split(path);
            case TABLE -> CsvReader.split(path);
        };
    }

    /** To predict, as it is: the test set or, where there is none, all rows. */
    ArrayDataset raw() throws IOException {
        return switch (kind) {
            case DIGITS -> Digits.rawTest();
            case FOLDER -> IdxFolder.rawTest(path);
            case TABLE -> CsvReader.raw(path);
        };
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
