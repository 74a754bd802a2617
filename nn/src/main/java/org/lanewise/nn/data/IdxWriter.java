package org.lanewise.nn.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writes an IDX file row by row in constant memory; {@link #flush} comes last. */
final class IdxWriter {
    private final FileChannel channel;
    private final IdxHeader.Type type;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    /** Begins with the head; the channel belongs to the caller. */
    IdxWriter(FileChannel channel, IdxHeader header) throws IOException {
        this.channel = channel;
        this.type = header.type();
        buffer.putInt(type.code << 8 | header.dimensions().length);
        for (int dimension : header.dimensions()) {
            buffer.putInt(dimension);
        }
    }

    void write(float[] values) throws IOException {
        for (float value : values) {
            if (buffer.remaining() < type.bytes) {
                flush();
            }
            switch (type) {
                case UNSIGNED_BYTE -> buffer.put((byte) value);
                case INT -> buffer.putInt((int) value);
                case FLOAT -> buffer.putFloat(value);
            }
        }
    }

    void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
