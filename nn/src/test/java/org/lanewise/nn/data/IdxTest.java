package org.lanewise.nn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxTest {
    private static final String IMAGES = "train-images-idx3-ubyte";
    private static final String LABELS = "train-labels-idx1-ubyte";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void tenImagesOfTwoByThree() throws IOException {
        write(IMAGES, images(10));
        write(LABELS, labels(10));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] images(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + count * 6);
        bytes.putInt(0x803).putInt(count).putInt(2).putInt(3);
        for (int i = 0; i < count * 6; i++) {
            bytes.put((byte) (i * 37));
        }
        return bytes.array();
    }

    private static byte[] labels(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + count).putInt(0x801).putInt(count);
        for (int i = 0; i < count; i++) {
            bytes.put((byte) (i % 3));
        }
        return bytes.array();
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private void assertRefused(String... parts) {
        String message = String.valueOf(
                assertThrows(DataException.class, () -> IdxFolder.split(folder)).getMessage());
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertEquals(1, message.lines().count());
    }

    @Test
    void readsAFolderAndHoldsOutAFifth() throws IOException {
        Split split = IdxFolder.split(folder);
        assertEquals(8, split.train().rows());
        assertEquals(2, split.test().rows());
        assertEquals(6, split.train().columns());
        assertEquals(3, split.test().classes());
        ArrayDataset raw = IdxFolder.rawTest(folder);
        assertEquals(10, raw.rows());
        assertEquals(37 * 5, raw.features()[5]);
    }

    @Test
    void readsGzipAndTheTestSetOfTheFolder() throws IOException {
        Files.delete(folder.resolve(IMAGES));
        write(IMAGES + ".gz", zip(images(10)));
        write("t10k-images-idx3-ubyte", images(4));
        write("t10k-labels-idx1-ubyte.gz", zip(labels(4)));
        Split split = IdxFolder.split(folder);
        assertEquals(10, split.train().rows());
        assertEquals(4, split.test().rows());
        float[] pixels = new float[6];
        split.test().copyRow(0, pixels, 0);
        assertEquals(37 / 255f, pixels[1], 1e-7f);
        assertEquals(4, IdxFolder.rawTest(folder).rows());
    }

    /** Names, magic numbers and dimensions of the four kinds of targets, and what they are read as. */
    @Test
    void readsFloatsAndTheirTargets() throws IOException {
        Files.delete(folder.resolve(IMAGES));
        Files.delete(folder.resolve(LABELS));
        write("features.idx2-float", floats(0x0d02, new int[] {3, 2}, 1.5f, -2, 3, 4e-3f, 5, 6));
        write("targets.idx2-float", floats(0x0d02, new int[] {3, 2}, 1, 2, 3, 4, 5, 6.5f));
        ArrayDataset real = IdxFolder.rawTest(folder);
        assertEquals(
                Dataset.regression(new float[] {1.5f, -2, 3, 4e-3f, 5, 6}, 2, new float[] {1, 2, 3, 4, 5, 6.5f}, 2),
                real);
        write("targets.idx2-float", floats(0x0d01, new int[] {3}, 1, 2, 3));
        assertEquals(1, IdxFolder.rawTest(folder).targetColumns());
        // 3.5e-44 has the bits 25.
        write(
                "targets.idx2-float",
                floats(0x0c01, new int[] {3}, 0, Float.intBitsToFloat(25), Float.intBitsToFloat(300)));
        ArrayDataset labelled = IdxFolder.rawTest(folder);
        assertArrayEquals(new int[] {0, 25, 300}, labelled.labels());
        assertEquals(301, labelled.classes());
        Split split = IdxFolder.split(folder);
        assertEquals(2, split.train().rows());
        assertNotEquals(1 / 255f, split.scaling().factors()[0], "floats are standardised");
    }

    @Test
    void refusesFloatsThatAreNotFiniteAndLabelsThatAreNone() throws IOException {
        Files.delete(folder.resolve(IMAGES));
        Files.delete(folder.resolve(LABELS));
        Path features = folder.resolve("features.idx2-float");
        Path targets = folder.resolve("targets.idx1");
        write("features.idx2-float", floats(0x0d02, new int[] {2, 2}, 1, 2, 3, Float.NaN));
        write("targets.idx1", floats(0x0d01, new int[] {2}, 1, Float.POSITIVE_INFINITY));
        assertRefused("features.idx2-float, row 1, column 1 (both from 0) is NaN, but must be finite");
        try (IdxDataset open = IdxDataset.open(features, targets)) {
            float[] x = new float[4];
            open.copyRow(0, x, 0);
            String message = String.valueOf(assertThrows(UncheckedIOException.class, () -> open.copyRows(0, 2, x, 0))
                    .getMessage());
            assertTrue(message.contains("row 1, column 1 (both from 0) is NaN"), message);
            assertThrows(UncheckedIOException.class, () -> open.copyTargets(1, 1, x, 0));
        }
        write("targets.idx1", floats(0x0c01, new int[] {2}, 0, Float.intBitsToFloat(-1)));
        assertRefused("targets.idx1 has the label -1 in row 1 (from 0), but labels are from 0 to 65535");
        write("targets.idx1", floats(0x0c01, new int[] {2}, 0, Float.intBitsToFloat(65_536)));
        assertRefused("has the label 65536 in row 1");
        write("targets.idx1", floats(0x0c02, new int[] {2, 1}, 0, 0));
        assertRefused("has 2 dimensions of whole numbers, but class labels have one");
    }

    private static byte[] floats(int magic, int[] dimensions, float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * dimensions.length + 4 * values.length)
                .putInt(magic);
        for (int dimension : dimensions) {
            bytes.putInt(dimension);
        }
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    @Test
    void labelsAreUnsigned() throws IOException {
        byte[] bytes = labels(10);
        bytes[8 + 4] = (byte) 200;
        write(LABELS, bytes);
        ArrayDataset raw = IdxFolder.rawTest(folder);
        assertEquals(200, raw.labels()[4]);
        assertEquals(201, raw.classes());
    }

    @Test
    void refusesDamagedFiles() throws IOException {
        write(IMAGES, Arrays.copyOf(images(10), 75));
        assertRefused(IMAGES, "is truncated", "announces 60 bytes of values, but it has 59");
        write(IMAGES, Arrays.copyOf(images(10), 77));
        assertRefused(IMAGES, "has bytes after the 60 bytes of values");
        write(IMAGES, Arrays.copyOf(images(10), 14));
        assertRefused(IMAGES, "ends within its dimensions");
        write(IMAGES, new byte[0]);
        assertRefused(IMAGES, "is empty");
        for (int magic : new int[] {0x00000903, 0x00000e03, 0x01000803, 0x89504e47}) {
            byte[] bytes = images(10);
            ByteBuffer.wrap(bytes).putInt(0, magic);
            write(IMAGES, bytes);
            assertRefused(IMAGES, String.format("its magic number is 0x%08x", magic));
        }
        byte[] bytes = images(10);
        ByteBuffer.wrap(bytes).putInt(0, 0x00000800);
        write(IMAGES, bytes);
        assertRefused(IMAGES, "has no dimensions");
        byte[] zipped = zip(images(10));
        write(IMAGES, Arrays.copyOf(zipped, zipped.length - 9));
        assertRefused(IMAGES, "truncated gzip");
        zipped[zipped.length - 6]++;
        write(IMAGES, zipped);
        assertRefused(IMAGES, "damaged gzip");
    }

    @Test
    void refusesHeadersThatPromiseTooMuchWithoutAllocating() throws IOException {
        byte[] bytes = images(10);
        ByteBuffer.wrap(bytes).putInt(4, Integer.MAX_VALUE).putInt(8, 1).putInt(12, 1);
        write(IMAGES, bytes);
        assertRefused("announces 2147483647 bytes of values, but it has 60");
        write(IMAGES, zip(bytes));
        assertRefused("announces 2147483647 bytes", "more than an array can hold");
        ByteBuffer.wrap(bytes).putInt(4, 2_000_000_000);
        write(IMAGES, bytes);
        assertRefused("announces 2000000000 bytes of values, but it has 60");
        write(IMAGES, zip(bytes));
        assertRefused("announces 2000000000 bytes of values, but it has 60");
        ByteBuffer.wrap(bytes).putInt(4, -1);
        write(IMAGES, bytes);
        assertRefused("dimension 0 = -1");
        ByteBuffer.wrap(bytes)
                .putInt(4, Integer.MAX_VALUE)
                .putInt(8, Integer.MAX_VALUE)
                .putInt(12, Integer.MAX_VALUE);
        write(IMAGES, bytes);
        assertRefused("announces more values in its header than a file can hold");
        ByteBuffer.wrap(bytes).putInt(4, 1).putInt(12, 2);
        write(IMAGES, bytes);
        assertRefused("announces rows of more than 2147483639 values");
    }

    @Test
    void refusesFilesThatDoNotBelongTogether() throws IOException {
        write(LABELS, labels(9));
        assertRefused("has 10 rows, but", "has 9");
        Files.delete(folder.resolve(LABELS));
        assertRefused("has no file *labels*idx*");
        write(LABELS, labels(10));
        write("more-images-idx3-ubyte", images(10));
        assertRefused("has 2 files *images*idx*");
    }
}
