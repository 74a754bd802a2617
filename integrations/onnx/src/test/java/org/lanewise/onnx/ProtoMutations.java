package org.lanewise.onnx;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Damages ONNX files in two ways: bytes, wherever they are, and fields of messages, with all lengths around them right, so that
 * what reads graphs is reached.
 */
final class ProtoMutations {
    /** Which fields of which message are messages, and of what kind. */
    private static final Map<String, Map<Integer, String>> MESSAGES = Map.of(
            "model", Map.of(7, "graph", 8, "opset", 14, "text"),
            "graph", Map.of(1, "node", 5, "tensor", 11, "value", 12, "value"),
            "node", Map.of(5, "attribute"),
            "attribute", Map.of(5, "tensor"),
            "value", Map.of(2, "type"),
            "type", Map.of(1, "tensorType"),
            "tensorType", Map.of(2, "shape"),
            "shape", Map.of(1, "dimension"));

    private static final String[] TEXTS =
            ("Gemm MatMul Add Mul Sub Div Sum Concat Relu Tanh Sigmoid Softplus Erf Pow Cast"
                            + " Softmax LogSoftmax Constant BatchNormalization LayerNormalization Flatten Reshape Identity Dropout PRelu"
                            + " Gelu Shape Gather Unsqueeze HardSigmoid GreaterOrEqual Conv x input z0 axis alpha \u00e4\u4e2d")
                    .split(" ");

    private final SplittableRandom random;
    private final List<byte[]> others;

    ProtoMutations(long seed, List<byte[]> others) {
        this.random = new SplittableRandom(seed);
        this.others = others;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    /** A copy with one to four changes. */
    byte[] of(byte[] file) throws IOException {
        byte[] changed = file;
        int changes = 1 + below(4);
        for (int i = 0; i < changes; i++) {
            changed = below(4) == 0 ? bytes(changed) : message("model", changed);
        }
        return changed;
    }

    private byte[] bytes(byte[] bytes) {
        int at = below(bytes.length + 1);
        int end = Math.min(bytes.length, at + below(1 + below(64)));
        byte[] other = others.get(below(others.size()));
        int from = below(other.length);
        byte[] piece = Arrays.copyOfRange(other, from, Math.min(other.length, from + below(64)));
        return switch (below(7)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> join(bytes, at, new byte[0], end);
            case 4 -> join(bytes, at, piece, at);
            case 5 -> join(bytes, at, piece, end);
            default -> // a length or a number that is not true
                join(bytes, at, varint(random.nextLong() >>> below(64)), Math.min(bytes.length, at + 1));
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (bytes.length > 0) {
            flipped[below(bytes.length)] ^= (byte) (1 << below(8));
        }
        return flipped;
    }

    private static byte[] join(byte[] bytes, int end, byte[] middle, int begin) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length + middle.length);
        joined.write(bytes, 0, end);
        joined.writeBytes(middle);
        joined.write(bytes, begin, bytes.length - begin);
        return joined.toByteArray();
    }

    private byte[] varint(long value) {
        byte[] bytes = new byte[CodedOutputStream.computeUInt64SizeNoTag(value)];
        try {
            CodedOutputStream.newInstance(bytes).writeUInt64NoTag(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes;
    }

    /** A field: its tag, and its content without a length. */
    private record Field(int tag, byte[] content) {
        int number() {
            return WireFormat.getTagFieldNumber(tag);
        }

        boolean hasLength() {
            return WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
        }
    }

    /** A message with a change in one of its fields, or of its list of fields; bytes that are none have one of bytes. */
    private byte[] message(String kind, byte[] message) throws IOException {
        List<Field> fields;
        try {
            fields = fields(message);
        } catch (IOException e) {
            return bytes(message);
        }
        if (fields.isEmpty()) {
            return bytes(message);
        }
        int at = below(fields.size());
        Field field = fields.get(at);
        String inner = MESSAGES.getOrDefault(kind, Map.of()).get(field.number());
        if (inner != null && field.hasLength() && below(6) > 0) {
            fields.set(at, new Field(field.tag, message(inner, field.content)));
        } else {
            change(fields, at);
        }
        return bytes(fields);
    }

    private void change(List<Field> fields, int at) {
        Field field = fields.get(at);
        switch (below(6)) {
            case 0 -> fields.remove(at);
            case 1 -> fields.add(below(fields.size() + 1), field);
            case 2 -> fields.set(at, new Field(field.tag, fields.get(below(fields.size())).content));
            case 3 -> fields.add(at, fields.remove(below(fields.size())));
            default -> fields.set(at, new Field(field.tag, content(field)));
        }
    }

    private byte[] content(Field field) {
        if (!field.hasLength()) {
            return WireFormat.getTagWireType(field.tag) == WireFormat.WIRETYPE_VARINT
                    ? number()
                    : flipped(field.content);
        }
        return switch (below(4)) {
            case 0, 1 -> TEXTS[below(TEXTS.length)].getBytes(StandardCharsets.UTF_8);
            case 2 -> new byte[below(400)];
            default -> bytes(field.content);
        };
    }

    private byte[] number() {
        return switch (below(4)) {
            case 0 -> varint(below(24));
            case 1 -> varint(-1 - below(3));
            case 2 -> varint(Integer.MAX_VALUE - below(3) + below(2));
            default -> varint(random.nextLong() >>> below(64));
        };
    }

    private static List<Field> fields(byte[] message) throws IOException {
        List<Field> fields = new ArrayList<>();
        CodedInputStream in = CodedInputStream.newInstance(message);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int type = WireFormat.getTagWireType(tag);
            if (type == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
                fields.add(new Field(tag, in.readByteArray()));
            } else {
                int from = in.getTotalBytesRead();
                if (type == WireFormat.WIRETYPE_START_GROUP || !in.skipField(tag)) {
                    throw new IOException("a group");
                }
                fields.add(new Field(tag, Arrays.copyOfRange(message, from, in.getTotalBytesRead())));
            }
        }
        return fields;
    }

    private static byte[] bytes(List<Field> fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        for (Field field : fields) {
            out.writeUInt32NoTag(field.tag);
            if (field.hasLength()) {
                out.writeByteArrayNoTag(field.content);
            } else {
                out.writeRawBytes(field.content);
            }
        }
        out.flush();
        return bytes.toByteArray();
    }
}
