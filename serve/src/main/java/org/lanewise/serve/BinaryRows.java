package org.lanewise.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Rows as {@link Form#BINARY}. */
final class BinaryRows {
    private static final int BLOCK = 8192;

    private BinaryRows() {}

    /** Reads to the end. */
    static void read(InputStream in, RowBuffer rows) throws IOException {
        byte[] block = new byte[BLOCK];
        ByteBuffer floats = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        long total = 0;
        int read;
        do {
            read = in.readNBytes(block, 0, BLOCK);
            for (int at = 0; at + 4 <= read; at += 4) {
                rows.add(floats.getFloat(at));
            }
            total += read;
        } while (read == BLOCK);
        if (total % (4L * rows.columns()) != 0) {
            throw Refusal.malformed("the body has " + total + " bytes, but a row has " + 4L * rows.columns() + ": "
                    + rows.columns() + " floats");
        }
    }

    /** Writes values. */
    static void write(OutputStream out, float[] values) throws IOException {
        ByteBuffer block =
                ByteBuffer.allocate((int) Math.min(BLOCK, 4L * values.length)).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            block.putFloat(value);
            if (!block.hasRemaining()) {
                out.write(block.array(), 0, block.position());
                block.clear();
            }
        }
        out.write(block.array(), 0, block.position());
    }
}
