package org.lanewise.nn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.lanewise.nn.Allocation;

class DatasetTest {
    private static final int ROWS = 7;
    private static final int COLUMNS = 3;

    private static final ArrayDataset LABELLED =
            Dataset.of(values(COLUMNS, 0), COLUMNS, new int[] {0, 1, 2, 0, 1, 2, 3}, 4);
    private static final ArrayDataset REAL = Dataset.regression(values(COLUMNS, 0), COLUMNS, values(2, 100), 2);

    /** Value c of row r is 10 r + c + start. */
    private static float[] values(int columns, int start) {
        float[] x = new float[ROWS * columns];
        for (int i = 0; i < x.length; i++) {
            x[i] = 10 * (i / columns) + i % columns + start;
        }
        return x;
    }

    private static void assertSentence(String part, Executable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call).getMessage());
        assertTrue(message.contains(part), message);
    }

    @Test
    void copiesBatchesInTheGivenOrder() {
        int[] order = {6, 2, 4, 2};
        float[] x = new float[8];
        Arrays.fill(x, -1);
        LABELLED.copyRows(order, 1, 2, x, 1);
        assertArrayEquals(new float[] {-1, 20, 21, 22, 40, 41, 42, -1}, x);
        LABELLED.copyRows(5, 2, x, 2);
        assertArrayEquals(new float[] {-1, 20, 50, 51, 52, 60, 61, 62}, x);
        int[] labels = {9, 9, 9};
        LABELLED.copyLabels(order, 0, 2, labels, 1);
        assertArrayEquals(new int[] {9, 3, 2}, labels);
        LABELLED.copyLabels(0, 2, labels, 0);
        assertArrayEquals(new int[] {0, 1, 2}, labels);
        float[] y = new float[5];
        REAL.copyTargets(order, 2, 2, y, 1);
        assertArrayEquals(new float[] {0, 140, 141, 120, 121}, y);
        REAL.copyTargets(3, 1, y, 0);
        assertArrayEquals(new float[] {130, 131, 141, 120, 121}, y);
    }

    @Test
    void aSelectionOfArraysIsACopyAndOfOtherDataAView() {
        int[] order = {5, 0, 6, 6};
        Dataset view = new SelectedRows(LABELLED, order, 1, 3);
        ArrayDataset copy = LABELLED.select(order, 1, 3);
        assertEquals(Dataset.of(new float[] {0, 1, 2, 60, 61, 62, 60, 61, 62}, 3, new int[] {0, 3, 3}, 4), copy);
        assertEquals(copy, inMemory(view));
        assertEquals(inMemory(view.select(new int[] {2, 0}, 0, 2)), copy.select(new int[] {2, 0}, 0, 2));
        assertEquals(inMemory(new SelectedRows(REAL, order, 0, 3)), REAL.select(order, 0, 3));
        assertNotEquals(LABELLED.select(order, 0, 3), copy);
    }

    /** A copy, read row by row. */
    static ArrayDataset inMemory(Dataset data) {
        float[] x = new float[data.rows() * data.columns()];
        float[] y = new float[data.rows() * data.targetColumns()];
        int[] labels = new int[data.rows()];
        data.copyRows(0, data.rows(), x, 0);
        if (data.classes() == 0) {
            data.copyTargets(0, data.rows(), y, 0);
            return Dataset.regression(x, data.columns(), y, data.targetColumns());
        }
        data.copyLabels(0, data.rows(), labels, 0);
        return Dataset.of(x, data.columns(), labels, data.classes());
    }

    @Test
    void aScaledViewHasTheBitsOfAScaledCopy() {
        Scaling scaling = Scaling.standardising(LABELLED);
        int[] all = {0, 1, 2, 3, 4, 5, 6};
        Dataset view = scaling.apply((Dataset) new SelectedRows(LABELLED, all, 0, ROWS));
        assertEquals(scaling.apply(LABELLED), inMemory(view));
        Dataset realView = scaling.apply((Dataset) new SelectedRows(REAL, all, 0, ROWS));
        assertEquals(scaling.apply(REAL), inMemory(realView));
    }

    @Test
    void batchesAreCopiedWithoutAllocation() {
        Scaling scaling = Scaling.standardising(REAL);
        int[] order = {6, 2, 4, 2};
        Dataset view = scaling.apply((Dataset) new SelectedRows(REAL, order, 0, 4));
        int[] batch = {3, 0, 1};
        float[] x = new float[9];
        float[] y = new float[6];
        int[] labels = new int[3];
        Allocation.assertNone(() -> {
            view.copyRows(batch, 0, 3, x, 0);
            view.copyTargets(batch, 0, 3, y, 0);
            LABELLED.copyRows(order, 0, 3, x, 0);
            LABELLED.copyLabels(order, 0, 3, labels, 0);
        });
    }

    @Test
    void refusesShapesThatDoNotFit() {
        int[] labels = new int[2];
        assertSentence("columns = 0", () -> Dataset.of(new float[0], 0, labels, 1));
        assertSentence("rows = 0", () -> Dataset.of(new float[0], 3, new int[0], 1));
        assertSentence("classes = 0", () -> Dataset.of(new float[6], 3, labels, 0));
        assertSentence("features has 5 elements, but 2 x 3", () -> Dataset.of(new float[5], 3, labels, 1));
        assertSentence("label of row 1 = 4, but", () -> Dataset.of(new float[6], 3, new int[] {0, 4}, 4));
        assertSentence("label of row 0 = -1, but", () -> Dataset.of(new float[6], 3, new int[] {-1, 1}, 4));
        assertSentence("targetColumns = 0", () -> Dataset.regression(new float[6], 3, new float[2], 0));
        assertSentence("no rows of 2", () -> Dataset.regression(new float[6], 3, new float[3], 2));
        assertSentence(
                "features has 6 elements, but 3 x 3", () -> Dataset.regression(new float[6], 3, new float[3], 1));
    }

    @Test
    void refusesBatchesThatDoNotFitBeforeItWrites() {
        int[] order = {6, 2, 4, 7, -1};
        float[] x = new float[9];
        int[] labels = new int[3];
        assertSentence("first = 4 and rows = 2", () -> LABELLED.copyRows(order, 4, 2, x, 0));
        assertSentence("first = -1", () -> LABELLED.copyRows(order, -1, 2, x, 0));
        assertSentence("rows = -1", () -> LABELLED.copyRows(order, 0, -1, x, 0));
        assertSentence("order[3] = 7, but the data has 7 rows", () -> LABELLED.copyRows(order, 1, 3, x, 0));
        assertSentence("order[4] = -1", () -> LABELLED.copyLabels(order, 4, 1, labels, 0));
        assertSentence("x has 9 elements, but offset 1 and 3 rows of 3", () -> LABELLED.copyRows(order, 0, 3, x, 1));
        assertSentence("offset -1", () -> LABELLED.copyRows(order, 0, 1, x, -1));
        assertSentence("firstRow = 5 and rows = 3", () -> LABELLED.copyRows(5, 3, x, 0));
        assertSentence("firstRow = -1", () -> LABELLED.copyRows(-1, 3, x, 0));
        assertSentence("labels has 3 elements", () -> LABELLED.copyLabels(0, 3, labels, 1));
        assertSentence("y has 9 elements", () -> REAL.copyTargets(0, 5, x, 0));
        assertSentence("2 real targets per row", () -> REAL.copyLabels(0, 1, labels, 0));
        assertSentence("labels of 4 classes", () -> LABELLED.copyTargets(0, 1, x, 0));
        assertSentence("rows = 0", () -> LABELLED.select(order, 0, 0));
        assertSentence("order[3] = 7", () -> new SelectedRows(REAL, order, 3, 1));
        assertArrayEquals(new float[9], x);
        assertArrayEquals(new int[3], labels);
    }
}
