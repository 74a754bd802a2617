package org.lanewise.nn.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the header of a safetensors file whose author may mean harm: whatever is wrong becomes one sentence. */
final class HeaderParser {
    private final String file;
    private final HeaderText in;
    private final Map<String, TensorInfo> tensors = new LinkedHashMap<>();
    private @Nullable Map<String, String> metadata;

    private HeaderParser(String file, HeaderText in) {
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
        HeaderText in = new HeaderText(file, text.array(), text.arrayOffset(), text.arrayOffset() + text.remaining());
        HeaderParser parser = new HeaderParser(file, in);
        parser.header();
        requireCover(file, parser.tensors, dataBytes);
        Map<String, String> metadata = parser.metadata;
        return new Header(metadata == null ? Map.of() : metadata, parser.tensors);
    }

    private void header() throws ModelFormatException {
        in.takes('{');
        for (boolean first = true; in.hasMore(first, '}'); first = false) {
            String name = in.name();
            if (!in.takes('{')) {
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
        if (!in.isAtEnd()) {
            throw bad("has more after its end");
        }
    }

    private Map<String, String> texts() throws ModelFormatException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (boolean first = true; in.hasMore(first, '}'); first = false) {
            String name = in.name();
            if (!in.takes('"')) {
                throw bad("has metadata " + Excerpt.quoted(name) + " that is not a string");
            }
            if (texts.put(name, in.string()) != null) {
                throw bad("has metadata " + Excerpt.quoted(name) + " twice");
            }
        }
        return texts;
    }

    private TensorInfo tensor(String name) throws ModelFormatException {
        TensorType type = null;
        long[] shape = null;
        long[] offsets = null;
        for (boolean first = true; in.hasMore(first, '}'); first = false) {
            String key = in.name();
            boolean again;
            switch (key) {
                case "dtype" -> {
                    again = type != null;
                    type = type(name, in.takes('"') ? in.string() : "");
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
        if (!in.takes('[')) {
            throw bad("has tensor " + Excerpt.quoted(name) + " whose " + key + " is no array");
        }
        long[] numbers = in.wholeNumbers();
        if (numbers.length > 0 && numbers[numbers.length - 1] < 0) {
            throw bad("has tensor " + Excerpt.quoted(name) + " whose " + key
                    + " is not a list of whole numbers below 2^63");
        }
        return numbers;
    }

    /** A class, not lambdas, for which a first prediction would wait. */
    private static final class ByPlace implements Comparator<Map.Entry<String, TensorInfo>> {
        @Override
        public int compare(Map.Entry<String, TensorInfo> a, Map.Entry<String, TensorInfo> b) {
            int byBegin = Long.compare(a.getValue().begin(), b.getValue().begin());
            return byBegin != 0
                    ? byBegin
                    : Long.compare(a.getValue().end(), b.getValue().end());
        }
    }

    /** The tensors must lie one after the other, without overlap or gap, and end where the file ends. */
    private static void requireCover(String file, Map<String, TensorInfo> tensors, long dataBytes)
            throws ModelFormatException {
        List<Map.Entry<String, TensorInfo>> inOrder = new ArrayList<>(tensors.entrySet());
        inOrder.sort(new ByPlace());
        long end = 0;
        String before = "";
        for (Map.Entry<String, TensorInfo> entry : inOrder) {
            long begin = entry.getValue().begin();
            if (begin != end) {
                throw bad(
                        file,
                        "has tensor " + Excerpt.quoted(entry.getKey()) + " at byte " + begin + ", but "
                                + (entry == inOrder.get(0) ? "the header" : "tensor " + Excerpt.quoted(before))
                                + " ends at byte " + end);
            }
            end = entry.getValue().end();
            before = entry.getKey();
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
