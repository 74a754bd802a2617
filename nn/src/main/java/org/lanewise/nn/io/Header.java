package org.lanewise.nn.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON header of a safetensors file: tensors by name, and a map of strings.
 *
 * @param metadata the strings
 * @param tensors in the order of the file
 */
record Header(Map<String, String> metadata, Map<String, Tensor> tensors) {
    private static final String METADATA = "__metadata__";
    /** One array holds no more floats. */
    private static final long MOST_BYTES = 4L * (Integer.MAX_VALUE - 8);

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * One tensor of 32-bit floats.
     *
     * @param shape its dimensions
     * @param begin first byte, counted from the end of the header
     * @param end the byte after its last
     */
    record Tensor(long[] shape, long begin, long end) {
        /** A tensor that starts at byte {@code begin}. */
        static Tensor at(long begin, long[] shape) {
            long bytes = 4;
            for (long dimension : shape) {
                bytes *= dimension;
            }
            return new Tensor(shape, begin, begin + bytes);
        }

        /** Its values. */
        int length() {
            return (int) ((end - begin) / 4);
        }
    }

    /** The tensor of a name that is known to be there. */
    Tensor tensor(String name) {
        return Objects.requireNonNull(tensors.get(name), name);
    }

    /** The header as JSON, padded with spaces so that the data starts at a multiple of 8 bytes. */
    byte[] toJson() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeObjectPropertyStart(METADATA);
            metadata.forEach(out::writeStringProperty);
            out.writeEndObject();
            tensors.forEach((name, tensor) -> {
                out.writeObjectPropertyStart(name);
                out.writeStringProperty("dtype", "F32");
                out.writeName("shape");
                out.writeArray(tensor.shape, 0, tensor.shape.length);
                out.writeName("data_offsets");
                out.writeArray(new long[] {tensor.begin, tensor.end}, 0, 2);
                out.writeEndObject();
            });
            out.writeEndObject();
        }
        while (bytes.size() % 8 != 0) {
            bytes.write(' ');
        }
        return bytes.toByteArray();
    }

    /**
     * Reads and checks a header.
     *
     * @param file for error messages
     * @param dataBytes bytes after the header
     */
    static Header parse(String file, byte[] json, long dataBytes) throws ModelFormatException {
        Map<String, String> metadata = new LinkedHashMap<>();
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            require(file, in.nextToken() == JsonToken.START_OBJECT, "is not a JSON object");
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                require(file, in.nextToken() == JsonToken.START_OBJECT, "has '" + name + "' that is not an object");
                if (name.equals(METADATA)) {
                    strings(file, in, metadata);
                } else {
                    tensors.put(name, tensor(file, in, name));
                }
            }
            require(file, in.nextToken() == null, "has more after its end");
        } catch (JacksonException e) {
            throw new ModelFormatException(
                    file + " is not a safetensors file: its header is not valid JSON (" + e.getOriginalMessage() + ")",
                    e);
        }
        requireCover(file, tensors, dataBytes);
        return new Header(metadata, tensors);
    }

    private static void strings(String file, JsonParser in, Map<String, String> metadata) throws ModelFormatException {
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            require(file, in.nextToken() == JsonToken.VALUE_STRING, "has metadata '" + key + "' that is not a string");
            metadata.put(key, in.getString());
        }
    }

    private static Tensor tensor(String file, JsonParser in, String name) throws ModelFormatException {
        String type = "";
        long[] shape = {};
        long[] offsets = {};
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            JsonToken value = in.nextToken();
            switch (key) {
                case "dtype" -> type = value == JsonToken.VALUE_STRING ? in.getString() : "";
                case "shape" -> shape = numbers(file, in, name, key);
                case "data_offsets" -> offsets = numbers(file, in, name, key);
                default -> throw bad(file, "has tensor '" + name + "' with an unknown field '" + key + "'");
            }
        }
        require(file, type.equals("F32"), "has tensor '" + name + "' of type '" + type + "', but F32 is needed");
        require(file, offsets.length == 2, "has tensor '" + name + "' without two data_offsets");
        long bytes = 4;
        for (long dimension : shape) {
            require(
                    file,
                    dimension > 0 && dimension <= MOST_BYTES / bytes,
                    "has tensor '" + name + "' of the impossible shape " + Arrays.toString(shape));
            bytes *= dimension;
        }
        require(
                file,
                offsets[1] - offsets[0] == bytes,
                "has tensor '" + name + "' of shape " + Arrays.toString(shape) + " at bytes " + Arrays.toString(offsets)
                        + ", which do not fit each other");
        return new Tensor(shape, offsets[0], offsets[1]);
    }

    private static long[] numbers(String file, JsonParser in, String name, String key) throws ModelFormatException {
        require(
                file,
                in.currentToken() == JsonToken.START_ARRAY,
                "has tensor '" + name + "' whose " + key + " is no array");
        long[] numbers = {};
        while (in.nextToken() != JsonToken.END_ARRAY) {
            require(
                    file,
                    in.currentToken() == JsonToken.VALUE_NUMBER_INT && numbers.length < 8 && in.getLongValue() >= 0,
                    "has tensor '" + name + "' whose " + key + " is not a list of a few whole numbers");
            numbers = Arrays.copyOf(numbers, numbers.length + 1);
            numbers[numbers.length - 1] = in.getLongValue();
        }
        return numbers;
    }

    /** The tensors must lie one after the other, without overlap or gap, and end where the file ends. */
    private static void requireCover(String file, Map<String, Tensor> tensors, long dataBytes)
            throws ModelFormatException {
        long end = 0;
        String before = "the header";
        var inOrder = tensors.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getValue().begin))
                .toList();
        for (Map.Entry<String, Tensor> entry : inOrder) {
            long begin = entry.getValue().begin;
            require(
                    file,
                    begin == end,
                    "has tensor '" + entry.getKey() + "' at byte " + begin + ", but " + before + " ends at byte "
                            + end);
            end = entry.getValue().end;
            before = "tensor '" + entry.getKey() + "'";
        }
        if (end != dataBytes) {
            throw new ModelFormatException(file + (end > dataBytes ? " is truncated" : " is too long")
                    + ": its header announces " + end + " bytes of tensors, but it has " + dataBytes);
        }
    }

    private static void require(String file, boolean holds, String otherwise) throws ModelFormatException {
        if (!holds) {
            throw bad(file, otherwise);
        }
    }

    private static ModelFormatException bad(String file, String what) {
        return new ModelFormatException(file + " is not a usable safetensors file: its header " + what);
    }
}
