package org.lanewise.nn.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The head of an IDX file: a magic number (0, 0, the type of the values, the number of dimensions), then each dimension
 * as a big-endian integer. The values follow, big-endian, the last dimension the fastest.
 *
 * @param dimensions at least one, each at least 1; the first counts the rows
 */
record IdxHeader(Type type, int[] dimensions) {
    /** The types that are read. */
    enum Type {
        UNSIGNED_BYTE(0x08, 1),
        INT(0x0c, 4),
        FLOAT(0x0d, 4);

        final int code;
        final int bytes;

        Type(int code, int bytes) {
            this.code = code;
            this.bytes = bytes;
        }
    }

    /**
     * Reads it and leaves the stream at the first value.
     *
     * @param name for error messages
     */
    static IdxHeader read(String name, InputStream in) throws IOException {
        int magic = integer(name, in, "magic number");
        Type type = Arrays.stream(Type.values())
                .filter(each -> each.code == magic >>> 8)
                .findFirst()
                .orElseThrow(() -> new DataException(String.format(
                        "%s is not an IDX file of unsigned bytes, ints or floats: its magic number is 0x%08x",
                        name, magic)));
        int[] dimensions = new int[magic & 255];
        if (dimensions.length == 0) {
            throw new DataException(name + " has no dimensions: its magic number ends with 00");
        }
        long values = 1;
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i] = integer(name, in, "dimensions");
            if (dimensions[i] < 1) {
                throw new DataException(name + " has dimension " + i + " = " + dimensions[i]
                        + " in its header, but must have at least 1");
            }
            if (values > Long.MAX_VALUE / 8 / dimensions[i]) {
                throw new DataException(name + " announces more values in its header than a file can hold");
            }
            values *= dimensions[i];
        }
        IdxHeader header = new IdxHeader(type, dimensions);
        if (values / dimensions[0] > Integer.MAX_VALUE - 8) {
            throw new DataException(
                    name + " announces rows of more than " + (Integer.MAX_VALUE - 8) + " values in its header");
        }
        return header;
    }

    private static int integer(String name, InputStream in, String what) throws IOException {
        byte[] bytes = in.readNBytes(4);
        if (bytes.length < 4) {
            throw new DataException(
                    bytes.length == 0 && what.startsWith("magic")
                            ? name + " is empty"
                            : name + " ends within its " + what + ": it is truncated");
        }
        return (bytes[0] & 255) << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255;
    }

    int rows() {
        return dimensions[0];
    }

    /** Values per row. */
    int columns() {
        int columns = 1;
        for (int i = 1; i < dimensions.length; i++) {
            columns *= dimensions[i];
        }
        return columns;
    }

    /** Bytes before the first value. */
    long length() {
        return 4 + 4L * dimensions.length;
    }

    /** Bytes of all values. */
    long valueBytes() {
        return (long) rows() * columns() * type.bytes;
    }
}
