package org.lanewise.nn.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the columns of a CSV file are.
 *
 * @param columns of the file, in order
 * @param targets numbers of the target columns, from 0
 * @param classes how many classes the labels have; 0 if the targets are real values
 */
public record CsvSchema(List<CsvColumn> columns, List<Integer> targets, int classes) {
    /** Copies the lists and checks that they fit. */
    public CsvSchema {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
        for (int target : targets) {
            if (target < 0 || target >= columns.size()) {
                throw new IllegalArgumentException(
                        "target = " + target + ", but there are " + columns.size() + " columns");
            }
        }
        int different = Set.copyOf(targets).size();
        if (different != targets.size() || different == 0 || different == columns.size()) {
            throw new IllegalArgumentException(
                    "targets = " + targets + " of " + columns.size() + " columns, but some different ones are needed");
        }
        int names = columns.get(targets.get(0)).categories().size();
        boolean labels = classes > 0 && classes <= Dataset.LARGEST_LABEL + 1 && classes >= names && targets.size() == 1;
        if (!labels && !(classes == 0 && targets.stream().allMatch(columnIsNumeric(columns)))) {
            throw new IllegalArgumentException("classes = " + classes + " do not fit the targets " + targets);
        }
    }

    private static Predicate<Integer> columnIsNumeric(List<CsvColumn> columns) {
        return column -> columns.get(column).isNumeric();
    }

    /**
     * A schema from its JSON.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static CsvSchema parse(String json) {
        return CsvSchemaJson.parse(json);
    }

    /** As JSON, to be kept beside what was learned from the data. */
    public String toJson() {
        return CsvSchemaJson.write(this);
    }

    /** The names of the features: a column's, or {@code column=category}. */
    public List<String> featureNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            CsvColumn column = columns.get(i);
            if (targets.contains(i)) {
                continue;
            }
            if (column.isNumeric()) {
                names.add(column.name());
            }
            for (String category : column.categories()) {
                names.add(column.name() + "=" + category);
            }
        }
        return names;
    }

    /** The classes in the order of their labels; empty if labels are numbers or targets real values. */
    public List<String> classNames() {
        return classes == 0 ? List.of() : columns.get(targets.get(0)).categories();
    }

    /** Features per row. */
    long features() {
        long features = 0;
        for (int i = 0; i < columns.size(); i++) {
            features += targets.contains(i) ? 0 : columns.get(i).features();
        }
        return features;
    }
}
