package org.lanewise.nn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Allocation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;

/** Files larger than the heap, and files beyond 2 GiB. */
class MappedTest {
    private static final int COLUMNS = 784;

    @TempDir
    private Path folder = Path.of("");

    private Path images() {
        return folder.resolve("images.idx3-ubyte");
    }

    private Path labels() {
        return folder.resolve("labels.idx1-ubyte");
    }

    private void write(int rows) throws IOException {
        IdxHeader imagesHead = new IdxHeader(IdxHeader.Type.UNSIGNED_BYTE, new int[] {rows, 28, 28});
        IdxHeader labelsHead = new IdxHeader(IdxHeader.Type.UNSIGNED_BYTE, new int[] {rows});
        float[] pixels = new float[COLUMNS];
        try (FileChannel images = create(images());
                FileChannel labels = create(labels())) {
            IdxWriter x = new IdxWriter(images, imagesHead);
            IdxWriter y = new IdxWriter(labels, labelsHead);
            for (int row = 0; row < rows; row++) {
                y.write(new float[] {SmallHeap.label(row)});
                for (int c = 0; c < COLUMNS; c++) {
                    pixels[c] = SmallHeap.pixel(row, c);
                }
                x.write(pixels);
            }
            x.flush();
            y.flush();
        }
    }

    @Test
    void openFilesHaveTheBitsOfFilesInMemory() throws IOException {
        write(500);
        Split inMemory = IdxFolder.split(folder);
        try (IdxFolder open = IdxFolder.open(folder)) {
            Split mapped = open.split();
            assertEquals(inMemory.train(), DatasetTest.inMemory(mapped.train()));
            assertEquals(inMemory.test(), DatasetTest.inMemory(mapped.test()));
            assertEquals(hashAfterTraining(inMemory), hashAfterTraining(mapped));
            float[] x = new float[2 * COLUMNS];
            int[] labels = new int[2];
            int[] order = {399, 7};
            Allocation.assertNone(() -> {
                mapped.train().copyRows(order, 0, 2, x, 0);
                mapped.train().copyLabels(order, 0, 2, labels, 0);
            });
        }
    }

    private static String hashAfterTraining(Split split) {
        Network network = Network.input(COLUMNS).dense(10).build();
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(0.1f, 0.9f))
                .withEpochs(2)
                .withBatch(32)
                .withSeed(3);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        trainer.train(split.train(), split.test(), report -> {});
        return trainer.parameters().sha256();
    }

    @Test
    void closedFilesRefuseToBeRead() throws IOException {
        write(3);
        IdxDataset data = IdxDataset.open(images(), labels());
        data.close();
        data.close();
        assertThrows(IllegalStateException.class, () -> data.copyRow(0, new float[COLUMNS], 0));
        assertThrows(IllegalStateException.class, () -> data.label(0));
    }

    /** 220 MB of pixels, 880 MB as floats: every row in shuffled order, and some training steps, in a heap of 32 MB. */
    @Test
    void aHeapOf32MegabytesReadsAndTrainsFilesOf220() throws IOException, InterruptedException {
        write(SmallHeap.ROWS);
        assertTrue(Files.size(images()) > 200_000_000);
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx32m",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(child.waitFor(1, TimeUnit.MINUTES), output);
        assertEquals(0, child.exitValue(), output);
        String expected = "all rows are right; trained to " + hashInMemory();
        assertTrue(output.contains(expected), () -> output + " does not contain " + expected);
    }

    /** The same steps with the same rows in memory. */
    private static String hashInMemory() {
        int rows = SmallHeap.STEPS * SmallHeap.BATCH;
        int[] order = SmallHeap.order();
        float[] x = new float[rows * COLUMNS];
        int[] labels = new int[rows];
        for (int i = 0; i < rows; i++) {
            labels[i] = SmallHeap.label(order[i]);
            for (int c = 0; c < COLUMNS; c++) {
                x[i * COLUMNS + c] = SmallHeap.pixel(order[i], c);
            }
        }
        return SmallHeap.train(
                Dataset.of(x, COLUMNS, labels, 10), IntStream.range(0, rows).toArray());
    }

    @Test
    void readsTheLastRowOfFilesBeyondTwoGibibytes() throws IOException {
        int rows = 1 << 22;
        // Sparse: only what is written takes space.
        try (FileChannel x = create(images());
                FileChannel y = create(labels())) {
            x.write(ByteBuffer.allocate(16)
                    .putInt(0x803)
                    .putInt(rows)
                    .putInt(28)
                    .putInt(28)
                    .flip());
            ByteBuffer last = ByteBuffer.allocate(COLUMNS);
            for (int c = 0; c < COLUMNS; c++) {
                last.put((byte) SmallHeap.pixel(9, c));
            }
            x.write(last.flip(), 16 + (rows - 1L) * COLUMNS);
            y.write(ByteBuffer.allocate(8).putInt(0x801).putInt(rows).flip());
            y.write(ByteBuffer.wrap(new byte[] {7}), 8 + rows - 1);
        }
        assertTrue(Files.size(images()) > 3L << 30);
        try (IdxDataset data = IdxDataset.open(images(), labels())) {
            float[] x = new float[COLUMNS];
            data.copyRows(rows - 1, 1, x, 0);
            float[] expected = new float[COLUMNS];
            for (int c = 0; c < COLUMNS; c++) {
                expected[c] = SmallHeap.pixel(9, c);
            }
            assertArrayEquals(expected, x);
            assertEquals(7, data.label(rows - 1));
            assertEquals(8, data.classes());
            String message = String.valueOf(
                    assertThrows(DataException.class, data::inMemory).getMessage());
            assertTrue(message.contains("3288334336 values, which is more than an array can hold"), message);
        }
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE);
    }
}
