package org.lanewise.onnx.internal.proto;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import org.lanewise.nn.io.ModelFormatException;

/**
 * Walks through the fields of nested messages in a file whose author may mean harm. Nothing is allocated but texts, none of
 * them longer than the file; long blocks are slices of it. Groups, which ONNX does not use, are refused: skipping one would
 * recurse.
 */
final class ProtoInput {
    private final String file;
    private final MemorySegment bytes;
    private final CodedInputStream in;
    private int tag;

    ProtoInput(String file, MemorySegment bytes) throws ModelFormatException {
        this.file = file;
        this.bytes = bytes;
        if (bytes.byteSize() > Integer.MAX_VALUE) {
            throw new ModelFormatException(file + " has " + bytes.byteSize()
                    + " bytes, but protobuf messages have at most " + Integer.MAX_VALUE);
        }
        this.in = CodedInputStream.newInstance(new SegmentStream(bytes), 512);
        try {
            in.pushLimit((int) bytes.byteSize());
        } catch (InvalidProtocolBufferException e) {
            throw damaged(e);
        }
    }

    /** The number of the next field of the current message; 0 at its end. */
    int next() throws ModelFormatException {
        try {
            tag = in.readTag();
        } catch (IOException e) {
            throw damaged(e);
        }
        return WireFormat.getTagFieldNumber(tag);
    }

    /** The current field, a whole number. */
    long number() throws ModelFormatException {
        require(WireFormat.WIRETYPE_VARINT);
        try {
            return in.readRawVarint64();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The current field, a float. */
    float real() throws ModelFormatException {
        require(WireFormat.WIRETYPE_FIXED32);
        try {
            return in.readFloat();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The current field, a text. */
    String text() throws ModelFormatException {
        require(WireFormat.WIRETYPE_LENGTH_DELIMITED);
        try {
            return in.readStringRequireUtf8();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The current field, a block: its bytes where they lie. */
    MemorySegment block() throws ModelFormatException {
        int length = length();
        long from = in.getTotalBytesRead();
        try {
            in.skipRawBytes(length);
        } catch (IOException e) {
            throw damaged(e);
        }
        return bytes.asSlice(from, length);
    }

    /** Enters the current field, a message; what is returned is for {@link #end}. */
    int begin() throws ModelFormatException {
        int length = length();
        try {
            return in.pushLimit(length);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Leaves a message all of whose fields have been read. */
    void end(int begun) {
        in.popLimit(begun);
    }

    /** Whether the current field is a block rather than a single number, as packed lists are. */
    boolean isBlock() {
        return WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    /** Passes over the current field. */
    void skip() throws ModelFormatException {
        int type = WireFormat.getTagWireType(tag);
        if (type == WireFormat.WIRETYPE_START_GROUP || type == WireFormat.WIRETYPE_END_GROUP) {
            throw damaged("group");
        }
        try {
            in.skipField(tag);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The sentence's beginning. */
    String file() {
        return file;
    }

    private int length() throws ModelFormatException {
        require(WireFormat.WIRETYPE_LENGTH_DELIMITED);
        try {
            int length = in.readRawVarint32();
            if (length < 0 || length > in.getBytesUntilLimit()) {
                throw damaged("field that is longer than what holds it");
            }
            return length;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private void require(int wireType) throws ModelFormatException {
        if (WireFormat.getTagWireType(tag) != wireType) {
            throw damaged("field " + WireFormat.getTagFieldNumber(tag) + " of another type than ONNX's");
        }
    }

    private ModelFormatException damaged(String what) {
        return new ModelFormatException(
                file + " is not an ONNX file: it has a " + what + " before byte " + in.getTotalBytesRead());
    }

    private ModelFormatException damaged(IOException e) {
        if (e instanceof ModelFormatException) {
            return (ModelFormatException) e;
        }
        return new ModelFormatException(
                file + " is not an ONNX file: no protobuf message can be read at byte " + in.getTotalBytesRead() + " ("
                        + e.getMessage() + ")",
                e);
    }
}
