package org.lanewise.nn.data;

/** What files may have as class labels. */
final class Classes {
    /** More classes than anyone has; a larger label is an identifier or a mistake. */
    static final int LARGEST = 65_535;

    private Classes() {}
}
