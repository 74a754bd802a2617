package org.lanewise.nn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @TempDir
    private Path folder = Path.of("");

    private ArrayDataset read(String text) throws IOException {
        return CsvReader.raw(Files.writeString(folder.resolve("table.csv"), text));
    }

    @Test
    void readsWithAndWithoutHeader() throws IOException {
        ArrayDataset plain = read("1,2.5,0\n-3,4e-1,2\n\n");
        assertArrayEquals(new float[] {1, 2.5f, -3, 0.4f}, plain.features());
        assertArrayEquals(new int[] {0, 2}, plain.labels());
        assertEquals(3, plain.classes());
        assertEquals(plain, read("\"a\", b ,c\r\n1,2.5,0\r\n-3,4e-1,2"));
        assertEquals(plain, read("a,Label,b\n1,0,2.5\n-3,2.0,0.4\n"));
        assertEquals(plain, read("\uFEFFlabel,a,b\n0,1,2.5\n2,-3,0.4\n"));
        assertEquals(plain, read("\uFEFF1,2.5,0\n-3,4e-1,2\n"));
        assertEquals(plain, read("label,0,1\n0,1,2.5\n2,-3,0.4\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,2,0;x,2,1     | line 2, column 1 is 'x', which is not a number
                    1,2,0;3,,1      | line 2, column 2 is '', which is not a number
                    1,2,0;1f,2,1    | line 2, column 1 is '1f', which is not a number
                    1,2,0;NaN,2,1   | line 2, column 1 is 'NaN', but must be finite
                    1,2,0;1e99,2,1  | line 2, column 1 is '1e99', but must be finite
                    1,2,0;-inf,2,1  | line 2, column 1 is '-inf', but must be finite
                    1,2,0;1,2       | line 2, has 2 values, but the first line has 3
                    1,2,0;1,2,0,1   | line 2, has 4 values, but the first line has 3
                    1,2,0;1,2,-1    | line 2, column 3, the label, is '-1', but must be a whole number
                    1,2,0;1,2,0.5   | line 2, column 3, the label, is '0.5', but must be a whole number
                    1,2,0;1,2,99999 | line 2, column 3, the label, is '99999', but must be a whole number
                    1,2,0;1,2,NaN   | line 2, column 3, the label, is 'NaN', but must be a whole number
                    1,2,0;1,2,dog   | line 2, column 3, the label, is 'dog', but must be a whole number
                    1,x,0;1,2,0     | line 1, column 2 is 'x', which is not a number
                    a,b,c           | has no row of data
                    ;               | has no row of data
                    7;8             | has one column
                    """)
    void refusesBadData(String text, String sentence) {
        String message = String.valueOf(assertThrows(DataException.class, () -> read(text.replace(';', '\n')))
                .getMessage());
        assertTrue(message.contains(sentence) && message.contains("table.csv"), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aByteOrderMarkHidesNoLabel() throws IOException {
        ArrayDataset data = read("\ufefflabel,a\n1,5\n0,6\n");
        assertArrayEquals(new int[] {1, 0}, data.labels());
        assertArrayEquals(new float[] {5, 6}, data.features());
    }

    @Test
    void takesTheLargestLabel() throws IOException {
        assertEquals(65_536, read("1,65535\n").classes());
        assertThrows(DataException.class, () -> read("1,65536\n"));
    }

    @Test
    void refusesControlCharactersInNumbers() {
        assertThrows(DataException.class, () -> read("1,2,0\n1,\u00002,1\n"));
        assertThrows(DataException.class, () -> read("1,2,0\n1,2\u0001,1\n"));
    }

    @Test
    void refusesBinaryFilesAndTablesTooSmallToSplit() throws IOException {
        Path file = folder.resolve("table.csv");
        Files.write(file, new byte[] {'1', ',', (byte) 0xff, (byte) 0xfe});
        assertThrows(DataException.class, () -> CsvReader.raw(file));
        Files.write(file, "1,2,0\n".getBytes(StandardCharsets.UTF_8));
        assertThrows(DataException.class, () -> CsvReader.split(file));
    }

    @Test
    void standardisesWithTheTrainingRows() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append(1000 + i * i).append(",7,").append(i % 2).append('\n');
        }
        Split split = CsvReader.split(Files.writeString(folder.resolve("table.csv"), text));
        assertEquals(40, split.train().rows());
        float[] features = new float[80];
        split.train().copyRows(0, 40, features, 0);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 40; i++) {
            float x = features[2 * i];
            sum += x;
            squares += (double) x * x;
            assertEquals(0, features[2 * i + 1], "a constant column");
        }
        assertEquals(0, sum / 40, 1e-5);
        assertEquals(1, squares / 40, 1e-5);
    }
}
