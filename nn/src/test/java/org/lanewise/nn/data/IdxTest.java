package org.lanewise.nn.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        assertRefused(IMAGES, "is truncated", "announces 60 values, but it has 59");
        write(IMAGES, Arrays.copyOf(images(10), 77));
        assertRefused(IMAGES, "has bytes after the 60 values");
        write(IMAGES, Arrays.copyOf(images(10), 14));
        assertRefused(IMAGES, "ends within its dimensions");
        write(IMAGES, new byte[0]);
        assertRefused(IMAGES, "is empty");
        write(IMAGES, labels(10));
        assertRefused(IMAGES, "its magic number is 0x00000801, but 0x00000803 is expected");
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
        assertRefused("announces more than 2147483639 values");
        ByteBuffer.wrap(bytes).putInt(4, 2_000_000_000);
        write(IMAGES, bytes);
        assertRefused("announces 2000000000 values, but it has 60");
        ByteBuffer.wrap(bytes).putInt(4, -1);
        write(IMAGES, bytes);
        assertRefused("dimension 0 = -1");
    }

    @Test
    void refusesFilesThatDoNotBelongTogether() throws IOException {
        write(LABELS, labels(9));
        assertRefused("has 10 images, but", "has 9 labels");
        Files.delete(folder.resolve(LABELS));
        assertRefused("has no file *labels*idx1*");
        write(LABELS, labels(10));
        write("more-images-idx3-ubyte", images(10));
        assertRefused("has 2 files *images*idx3*");
    }
}
