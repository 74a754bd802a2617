package org.lanewise.onnx.internal.proto;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A protobuf message that is put together field by field and written when it is complete; arrays are read only then. */
public final class Message {
    private interface Field {
        void write(CodedOutputStream out) throws IOException;
    }

    private final List<Field> fields = new ArrayList<>();
    private long size;

    /** An empty one. */
    public Message() {}

    /** A whole number. */
    public Message number(int field, long value) {
        return add(CodedOutputStream.computeInt64Size(field, value), out -> out.writeInt64(field, value));
    }

    /** A float. */
    public Message real(int field, float value) {
        return add(CodedOutputStream.computeFloatSize(field, value), out -> out.writeFloat(field, value));
    }

    /** A text. */
    public Message text(int field, String value) {
        return add(CodedOutputStream.computeStringSize(field, value), out -> out.writeString(field, value));
    }

    /** A message, complete. */
    public Message message(int field, Message value) {
        return block(field, value.size, value::writeTo);
    }

    /** {@code count} floats as the bytes of a little-endian array. */
    public Message floats(int field, float[] values, int offset, int count) {
        return block(field, (long) Float.BYTES * count, out -> {
            for (int i = offset; i < offset + count; i++) {
                out.writeFloatNoTag(values[i]);
            }
        });
    }

    /** The fields of another message, complete, as this one's. */
    public Message all(Message other) {
        return add(other.size, other::writeTo);
    }

    private Message block(int field, long length, Field content) {
        if (length > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the model needs " + length + " bytes, but an ONNX file can have at most " + Integer.MAX_VALUE);
        }
        int header = CodedOutputStream.computeTagSize(field) + CodedOutputStream.computeUInt32SizeNoTag((int) length);
        return add(header + length, out -> {
            out.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
            out.writeUInt32NoTag((int) length);
            content.write(out);
        });
    }

    private Message add(long bytes, Field field) {
        size += bytes;
        fields.add(field);
        return this;
    }

    /** Its bytes. */
    public long size() {
        return size;
    }

    /** Writes its fields in the order in which they were added. */
    public void writeTo(CodedOutputStream out) throws IOException {
        for (Field field : fields) {
            field.write(out);
        }
    }
}
