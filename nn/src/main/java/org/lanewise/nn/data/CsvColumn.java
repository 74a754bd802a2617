package org.lanewise.nn.data;

import java.util.Collections;
import java.util.List;

/**
 * One column of a CSV file.
 *
 * @param name as the first line has it, or its number, from 1
 * @param categories the different values of a categorical column, sorted by {@link String#compareTo}; empty if its values
 *     are numbers
 */
public record CsvColumn(String name, List<String> categories) {
    /** Copies the list and checks its order. */
    public CsvColumn {
        categories = List.copyOf(categories);
        for (int i = 1; i < categories.size(); i++) {
            if (categories.get(i - 1).compareTo(categories.get(i)) >= 0) {
                throw new IllegalArgumentException("column '" + name + "' has the categories '" + categories.get(i - 1)
                        + "' and '" + categories.get(i) + "' in this order, but they must be sorted and different");
            }
        }
    }

    /** Whether its values are numbers. */
    public boolean isNumeric() {
        return categories.isEmpty();
    }

    /** Features that it becomes: itself, or one for each category, 1 for the row's and 0 for the others. */
    public int features() {
        return isNumeric() ? 1 : categories.size();
    }

    /** The number of a category, negative if there is no such one. */
    int indexOf(String category) {
        return Collections.binarySearch(categories, category);
    }
}
