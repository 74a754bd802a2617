package org.lanewise.nn.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A table of numbers in a text file (UTF-8, values separated by commas), one row per line. The first line may name the
 * columns. The column named {@code label}, {@code class} or {@code target} is the label, else the last one: a whole
 * number 0, 1, 2, ... All others are features. Empty lines do not count.
 */
public final class CsvReader {
    /** Spreadsheets write it in front; kept, it would hide a label named in the first column. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final Set<String> LABEL_NAMES = Set.of("label", "class", "target");

    private static final Set<String> NOT_FINITE =
            Set.of("nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity");

    private final Path file;
    private int lineNumber;
    private int columns;
    private int labelColumn;
    private float[] features = new float[1024];
    private int featureCount;
    private int[] labels = new int[64];
    private int rows;

    private CsvReader(Path file) {
        this.file = file;
    }

    /** A fifth held out for testing; features standardised with the mean and deviation of the training rows. */
    public static Split split(Path file) throws IOException {
        ArrayDataset raw = raw(file);
        if (raw.rows() < 2) {
            throw new DataException(file + " has one row of data, but training needs at least 2");
        }
        return Split.ofTable(raw);
    }

    /** All rows, as they are. */
    public static ArrayDataset raw(Path file) throws IOException {
        return new CsvReader(file).read();
    }

    private ArrayDataset read() throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lineNumber++;
                if (lineNumber == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                    line = line.substring(1);
                }
                if (!line.isBlank()) {
                    line(line);
                }
            }
        } catch (CharacterCodingException e) {
            throw new DataException(file + " is not a text file in UTF-8 (after line " + lineNumber + ")", e);
        }
        if (rows == 0) {
            throw new DataException(file + " has no row of data");
        }
        int largest = Arrays.stream(labels, 0, rows).max().orElse(0);
        return Dataset.of(Arrays.copyOf(features, featureCount), columns - 1, Arrays.copyOf(labels, rows), largest + 1);
    }

    private void line(String line) throws DataException {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = unquote(cells[i].strip());
        }
        if (columns == 0) {
            columns = cells.length;
            labelColumn = columns - 1;
            if (columns < 2) {
                throw new DataException(
                        file + " has one column, but features and a label separated by commas are needed");
            }
            if (isHeader(cells)) {
                return;
            }
        }
        if (cells.length != columns) {
            throw new DataException(file + ", line " + lineNumber + ", has " + cells.length
                    + " values, but the first line has " + columns);
        }
        for (int i = 0; i < columns; i++) {
            if (i == labelColumn) {
                addLabel(cells[i]);
            } else {
                addFeature(cells[i], i);
            }
        }
    }

    /** A first line is a header if it names the label, or if none of its values is a number. */
    private boolean isHeader(String[] cells) {
        boolean words = true;
        for (int i = 0; i < cells.length; i++) {
            if (LABEL_NAMES.contains(cells[i].toLowerCase(Locale.ROOT))) {
                labelColumn = i;
                return true;
            }
            words &= !isNumber(cells[i]);
        }
        return words;
    }

    private void addFeature(String cell, int column) throws DataException {
        if (!isNumber(cell)) {
            throw new DataException(where(column) + " is '" + shorten(cell) + "', which is not a number");
        }
        float value = isNotFinite(cell) ? Float.NaN : Float.parseFloat(cell);
        if (!Float.isFinite(value)) {
            throw new DataException(where(column) + " is '" + shorten(cell) + "', but must be finite");
        }
        if (featureCount == features.length) {
            features = Arrays.copyOf(features, grown(featureCount));
        }
        features[featureCount++] = value;
    }

    private void addLabel(String cell) throws DataException {
        double value = isNumber(cell) && !isNotFinite(cell) ? Double.parseDouble(cell) : Double.NaN;
        if (!(value >= 0 && value <= Classes.LARGEST && value == Math.rint(value))) {
            throw new DataException(where(labelColumn) + ", the label, is '" + shorten(cell)
                    + "', but must be a whole number from 0 to " + Classes.LARGEST);
        }
        if (rows == labels.length) {
            labels = Arrays.copyOf(labels, grown(rows));
        }
        labels[rows++] = (int) value;
    }

    private int grown(int size) throws DataException {
        if (size >= Integer.MAX_VALUE / 2) {
            throw new DataException(file + " has more values than an array can hold (at line " + lineNumber + ")");
        }
        return 2 * size;
    }

    private String where(int column) {
        return file + ", line " + lineNumber + ", column " + (column + 1);
    }

    /** A decimal number or one of {@link #NOT_FINITE}; Java's own forms such as 1f and 0x1p3 do not count. */
    private static boolean isNumber(String cell) {
        if (isNotFinite(cell)) {
            return true;
        }
        // parseDouble would strip control characters.
        if (cell.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        if (cell.isEmpty() || Character.isLetter(cell.charAt(cell.length() - 1)) || cell.indexOf('x') >= 0) {
            return false;
        }
        try {
            Double.parseDouble(cell);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isNotFinite(String cell) {
        return NOT_FINITE.contains(cell.toLowerCase(Locale.ROOT));
    }

    private static String unquote(String cell) {
        boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).strip() : cell;
    }

    private static String shorten(String cell) {
        String printable = cell.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 40) + "...";
    }
}
