package org.lanewise.nn.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Floats and the header as bytes of a safetensors file, through a buffer of fixed size. */
final class Floats {
    /** The limit of the reference implementation. */
    private static final long MOST_HEADER_BYTES = 100_000_000;

    private final FileChannel channel;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    Floats(FileChannel channel) {
        this.channel = channel;
    }

    void writeHeader(byte[] json) throws IOException {
        bytes.clear().putLong(json.length).flip();
        writeAll(bytes);
        writeAll(ByteBuffer.wrap(json));
    }

    void write(float[] values, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int count = Math.min(length - done, bytes.capacity() / 4);
            bytes.clear().limit(4 * count);
            bytes.asFloatBuffer().put(values, offset + done, count);
            writeAll(bytes);
            done += count;
        }
    }

    /** The bytes of the header; then the channel stands where the data begins. */
    byte[] readHeader(String file) throws IOException {
        long size = channel.size();
        if (size < 8) {
            throw new ModelFormatException(
                    file + (size == 0 ? " is empty" : " is truncated: it has only " + size + " bytes"));
        }
        readAll(bytes.clear().limit(8));
        long length = bytes.flip().getLong();
        if (length < 2 || length > MOST_HEADER_BYTES) {
            throw new ModelFormatException(file + " is not a safetensors file: it announces a header of "
                    + Long.toUnsignedString(length) + " bytes, but only 2 to " + MOST_HEADER_BYTES + " are possible");
        }
        if (length > size - 8) {
            throw new ModelFormatException(file + " is truncated: it announces a header of " + length
                    + " bytes, but only " + (size - 8) + " follow");
        }
        byte[] json = new byte[(int) length];
        readAll(ByteBuffer.wrap(json));
        return json;
    }

    void read(float[] values, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int count = Math.min(length - done, bytes.capacity() / 4);
            readAll(bytes.clear().limit(4 * count));
            bytes.flip().asFloatBuffer().get(values, offset + done, count);
            done += count;
        }
    }

    private void writeAll(ByteBuffer from) throws IOException {
        while (from.hasRemaining()) {
            channel.write(from);
        }
    }

    private void readAll(ByteBuffer to) throws IOException {
        while (to.hasRemaining()) {
            if (channel.read(to) < 0) {
                throw new EOFException();
            }
        }
    }
}
