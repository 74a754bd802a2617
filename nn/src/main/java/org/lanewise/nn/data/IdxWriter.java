package org.lanewise.nn.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes an IDX file row by row in constant memory. */
final class IdxWriter implements Closeable {
    private final FileChannel channel;
    private final IdxHeader.Type type;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    /** Creates the file, which must not exist, with its head. */
    IdxWriter(Path file, IdxHeader header) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.type = header.type();
        buffer.putInt(type.code << 8 | header.dimensions().length);
        for (int dimension : header.dimensions()) {
            buffer.putInt(dimension);
        }
    }

    void write(float value) throws IOException {
        if (buffer.remaining() < type.bytes) {
            flush();
        }
        switch (type) {
            case UNSIGNED_BYTE -> buffer.put((byte) value);
            case INT -> buffer.putInt((int) value);
            case FLOAT -> buffer.putFloat(value);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
