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
    /** Copies the list. */
    public CsvColumn {
        categories = List.copyOf(categories);
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
