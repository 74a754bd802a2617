package org.lanewise.nn.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The values of one IDX file, mapped or in memory: a table of rows. */
final class IdxValues {
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final String name;
    private final IdxHeader header;
    private final int columns;
    private final MemorySegment values;

    private IdxValues(String name, IdxHeader header, MemorySegment values) {
        this.name = name;
        this.header = header;
        this.columns = header.columns();
        this.values = values;
    }

    /** Maps a plain file for as long as the arena lives; reads one in gzip into memory. */
    static IdxValues open(Path file, Arena arena) throws IOException {
        String name = file.toString();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                FileChannel channel = FileChannel.open(file)) {
            if (isZipped(in)) {
                return read(name, in);
            }
            IdxHeader header = IdxHeader.read(name, in);
            long there = channel.size() - header.length();
            requireLength(name, header, there);
            if (there > header.valueBytes()) {
                throw bytesAfter(name, header);
            }
            return new IdxValues(
                    name,
                    header,
                    channel.map(FileChannel.MapMode.READ_ONLY, header.length(), header.valueBytes(), arena));
        }
    }

    /**
     * Reads a whole file, plain or in gzip, into memory.
     *
     * @param name for error messages
     */
    static IdxValues read(String name, InputStream file) throws IOException {
        try {
            InputStream in = new BufferedInputStream(file);
            if (isZipped(in)) {
                in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16));
            }
            IdxHeader header = IdxHeader.read(name, in);
            if (header.valueBytes() > Integer.MAX_VALUE - 8) {
                throw new DataException(name + " announces " + header.valueBytes()
                        + " bytes in its header, which is more than an array can hold");
            }
            // Grows with what is there: a header's promise alone allocates nothing.
            byte[] bytes = in.readNBytes((int) header.valueBytes());
            requireLength(name, header, bytes.length);
            if (in.read() >= 0) {
                throw bytesAfter(name, header);
            }
            return new IdxValues(name, header, MemorySegment.ofArray(bytes));
        } catch (ZipException e) {
            throw new DataException(name + " is a damaged gzip file: " + e.getMessage(), e);
        } catch (EOFException e) {
            throw new DataException(name + " is a truncated gzip file", e);
        }
    }

    private static boolean isZipped(InputStream in) throws IOException {
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped;
    }

    private static void requireLength(String name, IdxHeader header, long bytes) throws DataException {
        if (bytes < header.valueBytes()) {
            throw new DataException(name + " is truncated: its header announces " + header.valueBytes()
                    + " bytes of values, but it has " + bytes);
        }
    }

    private static DataException bytesAfter(String name, IdxHeader header) {
        return new DataException(
                name + " has bytes after the " + header.valueBytes() + " bytes of values that its header announces");
    }

    String name() {
        return name;
    }

    IdxHeader header() {
        return header;
    }

    /** Copies row {@code row} as floats, which are checked to be finite. */
    void copy(int row, float[] x, int xOffset) {
        long first = (long) row * columns * header.type().bytes;
        switch (header.type()) {
            case UNSIGNED_BYTE -> {
                for (int c = 0; c < columns; c++) {
                    x[xOffset + c] = values.get(ValueLayout.JAVA_BYTE, first + c) & 255;
                }
            }
            case INT -> {
                for (int c = 0; c < columns; c++) {
                    x[xOffset + c] = values.get(INT, first + 4L * c);
                }
            }
            case FLOAT -> {
                MemorySegment.copy(values, FLOAT, first, x, xOffset, columns);
                requireFinite(row, x, xOffset);
            }
        }
    }

    private void requireFinite(int row, float[] x, int xOffset) {
        for (int c = 0; c < columns; c++) {
            if (!Float.isFinite(x[xOffset + c])) {
                DataException e = new DataException(name + ", row " + row + ", column " + c + " (both from 0) is "
                        + x[xOffset + c] + ", but must be finite");
                throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    /** The whole number of a row, for files of one dimension of bytes or ints. */
    int integer(int row) {
        return header.type() == IdxHeader.Type.INT
                ? values.get(INT, 4L * row)
                : values.get(ValueLayout.JAVA_BYTE, row) & 255;
    }
}
