package org.lanewise.nn.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects tensors and texts and writes them as a safetensors file that {@link SafetensorsFile} and others read. Tensors of
 * wider elements come first, so that each begins at a multiple of its elements' size. Arrays are read when the file is
 * written, not before.
 */
public final class SafetensorsWriter {
    /** Elements that are written at a time. */
    private static final int PIECE = 1 << 13;

    private interface Elements {
        /** Writes elements at the buffer's position. */
        void put(ByteBuffer to, int first, int count);
    }

    private record Entry(String name, TensorType type, long[] shape, int length, Elements elements) {}

    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Nothing yet. */
    public SafetensorsWriter() {}

    /** A text of the header; the last of a name holds. */
    public SafetensorsWriter metadata(String name, String text) {
        metadata.put(name, text);
        return this;
    }

    /**
     * A tensor of floats, each rounded to the nearest number of the type, ties to even; what is too large for it becomes
     * infinite, or the largest I8.
     *
     * @param name not used before
     * @param type of the elements in the file
     * @param shape not negative; none for a single number
     * @param values row-major
     * @param offset index of the first
     * @throws IllegalArgumentException if the name is taken, or the shape is negative or has more elements than the array
     *     behind the offset
     */
    public SafetensorsWriter add(String name, TensorType type, long[] shape, float[] values, int offset) {
        return add(
                name,
                type,
                shape,
                values.length,
                offset,
                (to, first, count) -> type.put(to, values, offset + first, count));
    }

    /** A tensor of type F64; arguments as those of the other form. */
    public SafetensorsWriter add(String name, long[] shape, double[] values, int offset) {
        return add(name, TensorType.F64, shape, values.length, offset, (to, first, count) -> {
            for (int i = 0; i < count; i++) {
                to.putDouble(values[offset + first + i]);
            }
        });
    }

    /** A tensor of type I8; arguments as those of the other form. */
    public SafetensorsWriter add(String name, long[] shape, byte[] values, int offset) {
        return add(
                name,
                TensorType.I8,
                shape,
                values.length,
                offset,
                (to, first, count) -> to.put(values, offset + first, count));
    }

    private SafetensorsWriter add(
            String name, TensorType type, long[] shape, int arrayLength, int offset, Elements elements) {
        if (name.equals(Header.METADATA) || entries.containsKey(name)) {
            throw new IllegalArgumentException("the name '" + name + "' is taken");
        }
        long length = 1;
        for (long dimension : shape) {
            boolean fits = dimension == 0 || dimension > 0 && length <= Integer.MAX_VALUE / dimension;
            length = fits ? length * dimension : -1;
            if (length < 0) {
                throw new IllegalArgumentException(
                        "tensor '" + name + "' cannot have the shape " + TensorInfo.text(shape));
            }
        }
        if (offset < 0 || offset + length > arrayLength) {
            throw new IllegalArgumentException("values of tensor '" + name + "' has " + arrayLength
                    + " elements, but shape " + TensorInfo.text(shape) + " at offset " + offset + " does not fit");
        }
        entries.put(name, new Entry(name, type, shape.clone(), (int) length, elements));
        return this;
    }

    /**
     * Writes the file; it is replaced whole or, on failure, not at all.
     *
     * @throws IllegalArgumentException if names and texts need a header of more than 100 MB
     */
    public void write(Path file) throws IOException {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingInt((Entry entry) -> -entry.type.bytes()));
        Map<String, TensorInfo> tensors = new LinkedHashMap<>();
        long begin = 0;
        for (Entry entry : inOrder) {
            long end = begin + (long) entry.length * entry.type.bytes();
            tensors.put(entry.name, new TensorInfo(entry.type, entry.shape, begin, end));
            begin = end;
        }
        byte[] json = HeaderWriter.json(new Header(metadata, tensors));
        if (json.length > Header.MOST_BYTES) {
            throw new IllegalArgumentException("names and texts need a header of " + json.length
                    + " bytes, but at most " + Header.MOST_BYTES + " are possible");
        }
        AtomicFile.write(file, channel -> {
            ByteBuffer bytes = ByteBuffer.allocate(8 * PIECE).order(ByteOrder.LITTLE_ENDIAN);
            writeAll(channel, bytes.putLong(json.length).flip());
            writeAll(channel, ByteBuffer.wrap(json));
            for (Entry entry : inOrder) {
                for (int done = 0; done < entry.length; done += PIECE) {
                    entry.elements.put(bytes.clear(), done, Math.min(PIECE, entry.length - done));
                    writeAll(channel, bytes.flip());
                }
            }
        });
    }

    private static void writeAll(FileChannel channel, ByteBuffer from) throws IOException {
        while (from.hasRemaining()) {
            channel.write(from);
        }
    }
}
