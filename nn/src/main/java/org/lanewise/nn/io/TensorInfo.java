package org.lanewise.nn.io;

import java.util.Arrays;

/** What a safetensors file's header says of one tensor. */
public final class TensorInfo {
    private final TensorType type;
    private final long[] shape;
    private final long begin;
    private final long end;

    TensorInfo(TensorType type, long[] shape, long begin, long end) {
        this.type = type;
        this.shape = shape;
        this.begin = begin;
        this.end = end;
    }

    /** Of its elements. */
    public TensorType type() {
        return type;
    }

    /** Its dimensions, the last one's elements being neighbours; none for a single number. */
    public long[] shape() {
        return shape.clone();
    }

    /** Its elements; 0 if a dimension is 0. */
    public long length() {
        return (end - begin) / type.bytes();
    }

    /** Its first byte, counted from the end of the header. */
    public long begin() {
        return begin;
    }

    /** The byte after its last. */
    public long end() {
        return end;
    }

    boolean hasShape(long[] other) {
        return Arrays.equals(shape, other);
    }

    /** The elements of a shape. */
    static long length(long[] shape) {
        long length = 1;
        for (long dimension : shape) {
            length = Math.multiplyExact(length, dimension);
        }
        return length;
    }

    /** Type and shape, such as F32 [10, 784]; of many dimensions the first ones. */
    @Override
    public String toString() {
        return type + " " + text(shape);
    }

    static String text(long[] shape) {
        int most = 16;
        return shape.length <= most
                ? Arrays.toString(shape)
                : Arrays.toString(Arrays.copyOf(shape, most)).replace("]", ", ...]");
    }
}
