package org.lanewise.nn.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The cells of one row of a CSV file, without the spaces around them, and the errors that they may have.
 *
 * @param line number of its first line, from 1
 */
record CsvRow(Path file, long line, String[] cells) {
    private static final Set<String> NOT_FINITE =
            Set.of("nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity");

    private static final Set<String> MISSING = Set.of("", "?", "na", "n/a", "null", "nan");

    boolean isNumber(int column) {
        String cell = cells[column];
        return isNotFinite(cell) || !Double.isNaN(parse(cell));
    }

    /** A decimal number; Java's own forms such as 1f and 0x1p3 do not count. NaN if it is none. */
    private static double parse(String cell) {
        if (cell.isEmpty() || Character.isLetter(cell.charAt(cell.length() - 1)) || cell.indexOf('x') >= 0) {
            return Double.NaN;
        }
        // parseDouble would strip control characters.
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i))) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static boolean isNotFinite(String cell) {
        return NOT_FINITE.contains(cell.toLowerCase(Locale.ROOT));
    }

    float number(int column, CsvColumn of) throws DataException {
        String cell = cells[column];
        double parsed = parse(cell);
        if (Double.isNaN(parsed)) {
            if (isNotFinite(cell)) {
                throw new DataException(where(column, of) + " is '" + cell + "', but must be finite");
            }
            requirePresent(column, of);
            throw new DataException(where(column, of) + " is '" + shorten(cell) + "', which is not a number");
        }
        // Not the double rounded again.
        float value = Float.parseFloat(cell);
        if (!Float.isFinite(value)) {
            throw new DataException(where(column, of) + " is '" + shorten(cell) + "', but must be finite");
        }
        return value;
    }

    int label(int column, CsvColumn of) throws DataException {
        double value = parse(cells[column]);
        if (!(value >= 0 && value <= Dataset.LARGEST_LABEL && value == Math.rint(value))) {
            requirePresent(column, of);
            throw new DataException(where(column, of) + ", the label, is '" + shorten(cells[column])
                    + "', but must be a whole number from 0 to " + Dataset.LARGEST_LABEL);
        }
        return (int) value;
    }

    String category(int column, CsvColumn of) throws DataException {
        requirePresent(column, of);
        return cells[column];
    }

    private void requirePresent(int column, CsvColumn of) throws DataException {
        if (MISSING.contains(cells[column].toLowerCase(Locale.ROOT))) {
            throw new DataException(
                    where(column, of) + " is '" + shorten(cells[column]) + "', but missing values are not allowed");
        }
    }

    String where(int column, CsvColumn of) {
        String number = String.valueOf(column + 1);
        String name = of.name().equals(number) ? "" : " (" + shorten(of.name()) + ")";
        return where() + ", column " + number + name;
    }

    String where() {
        return file + ", line " + line;
    }

    static String shorten(String cell) {
        String printable = cell.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 40) + "...";
    }

    boolean isBlank() {
        return cells.length == 1 && cells[0].isEmpty();
    }

    List<String> names() {
        return Arrays.asList(cells);
    }
}
