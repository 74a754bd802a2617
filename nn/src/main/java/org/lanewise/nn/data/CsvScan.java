package org.lanewise.nn.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The first reading of a CSV file: finds out what its columns are, and refuses what the second could not use. */
final class CsvScan {
    private static final Set<String> LABEL_NAMES = Set.of("label", "class", "target");

    /** Features that one column may become; with more categories it is an identifier or a mistake. */
    private static final int MOST_CATEGORIES = 1024;

    private final Path file;
    private final CsvOptions options;
    private final @Nullable CsvSchema known;
    private final List<CsvColumn> columns = new ArrayList<>();
    /** Categories so far; null for a column of numbers. */
    private final List<@Nullable TreeSet<String>> categories = new ArrayList<>();

    private List<Integer> targets = List.of();
    private boolean hasHeader;
    private int largestLabel;
    private int rows;

    /** With {@code known}, the file must be of this kind, and has its categories. */
    CsvScan(Path file, CsvOptions options, @Nullable CsvSchema known) throws IOException {
        this.file = file;
        this.options = options;
        this.known = known;
        try (CsvRows lines = new CsvRows(file)) {
            for (CsvRow row = lines.next(); row != null; row = lines.next()) {
                if (columns.isEmpty()) {
                    first(row);
                    if (hasHeader) {
                        continue;
                    }
                }
                data(row);
            }
        }
        if (rows == 0) {
            throw new DataException(file + " has no row of data");
        }
    }

    boolean hasHeader() {
        return hasHeader;
    }

    int rows() {
        return rows;
    }

    CsvSchema schema() {
        List<CsvColumn> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Set<String> names = categories.get(i);
            found.add(new CsvColumn(columns.get(i).name(), names == null ? List.of() : List.copyOf(names)));
        }
        int classes = 0;
        if (!options.realTargets()) {
            int names = found.get(targets.get(0)).categories().size();
            classes = Math.max(known == null ? names : known.classes(), largestLabel + 1);
        }
        return new CsvSchema(found, targets, classes);
    }

    private void first(CsvRow row) throws DataException {
        if (known != null) {
            columns.addAll(known.columns());
            hasHeader = row.names().equals(columns.stream().map(CsvColumn::name).toList());
            targets = known.targets();
            return;
        }
        hasHeader = isHeader(row);
        for (int i = 0; i < row.cells().length; i++) {
            columns.add(new CsvColumn(hasHeader ? row.cells()[i] : String.valueOf(i + 1), List.of()));
        }
        targets = targets();
        if (targets.size() == columns.size()) {
            throw new DataException(file + " has " + columns.size()
                    + (columns.size() == 1 ? " column" : " columns, all of them targets")
                    + ", but features and a target separated by commas are needed");
        }
    }

    private boolean isHeader(CsvRow row) {
        if (options.header() != CsvOptions.Header.AUTO) {
            return options.header() == CsvOptions.Header.YES;
        }
        boolean words = true;
        for (int i = 0; i < row.cells().length; i++) {
            String cell = row.cells()[i];
            boolean number = row.isNumber(i);
            if (LABEL_NAMES.contains(cell.toLowerCase(Locale.ROOT))
                    || !number && options.targets().contains(cell)) {
                return true;
            }
            words &= !number;
        }
        return words;
    }

    private List<Integer> targets() throws DataException {
        if (!options.targets().isEmpty()) {
            return numbers(options.targets());
        }
        for (int i = 0; i < columns.size(); i++) {
            if (hasHeader && LABEL_NAMES.contains(columns.get(i).name().toLowerCase(Locale.ROOT))) {
                return List.of(i);
            }
        }
        return List.of(columns.size() - 1);
    }

    /** Names first: a column may be called 3. */
    private List<Integer> numbers(List<String> wanted) throws DataException {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (String name : wanted) {
            List<String> names = columns.stream().map(CsvColumn::name).toList();
            int number = names.indexOf(name);
            if (number != names.lastIndexOf(name)) {
                throw new DataException(file + " has several columns named '" + CsvRow.shorten(name) + "'");
            }
            if (number < 0 && name.matches("[1-9]\\d{0,8}") && Integer.parseInt(name) <= columns.size()) {
                number = Integer.parseInt(name) - 1;
            }
            if (number < 0) {
                throw new DataException(file + " has no column '" + CsvRow.shorten(name) + "'; it has " + columns.size()
                        + (hasHeader ? ": " + CsvRow.shorten(String.join(", ", names)) : ", without names"));
            }
            if (!numbers.add(number)) {
                throw new DataException("column '" + CsvRow.shorten(name) + "' of " + file + " is named twice");
            }
        }
        return List.copyOf(numbers);
    }

    private void data(CsvRow row) throws DataException {
        if (row.cells().length != columns.size()) {
            throw new DataException(row.where() + ", has " + row.cells().length + " values, but "
                    + (known == null ? "the first line has " : "there must be ") + columns.size());
        }
        if (rows == 0) {
            kinds(row);
        }
        if (rows == Integer.MAX_VALUE) {
            throw new DataException(row.where() + ", is one row more than the " + rows + " that data can have");
        }
        for (int i = 0; i < columns.size(); i++) {
            TreeSet<String> names = categories.get(i);
            if (names != null) {
                String name = row.category(i, columns.get(i));
                if (names.add(name)) {
                    requireAllowed(row, i, names.size());
                }
            } else if (targets.contains(i) && !options.realTargets()) {
                largestLabel = Math.max(largestLabel, row.label(i, columns.get(i)));
            } else {
                row.number(i, columns.get(i));
            }
        }
        rows++;
    }

    /** The first row of data decides, so that one typing error does not turn a column of numbers into categories. */
    private void kinds(CsvRow row) throws DataException {
        if (known != null) {
            for (CsvColumn column : columns) {
                categories.add(column.isNumeric() ? null : new TreeSet<>(column.categories()));
            }
            return;
        }
        List<Integer> categorical = numbers(options.categorical());
        for (int i = 0; i < columns.size(); i++) {
            boolean real = options.realTargets() && targets.contains(i);
            categories.add(!real && (categorical.contains(i) || !row.isNumber(i)) ? new TreeSet<>() : null);
        }
    }

    /** Whether one more category may be. */
    private void requireAllowed(CsvRow row, int column, int size) throws DataException {
        if (known != null) {
            throw new DataException(row.where(column, columns.get(column)) + " is '"
                    + CsvRow.shorten(row.cells()[column]) + "', which is not one of the "
                    + columns.get(column).categories().size() + " known categories");
        }
        int most = targets.contains(column) ? Dataset.LARGEST_LABEL + 1 : MOST_CATEGORIES;
        if (size > most) {
            throw new DataException(row.where(column, columns.get(column)) + " is category number " + size
                    + ", but a column may have " + most);
        }
    }
}
