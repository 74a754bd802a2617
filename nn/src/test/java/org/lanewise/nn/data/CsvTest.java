package org.lanewise.nn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @TempDir
    private Path folder = Path.of("");

    private ArrayDataset read(String text) throws IOException {
        return table(text, CsvOptions.standard()).read();
    }

    private CsvTable table(String text, CsvOptions options) throws IOException {
        return CsvTable.open(Files.writeString(folder.resolve("table.csv"), text), options);
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
                    1,2,0;3,,1      | line 2, column 2 is '', but missing values are not allowed
                    1,2,0;1f,2,1    | line 2, column 1 is '1f', which is not a number
                    1,2,0;NaN,2,1   | line 2, column 1 is 'NaN', but must be finite
                    1,2,0;1e99,2,1  | line 2, column 1 is '1e99', but must be finite
                    1,2,0;-inf,2,1  | line 2, column 1 is '-inf', but must be finite
                    1,2,0;1,2       | line 2, has 2 values, but the first line has 3
                    1,2,0;1,2,0,1   | line 2, has 4 values, but the first line has 3
                    1,2,0;1,2,-1    | line 2, column 3, the label, is '-1', but must be a whole number
                    1,2,0;1,2,0.5   | line 2, column 3, the label, is '0.5', but must be a whole number
                    1,2,0;1,2,99999 | line 2, column 3, the label, is '99999', but must be a whole number
                    1,2,0;1,2,NaN   | line 2, column 3 is 'NaN', but missing values are not allowed
                    1,2,0;1,2,dog   | line 2, column 3, the label, is 'dog', but must be a whole number
                    1,2,0;1,?,0     | line 2, column 2 is '?', but missing values are not allowed
                    1,2,0;1,NA,0    | line 2, column 2 is 'NA', but missing values are not allowed
                    1,2,0;1,2,      | line 2, column 3 is '', but missing values are not allowed
                    1,x,0;1,,0      | line 2, column 2 is '', but missing values are not allowed
                    1,x,0;1,null,0  | line 2, column 2 is 'null', but missing values are not allowed
                    1,?,0;1,x,0     | line 1, column 2 is '?', but missing values are not allowed
                    a,b,class;1,z,0;y,z,0 | line 3, column 1 (a) is 'y', which is not a number
                    1,"2",0;1,"2,0  | is not in the CSV format of RFC 4180 after line 1
                    1,2,0;1,"2"3,0  | is not in the CSV format of RFC 4180 after line 1
                    a,b,c           | has no row of data
                    ;               | has no row of data
                    7;8             | has 1 column
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
        assertThrows(DataException.class, () -> CsvTable.open(file, CsvOptions.standard()));
        assertThrows(
                DataException.class,
                () -> table("1,2,0\n", CsvOptions.standard()).split());
    }

    @Test
    void standardisesWithTheTrainingRows() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append(1000 + i * i).append(",7,").append(i % 2).append('\n');
        }
        Split split = table(text.toString(), CsvOptions.standard()).split();
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

    @Test
    void readsQuotedFieldsByRfc4180() throws IOException {
        CsvTable table = table(
                "\"a \"\"b\"\", c\",\"two\nlines\",class\r\n\"1.5\",\"x, \"\"y\"\"\",no\r\n-2, \"z\nz\" ,yes\r\n",
                CsvOptions.standard());
        assertEquals("a \"b\", c", table.schema().columns().get(0).name());
        assertEquals(
                List.of("x, \"y\"", "z\nz"), table.schema().columns().get(1).categories());
        assertEquals(Dataset.of(new float[] {1.5f, 1, 0, -2, 0, 1}, 3, new int[] {0, 1}, 2), table.read());
    }

    @Test
    void linesOfQuotedFieldsAreCounted() {
        String message = String.valueOf(assertThrows(DataException.class, () -> read("\"a\nb\",c\n1,0\n\n1,no\n"))
                .getMessage());
        assertTrue(message.contains("line 5, column 2 (c), the label, is 'no'"), message);
    }

    @Test
    void refusesAQuoteThatIsNeverClosedBeforeTheMemoryIsFull() {
        String text = "1,2,0\n1,\"" + "1,2,0\n".repeat(1_000_000);
        String message = String.valueOf(
                assertThrows(DataException.class, () -> read(text)).getMessage());
        assertTrue(message.contains("after line 1: The maximum buffer size of 2097152 is insufficient"), message);
        assertFalse(message.contains(". "), message);
    }

    @Test
    void namesTheLineBeforeBytesThatAreNoText() throws IOException {
        Path file = folder.resolve("table.csv");
        Files.write(file, ("1,2,0\n".repeat(100_000) + "\u00e9,2,0\n").getBytes(StandardCharsets.ISO_8859_1));
        String message =
                String.valueOf(assertThrows(DataException.class, () -> CsvTable.open(file, CsvOptions.standard()))
                        .getMessage());
        // The decoder reads ahead of the lines.
        assertTrue(message.contains("is not a text file in UTF-8 (after line 99"), message);
    }

    @Test
    void categoriesAreSortedAndBecomeOneFeatureEach() throws IOException {
        String text = "size,colour,weight,label\nM,red,1,b\nS,blue,2,a\nM,green,3,c\nL,red,4,a\n";
        CsvTable table = table(text, CsvOptions.standard());
        assertEquals(
                List.of("size=L", "size=M", "size=S", "colour=blue", "colour=green", "colour=red", "weight"),
                table.schema().featureNames());
        assertEquals(List.of("a", "b", "c"), table.schema().classNames());
        float[] x = {
            0, 1, 0, 0, 0, 1, 1, //
            0, 0, 1, 1, 0, 0, 2, //
            0, 1, 0, 0, 1, 0, 3, //
            1, 0, 0, 0, 0, 1, 4
        };
        assertEquals(Dataset.of(x, 7, new int[] {1, 0, 2, 0}, 3), table.read());
    }

    @Test
    void targetsAreChosenByNameOrNumber() throws IOException {
        String text = "y,a,2,label\n1,2,3,0\n4,5,6.5,1\n";
        CsvOptions options = CsvOptions.standard();
        assertEquals(
                Dataset.of(new float[] {2, 3, 0, 5, 6.5f, 1}, 3, new int[] {1, 4}, 5),
                table(text, options.withLabel("y")).read());
        assertEquals(
                Dataset.regression(new float[] {1, 2, 0, 4, 5, 1}, 3, new float[] {3, 6.5f}, 1),
                table(text, options.withRealTargets("2")).read());
        assertEquals(
                Dataset.regression(new float[] {2, 3, 5, 6.5f}, 2, new float[] {0, 1, 1, 4}, 2),
                table(text, options.withRealTargets("4", "y")).read());
        assertEquals(
                Dataset.regression(new float[] {1, 2, 3, 4, 5, 6.5f}, 3, new float[] {0, 1}, 1),
                table(text, options.withRealTargets()).read());
        assertEquals(3, table("5,6,0\n7,8,1\n", options.withLabel("1")).read().columns() + 1);
    }

    @Test
    void headersAndCategoriesCanBeStated() throws IOException {
        CsvOptions options = CsvOptions.standard();
        assertEquals(
                Dataset.of(new float[] {1, 0, 0, 1}, 2, new int[] {0, 1}, 2),
                table("a,b\nb,c\n", options.withHeader(CsvOptions.Header.NO)).read());
        assertEquals(
                1,
                table("1,0\n7,1\n", options.withHeader(CsvOptions.Header.YES)).rows());
        CsvTable zip = table("zip,label\n10,0\n9,1\n10,1\n", options.withCategorical("zip"));
        assertEquals(List.of("zip=10", "zip=9"), zip.schema().featureNames());
        assertEquals(Dataset.of(new float[] {1, 0, 0, 1, 1, 0}, 2, new int[] {0, 1, 1}, 2), zip.read());
        CsvTable labels = table("a,label\n1,7\n2,3\n", options.withCategorical("label"));
        assertEquals(List.of("3", "7"), labels.schema().classNames());
        assertEquals(Dataset.of(new float[] {1, 2}, 1, new int[] {1, 0}, 2), labels.read());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    z     | has no column 'z'; it has 3: a, b, a
                    4     | has no column '4'
                    0     | has no column '0'
                    a     | has several columns named 'a'
                    """)
    void refusesTargetsThatAreNotThere(String target, String sentence) {
        CsvOptions options = CsvOptions.standard().withLabel(target);
        String message = String.valueOf(assertThrows(DataException.class, () -> table("a,b,a\n1,2,0\n", options))
                .getMessage());
        assertTrue(message.contains(sentence), message);
    }

    @Test
    void refusesTargetsOnlyAndTwice() {
        assertThrows(
                DataException.class, () -> table("1,2\n", CsvOptions.standard().withRealTargets("1", "2")));
        String message = String.valueOf(assertThrows(
                        DataException.class,
                        () -> table("a,b,c\n1,2,3\n", CsvOptions.standard().withRealTargets("1", "a")))
                .getMessage());
        assertTrue(message.contains("is named twice"), message);
        assertThrows(
                IllegalArgumentException.class,
                () -> new CsvOptions(CsvOptions.Header.AUTO, List.of("a", "b"), false, List.of()));
    }

    @Test
    void refusesIdentifiersAsCategories() {
        StringBuilder text = new StringBuilder("id,label\n");
        for (int i = 0; i < 1025; i++) {
            text.append("row").append(i).append(",0\n");
        }
        String message = String.valueOf(
                assertThrows(DataException.class, () -> read(text.toString())).getMessage());
        assertTrue(
                message.contains("line 1026, column 1 (id) is category number 1025, but a column may have 1024"),
                message);
    }

    @Test
    void anotherFileIsReadWithTheSameCategories() throws IOException {
        CsvSchema schema = table("colour,x,class\nred,1,yes\nblue,2,no\n", CsvOptions.standard())
                .schema();
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "colour,x,class\nred,5,yes\n");
        ArrayDataset expected = Dataset.of(new float[] {0, 1, 5}, 3, new int[] {1}, 2);
        assertEquals(expected, CsvTable.open(other, schema).read());
        Files.writeString(other, "red,5,yes\n");
        assertEquals(expected, CsvTable.open(other, schema).read());
        Files.writeString(other, "mauve,5,yes\n");
        String message = String.valueOf(assertThrows(DataException.class, () -> CsvTable.open(other, schema))
                .getMessage());
        assertTrue(
                message.contains("line 1, column 1 (colour) is 'mauve', which is not one of the 2 known categories"),
                message);
        Files.writeString(other, "x,colour,class\n5,red,yes\n");
        assertThrows(DataException.class, () -> CsvTable.open(other, schema));
        Files.writeString(other, "red,5\n");
        assertThrows(DataException.class, () -> CsvTable.open(other, schema));
    }

    @Test
    void aSchemaIsReadFromItsJson() throws IOException {
        CsvSchema schema = table("\"a\n\"\"\",x,class\nred,1,yes\nblue,2,no\n", CsvOptions.standard())
                .schema();
        assertEquals(schema, CsvSchema.parse(schema.toJson()));
        CsvSchema real = table("1,2,3\n", CsvOptions.standard().withRealTargets("3", "1"))
                .schema();
        assertEquals(real, CsvSchema.parse(real.toJson()));
        assertEquals(List.of(2, 0), real.targets());
        String json = schema.toJson();
        for (int i = 0; i < json.length(); i++) {
            String cut = json.substring(0, i);
            assertThrows(IllegalArgumentException.class, () -> CsvSchema.parse(cut));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [[blue, red], [], [no, yes]] | 2 | 3 | target = 3, but there are 3 columns
                    [[blue, red], [], [no, yes]] | 2 | -1 | target = -1
                    [[blue, red], [], [no, yes]] | 1 | 2 | classes = 1 do not fit
                    [[blue, red], [], [no, yes]] | 0 | 2 | classes = 0 do not fit
                    [[blue, red], [], [no, yes]] | 65537 | 1 | classes = 65537 do not fit
                    [[red, blue], [], [no, yes]] | 2 | 2 | must be sorted
                    [[red, red], [], [no, yes]] | 2 | 2 | must be sorted
                    [[red]] | 1 | 0 | some different ones are needed
                    """)
    void refusesSchemasThatDoNotFit(String categories, int classes, int target, String sentence) {
        String columns = categories
                .replace(" ", "")
                .replaceAll("(\\w+)", "\"$1\"")
                .replaceAll("(?<!^)\\[([^\\[\\]]*)\\]", "{\"name\":\"a\",\"categories\":[$1]}");
        String json = "{\"columns\":" + columns + ",\"targets\":[" + target + "],\"classes\":" + classes + "}";
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> CsvSchema.parse(json))
                .getMessage());
        assertTrue(message.contains(sentence), message);
    }

    @Test
    void convertedFilesHaveTheSameRows() throws IOException {
        StringBuilder text = new StringBuilder("a,kind,b,label\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(i * 0.1f)
                    .append(i % 3 == 0 ? ",p," : ",q,")
                    .append(-i)
                    .append(',')
                    .append(i % 300)
                    .append('\n');
        }
        Path features = folder.resolve("features.idx2-float");
        Path targets = folder.resolve("targets.idx1");
        CsvTable labels = table(text.toString(), CsvOptions.standard());
        labels.convert(features, targets);
        try (IdxDataset converted = IdxDataset.open(features, targets)) {
            assertEquals(labels.read(), converted.inMemory());
        }
        Split split = labels.split();
        Split fromFolder = IdxFolder.split(folder);
        assertEquals(split.train(), fromFolder.train());
        assertEquals(split.test(), fromFolder.test());
        CsvTable real = table(text.toString(), CsvOptions.standard().withRealTargets("label", "b"));
        real.convert(features, targets);
        try (IdxDataset converted = IdxDataset.open(features, targets)) {
            assertEquals(real.read(), converted.inMemory());
            assertEquals(2, converted.targetColumns());
        }
        CsvTable few = table("1,2,0\n3,4,255\n", CsvOptions.standard());
        few.convert(features, targets);
        try (IdxDataset converted = IdxDataset.open(features, targets)) {
            assertEquals(few.read(), converted.inMemory());
            assertEquals(8 + 2, Files.size(targets));
        }
    }

    @Test
    void aFileThatChangesBetweenTheReadingsIsRefusedAndNothingWritten() throws IOException {
        CsvTable table = table("1,x,0\n3,y,1\n", CsvOptions.standard());
        Path features = folder.resolve("features");
        for (String text : List.of("1,x,0\n", "1,x,0\n3,y,1\n3,y,1\n", "1,x,0\n3,z,1\n", "1,x\n3,x\n")) {
            Files.writeString(folder.resolve("table.csv"), text);
            assertThrows(DataException.class, table::read);
            assertThrows(IOException.class, () -> table.convert(features, folder.resolve("targets")));
            assertFalse(Files.exists(features));
            assertFalse(Files.exists(folder.resolve("targets")));
        }
    }

    @Test
    void iris() throws IOException, URISyntaxException {
        Path file = Path.of(
                Objects.requireNonNull(CsvTest.class.getResource("iris.csv")).toURI());
        CsvTable table = CsvTable.open(file, CsvOptions.standard());
        assertEquals(
                List.of("setosa", "versicolor", "virginica"), table.schema().classNames());
        assertEquals(
                List.of("sepal length", "sepal width", "petal length", "petal width"),
                table.schema().featureNames());
        ArrayDataset data = table.read();
        assertEquals(150, data.rows());
        assertArrayEquals(new float[] {5.1f, 3.5f, 1.4f, 0.2f}, Arrays.copyOf(data.features(), 4));
        for (int c = 0; c < 3; c++) {
            int label = c;
            assertEquals(
                    50,
                    Arrays.stream(data.labels()).filter(each -> each == label).count());
        }
    }
}
