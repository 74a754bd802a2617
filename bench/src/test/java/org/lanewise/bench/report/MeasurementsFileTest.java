package org.lanewise.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementsFileTest {
    @TempDir
    Path folder = Path.of("");

    private static Measurements sample() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("cpu", "a \"fast\" one, 3 µm");
        environment.put("jdk", "25");
        return new Measurements(
                environment,
                List.of("nothing\nto say"),
                0.1,
                6.25,
                List.of(
                        new Entry(
                                new Key("squares", "gemm", "f32", "8", "lanewise"),
                                "GFLOP/s",
                                1.5,
                                0,
                                List.of(1.1, 2.5)),
                        new Entry(
                                new Key("network", "gemm", "f32", "1x2x3", "openblas"),
                                "GFLOP/s",
                                0,
                                1e-3,
                                List.of(3e9))));
    }

    private Path file(String text) throws IOException {
        Path file = folder.resolve("x.json");
        Files.writeString(file, text);
        return file;
    }

    private String refusal(String text) throws IOException {
        Path file = file(text);
        String sentence = String.valueOf(assertThrows(IOException.class, () -> MeasurementsFile.read(file))
                .getMessage());
        assertTrue(sentence.startsWith(file + " is not a whole report of `bench --report`: "), sentence);
        assertFalse(sentence.contains("\n"), sentence);
        return sentence;
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        assertEquals(sample(), MeasurementsFile.read(file(MeasurementsFile.write(sample()))));
    }

    @Test
    void everyTruncatedFileIsRefused() throws IOException {
        String text = MeasurementsFile.write(sample()).strip();
        for (int length = 0; length < text.length(); length++) {
            refusal(text.substring(0, length));
        }
    }

    @Test
    void whatALaterVersionAddsIsSkipped() throws IOException {
        String text = MeasurementsFile.write(sample())
                .replace("\"minutes\"", "\"new\":{\"a\":[1,{}]},\"minutes\"")
                .replace("\"unit\"", "\"new\":[[]],\"unit\"");
        assertEquals(sample(), MeasurementsFile.read(file(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "{}",
                "not json",
                "{\"a\":1}",
                "{\"format\":\"other\"}",
                "{\"format\":\"lanewise-bench\"}",
                "{\"format\":\"lanewise-bench\",\"version\":2,\"entries\":[]}",
                "{\"format\":\"lanewise-bench\",\"version\":\"1\",\"entries\":[]}",
                "{\"format\":\"lanewise-bench\",\"version\":1,\"entries\":{}}",
                "{\"format\":\"lanewise-bench\",\"version\":1,\"entries\":[1]}",
                "{\"format\":\"lanewise-bench\",\"version\":1,\"entries\":[{}]}",
                "{\"format\":\"lanewise-bench\",\"version\":1,\"entries\":[]} {}",
                "{\"format\":\"lanewise-bench\",\"version\":1,\"environment\":{\"cpu\":1},\"entries\":[]}"
            })
    void whatIsSomethingElseIsRefused(String text) throws IOException {
        refusal(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[0]", "[-1]", "[1e999]", "[\"x\"]", "7"})
    void ratesThatAreNoneAreRefused(String rates) throws IOException {
        refusal(MeasurementsFile.write(sample()).replace("[1.1,2.5]", rates));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = folder.resolve("binary");
        byte[] bytes = MeasurementsFile.write(sample()).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xff;
        Files.write(file, bytes);
        assertThrows(IOException.class, () -> MeasurementsFile.read(file));
    }
}
