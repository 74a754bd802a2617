package org.lanewise.nn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PreparationTest {
    private static final int[] CLASS_SIZES = {61, 200, 7, 0, 35};
    private static final int ROWS = Arrays.stream(CLASS_SIZES).sum();

    /** The feature of a row is its number; labels come in no order. */
    private static final ArrayDataset DATA = data();

    private static ArrayDataset data() {
        float[] x = new float[ROWS];
        int[] labels = new int[ROWS];
        int row = 0;
        for (int label = 0; label < CLASS_SIZES.length; label++) {
            for (int i = 0; i < CLASS_SIZES[label]; i++, row++) {
                // 100 and 303 have no common divisor.
                int place = 100 * row % ROWS;
                x[place] = place;
                labels[place] = label;
            }
        }
        return Dataset.of(x, 1, labels, CLASS_SIZES.length);
    }

    private static int[] rowsOf(Dataset part) {
        int[] rows = new int[part.rows()];
        float[] x = new float[1];
        for (int i = 0; i < rows.length; i++) {
            part.copyRow(i, x, 0);
            rows[i] = (int) x[0];
            assertEquals(DATA.label(rows[i]), part.label(i));
        }
        return rows;
    }

    private static void assertEachRowOnce(List<Dataset> parts) {
        int[] all = parts.stream()
                .flatMapToInt(part -> Arrays.stream(rowsOf(part)))
                .sorted()
                .toArray();
        assertArrayEquals(IntStream.range(0, ROWS).toArray(), all);
    }

    @Test
    void everyRowIsInOnePartOfTheRightSize() {
        for (long seed = 0; seed < 20; seed++) {
            for (List<Dataset> parts :
                    List.of(Partition.random(DATA, seed, 0.15, 0.3), Partition.stratified(DATA, seed, 0.15, 0.3))) {
                assertEquals(
                        List.of(303 - 45 - 91, 45, 91),
                        parts.stream().map(Dataset::rows).toList());
                assertEachRowOnce(parts);
            }
        }
        assertEquals(
                29,
                Partition.random(DATA.select(new int[100], 0, 100), 1, 0.29)
                        .get(1)
                        .rows(),
                "0.29 * 100 < 29");
        assertEquals(1, Partition.random(DATA, 1, 1e-9).get(1).rows());
        assertEquals(DATA.rows(), Partition.random(DATA, 1).get(0).rows());
    }

    @Test
    void strataKeepTheProportionsOfTheClasses() {
        double worst = 0;
        for (long seed = 0; seed < 20; seed++) {
            List<Dataset> parts = Partition.stratified(DATA, seed, 0.15, 0.3);
            for (int p = 1; p < 3; p++) {
                int[] counts = new int[CLASS_SIZES.length];
                Arrays.stream(rowsOf(parts.get(p))).forEach(row -> counts[DATA.label(row)]++);
                for (int label = 0; label < counts.length; label++) {
                    double expected = (double) CLASS_SIZES[label] * parts.get(p).rows() / ROWS;
                    assertTrue(Math.abs(counts[label] - expected) < p, () -> Arrays.toString(counts));
                }
            }
            int[] counts = new int[CLASS_SIZES.length];
            Arrays.stream(rowsOf(Partition.random(DATA, seed, 0.3).get(1))).forEach(row -> counts[DATA.label(row)]++);
            worst = Math.max(worst, Math.abs(counts[1] - 0.3 * CLASS_SIZES[1]));
        }
        assertTrue(worst > 2, "without strata the proportions vary");
    }

    @Test
    void partsAreAFunctionOfTheSeedAndShuffled() {
        for (boolean stratified : new boolean[] {false, true}) {
            int[] once = rowsOf(held(stratified, 5));
            assertArrayEquals(once, rowsOf(held(stratified, 5)));
            assertFalse(Arrays.equals(once, rowsOf(held(stratified, 6))));
            assertFalse(Arrays.equals(once, Arrays.stream(once).sorted().toArray()));
            // Every row is held out by some seed.
            long[] seen = IntStream.range(0, 60)
                    .flatMap(seed -> Arrays.stream(rowsOf(held(stratified, seed))))
                    .distinct()
                    .asLongStream()
                    .toArray();
            assertEquals(ROWS, seen.length);
        }
    }

    private static Dataset held(boolean stratified, long seed) {
        return (stratified ? Partition.stratified(DATA, seed, 0.2) : Partition.random(DATA, seed, 0.2)).get(1);
    }

    @Test
    void partsOfDataNotInMemoryAreTheSame() {
        Dataset view = new SelectedRows(DATA, IntStream.range(0, ROWS).toArray(), 0, ROWS);
        List<Dataset> expected = Partition.stratified(DATA, 9, 0.2);
        List<Dataset> parts = Partition.stratified(view, 9, 0.2);
        assertEquals(expected.get(0), DatasetTest.inMemory(parts.get(0)));
        assertEquals(expected.get(1), DatasetTest.inMemory(parts.get(1)));
    }

    @Test
    void refusesFractionsThatLeaveNothing() {
        assertSentence("fraction 1 = 0.0", () -> Partition.random(DATA, 1, 0.5, 0));
        assertSentence("fraction 0 = NaN", () -> Partition.random(DATA, 1, Double.NaN));
        assertSentence("fraction 0 = 1.0", () -> Partition.stratified(DATA, 1, 1));
        assertSentence("of 303 rows are [152, 152] rows", () -> Partition.random(DATA, 1, 0.5, 0.5));
        assertSentence("leaves none", () -> Partition.random(DATA.select(new int[1], 0, 1), 1, 0.1));
        Dataset real = Dataset.regression(new float[4], 1, new float[4], 1);
        assertSentence("labels are wanted", () -> Partition.stratified(real, 1, 0.5));
    }

    private static void assertSentence(String part, Executable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call).getMessage());
        assertTrue(message.contains(part), message);
    }

    @Test
    void standardisingSeesTheTrainingRowsOnlyAndServesTheOthers() {
        ArrayDataset train = Dataset.of(new float[] {1, 5, 3, 5, 5, 5}, 2, new int[3], 1);
        Scaling scaling = Scaling.standardising(train);
        assertArrayEquals(new float[] {3, 5}, scaling.means());
        assertEquals((float) (1 / Math.sqrt(8 / 3.0)), scaling.factors()[0]);
        ArrayDataset test = scaling.apply(Dataset.of(new float[] {7, 6}, 2, new int[1], 1));
        assertEquals(4 * scaling.factors()[0], test.features()[0], 1e-6);
        assertEquals(1, test.features()[1], "a constant column is only shifted");
        assertNotEquals(
                scaling.means()[0],
                Scaling.standardising(Dataset.of(new float[] {7, 6}, 2, new int[1], 1))
                        .means()[0]);
    }

    @Test
    void oneHotTargetsAreOneForTheLabelAndZeroElse() {
        Dataset data =
                Dataset.of(new float[] {1, 2, 3}, 1, new int[] {2, 0, 1}, 3).oneHot();
        ArrayDataset expected =
                Dataset.regression(new float[] {1, 2, 3}, 1, new float[] {0, 0, 1, 1, 0, 0, 0, 1, 0}, 3);
        assertEquals(expected, DatasetTest.inMemory(data));
        float[] y = {9, 9, 9, 9, 9};
        data.copyTargets(1, 1, y, 1);
        assertArrayEquals(new float[] {9, 1, 0, 0, 9}, y);
        assertSentence("labels are wanted", () -> data.copyLabels(0, 1, new int[1], 0));
        assertSentence("labels are wanted", data::oneHot);
    }
}
