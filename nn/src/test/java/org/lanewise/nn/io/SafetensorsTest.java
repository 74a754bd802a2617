package org.lanewise.nn.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {
    @TempDir
    private Path folder = Path.of("");

    /** What the Python package wrote; how is in python.py beside it. */
    @Test
    void readsWhatPythonWrote() throws IOException {
        Path file = folder.resolve("x");
        try (InputStream from = Objects.requireNonNull(getClass().getResourceAsStream("from-python.safetensors"))) {
            Files.copy(from, file);
        }
        try (SafetensorsFile tensors = SafetensorsFile.open(file)) {
            assertEquals(Map.of("format", "np", "what", "a line\nand 中"), tensors.metadata());
            assertTensor(tensors, "halves", "F16 [2, 3]", 1, -2, 0.333251953125f, 65504, 0x1p-24f, -0f);
            assertTensor(tensors, "brains", "BF16 [3]", 1, -2, 0x1.fep127f);
            assertTensor(tensors, "floats", "F32 [1, 2, 1]", 1.5f, -3e38f);
            assertTensor(tensors, "doubles", "F64 [2]", 1 / 3f, Float.POSITIVE_INFINITY);
            assertTensor(tensors, "bytes", "I8 [3]", -128, 0, 127);
            assertTensor(tensors, "scalar", "F32 []", 42);
            assertTensor(tensors, "none", "F32 [0, 5]");
            assertTensor(tensors, "über \"quoted\"", "I8 [1]", 7);
            assertEquals(8, tensors.tensors().size());
            assertEquals(
                    1e300,
                    tensors.bytes("doubles")
                            .get(ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN), 8));
        }
    }

    private static void assertTensor(SafetensorsFile file, String name, String info, float... values)
            throws IOException {
        assertEquals(info, String.valueOf(file.tensors().get(name)));
        assertArrayEquals(values, file.floats(name), name);
    }

    /** Every type, more elements than are written and read at a time, and offsets. */
    @Test
    void readsWhatItWrote() throws IOException {
        Path file = folder.resolve("x");
        int n = (1 << 20) + 77;
        float[] values = new float[n + 3];
        double[] doubles = new double[n + 3];
        byte[] bytes = new byte[n + 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.scalb(1.0 + i * 0x1p-21, i % 31 - 16) * (i % 2 == 0 ? 1 : -1);
            doubles[i] = 1.0 / (i + 1);
            bytes[i] = (byte) (i * 7);
        }
        long[] shape = {n};
        SafetensorsWriter writer = new SafetensorsWriter().metadata("a", "b").metadata("c\n\"", "ü");
        for (TensorType type : TensorType.values()) {
            writer.add("floats as " + type, type, shape, values, 3);
        }
        writer.add("doubles", shape, doubles, 3).add("bytes", shape, bytes, 3).write(file);
        try (SafetensorsFile tensors = SafetensorsFile.open(file)) {
            assertEquals(Map.of("a", "b", "c\n\"", "ü"), tensors.metadata());
            for (TensorType type : TensorType.values()) {
                float[] read = tensors.floats("floats as " + type);
                for (int i = 0; i < n; i++) {
                    assertEquals(rounded(type, values[i + 3]), read[i], type.name());
                }
                tensors.tensors()
                        .forEach((name, info) ->
                                assertEquals(0, info.begin() % info.type().bytes(), name));
            }
            assertEquals(
                    doubles[n + 2],
                    tensors.bytes("doubles")
                            .get(ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN), 8L * n - 8));
            float[] part = new float[5];
            tensors.read("bytes", n - 4, part, 1, 4);
            assertArrayEquals(new float[] {0, bytes[n - 1], bytes[n], bytes[n + 1], bytes[n + 2]}, part);
            assertThrows(IllegalArgumentException.class, () -> tensors.read("bytes", n - 3, part, 1, 4));
            assertThrows(IllegalArgumentException.class, () -> tensors.read("bytes", 0, part, 2, 4));
            assertThrows(IllegalArgumentException.class, () -> tensors.read("byte", 0, part, 1, 4));
        }
    }

    /** Written as the definitions of the formats, not as the code is. */
    private static float rounded(TensorType type, float value) {
        int exponent = Math.getExponent(value);
        return switch (type) {
            case F32, F64 -> value;
            case F16 ->
                (float) (Math.rint(Math.scalb((double) value, 10 - Math.max(-14, exponent)))
                        * Math.scalb(1.0, Math.max(-14, exponent) - 10));
            case BF16 -> (float) (Math.rint(Math.scalb((double) value, 7 - exponent)) * Math.scalb(1.0, exponent - 7));
            case I8 -> (float) Math.max(-128, Math.min(127, Math.rint(value))) + 0f; // no -0
        };
    }

    @Test
    void refusesWhatCannotBeWritten() {
        SafetensorsWriter writer = new SafetensorsWriter().add("a", TensorType.F32, new long[] {2}, new float[3], 1);
        assertThrows(
                IllegalArgumentException.class, () -> writer.add("a", TensorType.F32, new long[0], new float[1], 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> writer.add("__metadata__", TensorType.F32, new long[0], new float[1], 0));
        for (long[] shape : List.of(new long[] {-1}, new long[] {3}, new long[] {1L << 62, 8}, new long[] {2, 2})) {
            assertThrows(IllegalArgumentException.class, () -> writer.add("b", TensorType.F32, shape, new float[3], 1));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new SafetensorsWriter()
                        .metadata("a", "b".repeat(100_000_000))
                        .write(folder.resolve("large")));
    }

    /** Whether a header is taken, and what is said of it if not; the data are 8 bytes. */
    @Test
    void followsTheSpecification() throws IOException {
        assertRead("{\"a\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]}}");
        assertRead("{\"a\":{\"dtype\":\"I8\",\"shape\":[3],\"data_offsets\":[5,8]},"
                + "\"b\":{\"data_offsets\":[0,5],\"shape\":[1,5],\"dtype\":\"I8\"},"
                + "\"none\":{\"dtype\":\"F64\",\"shape\":[0],\"data_offsets\":[5,5]}}  ");
        assertRead("{\"__metadata__\":{},\"a\":{\"dtype\":\"BF16\",\"shape\":[2,2],\"data_offsets\":[0,8]}}");
        for (String type : List.of("BOOL", "U8", "I16", "I64", "F8_E4M3", "C64", "f32", "")) {
            assertRefused(tensor(type, "[1]", "[0,8]"), "has tensor 'a' of dtype '" + type + "', but only [F64, F32, ");
        }
        assertRefused(tensor("F32", "[3]", "[0,8]"), "of type F32 and shape [3] at bytes [0, 8], which do not fit");
        assertRefused(tensor("F32", "[1]", "[0,4]"), "is too long: its header announces 4 bytes of tensors");
        assertRefused(tensor("F32", "[4]", "[0,16]"), "is truncated: its header announces 16 bytes of tensors");
        assertRefused(tensor("F32", "[1]", "[4,8]"), "at byte 4, but the header ends at byte 0");
        assertRefused(tensor("F32", "[2]", "[8,0]"), "do not fit");
        assertRefused(tensor("F32", "[2]", "[0]"), "with 1 data_offsets");
        assertRefused(tensor("F32", "[2]", "[0,8,8]"), "with 3 data_offsets");
        assertRefused(tensor("F32", "[4294967296,4294967296,0]", "[0,0]"), "the impossible shape");
        assertRefused(tensor("F32", "[2305843009213693952,2]", "[0,0]"), "the impossible shape");
        assertRefused(tensor("F32", "[2e0]", "[0,8]"), "shape is not a list of whole numbers");
        assertRefused(tensor("F32", "[-2]", "[0,8]"), "shape is not a list of whole numbers");
        assertRefused(tensor("F32", "[9223372036854775808]", "[0,8]"), "is not a list of whole numbers below 2^63");
        assertRefused(tensor("F32", "[9223372036854775807]", "[0,8]"), "impossible shape");
        assertRefused(tensor("F32", "[02]", "[0,8]"), "shape is not a list of whole numbers");
        assertRefused(tensor("F32", "[2,]", "[0,8]"), "shape is not a list of whole numbers");
        assertRefused(tensor("F32", "[2 1]", "[0,8]"), "not valid JSON (it lacks a ,");
        assertRefused(tensor("F32", "2", "[0,8]"), "shape is no array");
        assertRefused("{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}}", "without data_offsets");
        assertRefused("{\"a\":{\"dtype\":1,\"shape\":[2],\"data_offsets\":[0,8]}}", "of dtype ''");
        assertRefused("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"shape\":[2],\"data_offsets\":[0,8]}}", "there twice");
        assertRefused("{\"a\":{\"x\":1}}", "unknown field 'x'");
        assertRefused("{\"a\":1}", "has 'a' that is not an object");
        assertRefused("{\"__metadata__\":{\"a\":1}}", "metadata 'a' that is not a string");
        assertRefused("{\"__metadata__\":{\"a\":\"\",\"a\":\"\"}}", "metadata 'a' twice");
        assertRefused("{\"__metadata__\":{},\"__metadata__\":{}}", "has '__metadata__' twice");
        String i8 = "\"a\":{\"dtype\":\"I8\",\"shape\":[8],\"data_offsets\":[0,8]}";
        assertRefused("{" + i8 + "," + i8 + "}", "has tensor 'a' twice");
        assertRefused("{" + i8 + "}x", "has more after its end");
        assertRefused("{" + i8 + "}{}", "has more after its end");
        assertRefused(" {" + i8 + "}", "does not begin with {");
        assertRefused("{\"a", "not valid JSON (it ends within a string");
        assertRefused("{\"a\\n", "not valid JSON (it ends within a string");
        assertRefused("{\"a\\x\":{}}", "not valid JSON (it has an escape that JSON does not know");
        assertRefused("{\"a\\u12g4\":{}}", "not valid JSON (it has an escape without four hexadecimal digits");
        assertRefused("{\"a\\n\nb\":{}}", "not valid JSON (it has a control character");
        assertRefused("{\"a\" {}}", "not valid JSON (it lacks a :");
        assertRefused("{" + i8 + ",}", "not valid JSON (it lacks a \"");
        assertRefused("{" + i8 + " " + i8 + "}", "not valid JSON (it lacks a ,");
        assertRefused("{\"a\nb\":1}", "not valid JSON");
        assertRefused("{\"" + "n".repeat(1000) + "\":1}", "n...' that is not an object");
        assertRefused("{}".getBytes(StandardCharsets.UTF_16LE), "not valid JSON");
        assertRefused(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}, "is not UTF-8");
    }

    @Test
    void readsEveryCharacter() throws IOException {
        StringBuilder all = new StringBuilder("\uD83D\uDE00");
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            all.append(c);
        }
        Path file = folder.resolve("x");
        new SafetensorsWriter().metadata("all", all.toString()).write(file);
        try (SafetensorsFile tensors = SafetensorsFile.open(file)) {
            assertEquals(Map.of("all", all.toString()), tensors.metadata());
        }
        String escapes = "{\"__metadata__\":{\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00\" : \"\"}\t,\n\"a\":"
                + "{\"dtype\":\"I8\",\"shape\":[ 2 , 4 ],\"data_offsets\":[0,8]}}\r";
        try (SafetensorsFile tensors = SafetensorsFile.open(file(escapes.getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(Map.of("\"\\/\b\f\n\r\t\u00e9\uD83D\uDE00", ""), tensors.metadata());
        }
    }

    private static String tensor(String type, String shape, String offsets) {
        return "{\"a\":{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}}";
    }

    private Path file(byte[] json) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(16 + json.length).order(ByteOrder.LITTLE_ENDIAN);
        return Files.write(
                folder.resolve("x"), bytes.putLong(json.length).put(json).array());
    }

    private void assertRead(String header) throws IOException {
        try (SafetensorsFile tensors = SafetensorsFile.open(file(header.getBytes(StandardCharsets.UTF_8)))) {
            for (String name : tensors.tensors().keySet()) {
                assertEquals(Objects.requireNonNull(tensors.tensors().get(name)).length(), tensors.floats(name).length);
            }
        }
    }

    private void assertRefused(String header, String part) throws IOException {
        assertRefused(header.getBytes(StandardCharsets.UTF_8), part);
    }

    private void assertRefused(byte[] header, String part) throws IOException {
        Path file = file(header);
        String message = String.valueOf(assertThrows(ModelFormatException.class, () -> SafetensorsFile.open(file))
                .getMessage());
        assertTrue(message.contains(part) && message.startsWith(file.toString()), message);
    }

    /** A page that is gone is an error of the file, not of the JVM. */
    @Test
    void tellsThatTheFileBecameShorter() throws IOException {
        Path file = folder.resolve("x");
        new SafetensorsWriter()
                .add("a", TensorType.F32, new long[] {1 << 20}, new float[1 << 20], 0)
                .write(file);
        try (SafetensorsFile tensors = SafetensorsFile.open(file);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertEquals(1 << 20, tensors.floats("a").length);
            channel.truncate(1000);
            assertThrows(ModelFormatException.class, () -> tensors.floats("a"));
        }
    }

    /** Larger than an array, without taking its room on the disk. */
    @Test
    void mapsMoreThanAnArrayHolds() throws IOException {
        Path file = folder.resolve("x");
        long n = 3L << 30;
        byte[] json = tensor("I8", "[" + n + "]", "[0," + n + "]").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer start = ByteBuffer.allocate(8 + json.length).order(ByteOrder.LITTLE_ENDIAN);
            channel.write(start.putLong(json.length).put(json).flip());
            channel.write(ByteBuffer.wrap(new byte[] {5, 6}), 8 + json.length + n - 2);
        }
        try (SafetensorsFile tensors = SafetensorsFile.open(file)) {
            float[] last = new float[3];
            tensors.read("a", n - 3, last, 0, 3);
            assertArrayEquals(new float[] {0, 5, 6}, last);
            assertThrows(ModelFormatException.class, () -> tensors.floats("a"));
        }
    }
}
