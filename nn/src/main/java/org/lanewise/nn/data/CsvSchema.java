package org.lanewise.nn.data;

import java.util.ArrayList;
import java.util.List;

/**
 * What the columns of a CSV file are.
 *
 * @param columns of the file, in order
 * @param targets numbers of the target columns, from 0
 * @param classes how many classes the labels have; 0 if the targets are real values
 */
public record CsvSchema(List<CsvColumn> columns, List<Integer> targets, int classes) {
    /** Copies the lists. */
    public CsvSchema {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
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
