package org.lanewise.onnx.internal.proto;

import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The bytes of a segment in order; skipping touches none. */
final class SegmentStream extends InputStream {
    private final MemorySegment bytes;
    private long at;

    SegmentStream(MemorySegment bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return at < bytes.byteSize() ? bytes.get(ValueLayout.JAVA_BYTE, at++) & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        int count = (int) Math.min(length, bytes.byteSize() - at);
        if (count == 0 && length > 0) {
            return -1;
        }
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, to, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.max(0, Math.min(count, bytes.byteSize() - at));
        at += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, bytes.byteSize() - at);
    }
}
