package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.nn.data.ArrayDataset;
import org.lanewise.nn.data.CsvOptions;
import org.lanewise.nn.data.Dataset;

class DataSourceTest {
    @TempDir
    private Path folder = Path.of("");

    private void write(int labelType) throws IOException {
        ByteBuffer images = ByteBuffer.allocate(16 + 60);
        images.putInt(0x803).putInt(10).putInt(2).putInt(3);
        ByteBuffer labels =
                ByteBuffer.allocate(8 + 40).putInt(labelType << 8 | 1).putInt(10);
        for (int i = 0; i < 60; i++) {
            images.put((byte) (i * 4));
        }
        Files.write(folder.resolve("images-idx3"), images.array());
        Files.write(folder.resolve("labels-idx1"), labels.array());
    }

    @Test
    void largeFoldersAreReadFromTheDiskWithTheSameBits() throws IOException {
        write(0x0c);
        try (DataSource small = DataSource.of(folder.toString(), CsvOptions.standard(), 280);
                DataSource large = DataSource.of(folder.toString(), CsvOptions.standard(), 279)) {
            assertFalse(large.split().train() instanceof ArrayDataset);
            assertFalse(large.raw() instanceof ArrayDataset);
            assertInstanceOf(ArrayDataset.class, small.split().train());
            assertInstanceOf(ArrayDataset.class, small.raw());
            assertArrayEquals(rows(small.split().train()), rows(large.split().train()));
            assertArrayEquals(rows(small.split().test()), rows(large.split().test()));
            assertArrayEquals(rows(small.raw()), rows(large.raw()));
        }
    }

    private static float[] rows(Dataset data) {
        float[] x = new float[data.rows() * data.columns()];
        data.copyRows(0, data.rows(), x, 0);
        return x;
    }

    @Test
    void trainRefusesRealTargets() throws IOException {
        write(0x0d);
        String model = folder.resolve("model").toString();
        Run run = Run.of("train", "--data", folder.toString(), "--out", model);
        assertEquals(2, run.code());
        assertEquals(
                "lanewise: " + folder + " has real targets, but train tells classes apart",
                run.err().strip());
    }
}
