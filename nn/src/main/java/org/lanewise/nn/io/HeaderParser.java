package org.lanewise.nn.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads the header of a safetensors file whose author may mean harm: whatever is wrong becomes one sentence. */
final class HeaderParser {
    /** Names come from the file: no table of them that its author could fill with colliding ones. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final String file;
    private final JsonParser in;
    private final Map<String, TensorInfo> tensors = new LinkedHashMap<>();
    private @Nullable Map<String, String> metadata;

    private HeaderParser(String file, JsonParser in) {
        this.file = file;
        this.in = in;
    }

    /**
     * Reads and checks a header.
     *
     * @param file for error messages
     * @param dataBytes bytes after the header
     */
    static Header parse(String file, ByteBuffer json, long dataBytes) throws ModelFormatException {
        if (json.get(0) != '{') {
            throw bad(file, "does not begin with {");
        }
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(json);
        } catch (CharacterCodingException e) {
            throw bad(file, "is not UTF-8");
        }
        try (JsonParser in =
                JSON.createParser(ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.remaining())) {
            HeaderParser parser = new HeaderParser(file, in);
            parser.object();
            requireCover(file, parser.tensors, dataBytes);
            Map<String, String> metadata = parser.metadata;
            return new Header(metadata == null ? Map.of() : metadata, parser.tensors);
        } catch (JacksonException e) {
            throw new ModelFormatException(
                    file + " is not a safetensors file: its header is not valid JSON ("
                            + Excerpt.of(e.getOriginalMessage(), 500) + ")",
                    e);
        }
    }

    private void object() throws ModelFormatException {
        in.nextToken();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw bad("has " + Excerpt.quoted(name) + " that is not an object");
            }
            if (name.equals(Header.METADATA)) {
                if (metadata != null) {
                    throw bad("has " + Excerpt.quoted(name) + " twice");
                }
                metadata = texts();
            } else if (tensors.put(name, tensor(name)) != null) {
                throw bad("has tensor " + Excerpt.quoted(name) + " twice");
            }
        }
        if (in.nextToken() != null) {
            throw bad("has more after its end");
        }
    }

    private Map<String, String> texts() throws ModelFormatException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() != JsonToken.VALUE_STRING) {
                throw bad("has metadata " + Excerpt.quoted(name) + " that is not a string");
            }
            if (texts.put(name, in.getString()) != null) {
                throw bad("has metadata " + Excerpt.quoted(name) + " twice");
            }
        }
        return texts;
    }

    private TensorInfo tensor(String name) throws ModelFormatException {
        TensorType type = null;
        long[] shape = null;
        long[] offsets = null;
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            JsonToken value = in.nextToken();
            boolean again;
            switch (key) {
                case "dtype" -> {
                    again = type != null;
                    type = type(name, value == JsonToken.VALUE_STRING ? in.getString() : "");
                }
                case "shape" -> {
                    again = shape != null;
                    shape = numbers(name, key);
                }
                case "data_offsets" -> {
                    again = offsets != null;
                    offsets = numbers(name, key);
                }
                default ->
                    throw bad("has tensor " + Excerpt.quoted(name) + " with an unknown field " + Excerpt.quoted(key));
            }
            if (again) {
                throw bad("has tensor " + Excerpt.quoted(name) + " whose " + key + " is there twice");
            }
        }
        if (type == null || shape == null || offsets == null) {
            throw bad("has tensor " + Excerpt.quoted(name) + " without "
                    + (type == null ? "dtype" : shape == null ? "shape" : "data_offsets"));
        }
        if (offsets.length != 2) {
            throw bad("has tensor " + Excerpt.quoted(name) + " with " + offsets.length
                    + " data_offsets, but two are needed");
        }
        long bytes;
        try {
            bytes = Math.multiplyExact(TensorInfo.length(shape), (long) type.bytes());
        } catch (ArithmeticException e) {
            throw bad("has tensor " + Excerpt.quoted(name) + " of the impossible shape " + TensorInfo.text(shape));
        }
        if (offsets[1] - offsets[0] != bytes) {
            throw bad("has tensor " + Excerpt.quoted(name) + " of type " + type + " and shape " + TensorInfo.text(shape)
                    + " at bytes " + Arrays.toString(offsets) + ", which do not fit each other");
        }
        return new TensorInfo(type, shape, offsets[0], offsets[1]);
    }

    private TensorType type(String name, String text) throws ModelFormatException {
        for (TensorType type : TensorType.values()) {
            if (type.name().equals(text)) {
                return type;
            }
        }
        throw bad("has tensor " + Excerpt.quoted(name) + " of dtype " + Excerpt.quoted(text) + ", but only "
                + Arrays.toString(TensorType.values()) + " can be read");
    }

    private long[] numbers(String name, String key) throws ModelFormatException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw bad("has tensor " + Excerpt.quoted(name) + " whose " + key + " is no array");
        }
        long[] numbers = new long[4];
        int count = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.VALUE_NUMBER_INT || in.getLongValue() < 0) {
                throw bad("has tensor " + Excerpt.quoted(name) + " whose " + key + " is not a list of whole numbers");
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = in.getLongValue();
        }
        return Arrays.copyOf(numbers, count);
    }

    /** The tensors must lie one after the other, without overlap or gap, and end where the file ends. */
    private static void requireCover(String file, Map<String, TensorInfo> tensors, long dataBytes)
            throws ModelFormatException {
        var inOrder = tensors.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, TensorInfo> entry) ->
                                entry.getValue().begin())
                        .thenComparingLong(entry -> entry.getValue().end()))
                .toList();
        long end = 0;
        String before = "the header";
        for (Map.Entry<String, TensorInfo> entry : inOrder) {
            long begin = entry.getValue().begin();
            if (begin != end) {
                throw bad(
                        file,
                        "has tensor " + Excerpt.quoted(entry.getKey()) + " at byte " + begin + ", but " + before
                                + " ends at byte " + end);
            }
            end = entry.getValue().end();
            before = "tensor " + Excerpt.quoted(entry.getKey());
        }
        if (end != dataBytes) {
            throw new ModelFormatException(file + (end > dataBytes ? " is truncated" : " is too long")
                    + ": its header announces " + end + " bytes of tensors, but it has " + dataBytes);
        }
    }

    private ModelFormatException bad(String what) {
        return bad(file, what);
    }

    private static ModelFormatException bad(String file, String what) {
        return new ModelFormatException(file + " is not a usable safetensors file: its header " + what);
    }
}
