package org.lanewise.nn.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.lanewise.nn.io.AtomicFile;

/**
 * A CSV file (RFC 4180, UTF-8, values separated by commas) as data. Spaces around values do not count, and neither do
 * empty lines.
 *
 * <p>A column is numeric if its first value is a number, and categorical if not (or if {@link CsvOptions#categorical} says
 * so). A categorical feature becomes one 0 or 1 for each category; the label of a categorical target is the number of its
 * category; categories are in the order of {@link String#compareTo}, whatever the order of the rows. Other labels are
 * whole numbers from 0. Missing values (nothing, {@code ?}, {@code NA}, {@code null}, ...) and values that are not finite
 * are refused.
 *
 * <p>The file is read twice in constant memory, once when it is opened and once for its rows, and must not change meanwhile.
 */
public final class CsvTable {
    private final Path file;
    private final CsvSchema schema;
    private final boolean hasHeader;
    private final int rows;
    private final int columns;

    private CsvTable(Path file, CsvScan scan) throws DataException {
        this.file = file;
        this.schema = scan.schema();
        this.hasHeader = scan.hasHeader();
        this.rows = scan.rows();
        if (schema.features() > Integer.MAX_VALUE - 8) {
            throw new DataException(file + " has " + schema.features() + " features, more than a row can have");
        }
        this.columns = (int) schema.features();
    }

    /**
     * Reads the file to find out what its columns are.
     *
     * @throws DataException if a value cannot be used: names file, line and column
     */
    public static CsvTable open(Path file, CsvOptions options) throws IOException {
        return new CsvTable(file, new CsvScan(file, options, null));
    }

    /**
     * Reads another file as the one was read that has this schema: the same columns, categories and targets. The first line
     * may name the columns as the schema does.
     *
     * @throws DataException if the file differs, or has a category that the schema does not
     */
    public static CsvTable open(Path file, CsvSchema schema) throws IOException {
        CsvOptions options = CsvOptions.standard();
        return new CsvTable(
                file, new CsvScan(file, schema.classes() == 0 ? options.withRealTargets() : options, schema));
    }

    /** What the columns are. */
    public CsvSchema schema() {
        return schema;
    }

    /** Rows of data. */
    public int rows() {
        return rows;
    }

    /** All rows, in the order of the file. */
    public ArrayDataset read() throws IOException {
        int targetColumns = schema.targets().size();
        if ((long) rows * Math.max(columns, targetColumns) > Integer.MAX_VALUE - 8) {
            throw new DataException(file + " has " + rows + " rows of " + columns
                    + " features, which is more than an array can hold: convert it to IDX files");
        }
        float[] features = new float[rows * columns];
        float[] targets = new float[rows * targetColumns];
        encode((row, x, y) -> {
            System.arraycopy(x, 0, features, row * columns, columns);
            System.arraycopy(y, 0, targets, row * targetColumns, targetColumns);
        });
        if (schema.classes() == 0) {
            return Dataset.regression(features, columns, targets, targetColumns);
        }
        int[] labels = new int[rows];
        for (int i = 0; i < rows; i++) {
            labels[i] = (int) targets[i];
        }
        return Dataset.of(features, columns, labels, schema.classes());
    }

    /** A fifth held out for testing; features standardised with the mean and deviation of the others. */
    public Split split() throws IOException {
        if (rows < 2) {
            throw new DataException(file + " has one row of data, but training needs at least 2");
        }
        return Split.ofTable(read());
    }

    /**
     * Writes the rows as two files for {@link IdxDataset}, whose rows can be read in any order from the disk: floats, and
     * as targets floats or whole numbers. Takes constant memory. Either file is written whole or not at all.
     */
    public void convert(Path featuresFile, Path targetsFile) throws IOException {
        IdxHeader featuresHeader = new IdxHeader(IdxHeader.Type.FLOAT, new int[] {rows, columns});
        IdxHeader targetsHeader = schema.classes() == 0
                ? new IdxHeader(
                        IdxHeader.Type.FLOAT, new int[] {rows, schema.targets().size()})
                : new IdxHeader(
                        schema.classes() <= 256 ? IdxHeader.Type.UNSIGNED_BYTE : IdxHeader.Type.INT, new int[] {rows});
        AtomicFile.write(
                featuresFile,
                features -> AtomicFile.write(targetsFile, targets -> {
                    IdxWriter featuresOut = new IdxWriter(features, featuresHeader);
                    IdxWriter targetsOut = new IdxWriter(targets, targetsHeader);
                    encode((row, x, y) -> {
                        featuresOut.write(x);
                        targetsOut.write(y);
                    });
                    featuresOut.flush();
                    targetsOut.flush();
                }));
    }

    /** Takes one row; the arrays are used again for the next. */
    @FunctionalInterface
    private interface RowSink {
        void take(int row, float[] x, float[] y) throws IOException;
    }

    private void encode(RowSink sink) throws IOException {
        float[] x = new float[columns];
        float[] y = new float[schema.targets().size()];
        int row = 0;
        try (CsvRows lines = new CsvRows(file)) {
            if (hasHeader) {
                lines.next();
            }
            for (CsvRow cells = lines.next(); cells != null; cells = lines.next()) {
                if (row == rows || cells.cells().length != schema.columns().size()) {
                    throw changed();
                }
                encode(cells, x, y);
                sink.take(row, x, y);
                row++;
            }
        }
        if (row != rows) {
            throw changed();
        }
    }

    private void encode(CsvRow cells, float[] x, float[] y) throws DataException {
        Arrays.fill(x, 0);
        int feature = 0;
        for (int i = 0; i < schema.columns().size(); i++) {
            CsvColumn column = schema.columns().get(i);
            int target = schema.targets().indexOf(i);
            float value = column.isNumeric() ? cells.number(i, column) : category(cells, i, column);
            if (target >= 0) {
                y[target] = value;
            } else if (column.isNumeric()) {
                x[feature] = value;
            } else {
                x[feature + (int) value] = 1;
            }
            feature += target >= 0 ? 0 : column.features();
        }
    }

    private int category(CsvRow cells, int i, CsvColumn column) throws DataException {
        int index = column.indexOf(cells.category(i, column));
        if (index < 0) {
            throw changed();
        }
        return index;
    }

    private DataException changed() {
        return new DataException(file + " has changed while it was read");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
