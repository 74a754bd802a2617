package org.lanewise.nn.io;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file in the safetensors format, mapped into memory: 8 bytes of header length (little-endian), a JSON header with a type,
 * a shape and a place for each named tensor, and the tensors, row-major, without gap or overlap. Only what is asked for is
 * read from the disk. Threads may share one; the file must not change while it is open.
 *
 * @see <a href="https://github.com/huggingface/safetensors">the format</a>
 */
public final class SafetensorsFile implements Closeable {
    private final String file;
    private final @Nullable Arena arena;
    private final MemorySegment data;
    private final Header header;

    private SafetensorsFile(String file, @Nullable Arena arena, MemorySegment data, Header header) {
        this.file = file;
        this.arena = arena;
        this.data = data;
        this.header = header;
    }

    /**
     * Maps a file and checks its header.
     *
     * @throws ModelFormatException a sentence that says what is wrong if it is damaged, something else, or has a tensor
     *     whose type is none of {@link TensorType}
     */
    @SuppressWarnings("MustBeClosed") // close() closes the arena.
    public static SafetensorsFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ModelFormatException(file + (Files.exists(file) ? " is not a file" : " does not exist"));
        }
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file)) {
            MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            return of(file.toString(), bytes, arena);
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    /**
     * As {@link #open}, of a file that is in memory.
     *
     * @param name for error messages
     * @param bytes of the whole file; not copied
     */
    public static SafetensorsFile of(String name, MemorySegment bytes) throws ModelFormatException {
        return of(name, bytes.asReadOnly(), null);
    }

    private static SafetensorsFile of(String file, MemorySegment bytes, @Nullable Arena arena)
            throws ModelFormatException {
        long size = bytes.byteSize();
        if (size < 8) {
            throw new ModelFormatException(
                    file + (size == 0 ? " is empty" : " is truncated: it has only " + size + " bytes"));
        }
        try {
            long length = buffer(bytes, 0, 8).getLong();
            if (length < 2 || length > Header.MOST_BYTES) {
                throw new ModelFormatException(
                        file + " is not a safetensors file: it announces a header of " + Long.toUnsignedString(length)
                                + " bytes, but only 2 to " + Header.MOST_BYTES + " are possible");
            }
            if (length > size - 8) {
                throw new ModelFormatException(file + " is truncated: it announces a header of " + length
                        + " bytes, but only " + (size - 8) + " follow");
            }
            MemorySegment data = bytes.asSlice(8 + length);
            Header header = HeaderParser.parse(file, buffer(bytes, 8, length), data.byteSize());
            return new SafetensorsFile(file, arena, data, header);
        } catch (InternalError e) {
            throw shorter(file, e);
        }
    }

    private static ByteBuffer buffer(MemorySegment bytes, long from, long length) {
        return bytes.asSlice(from, length).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** An InternalError is how the JVM tells that a mapped page is no longer there. */
    private static ModelFormatException shorter(String file, InternalError e) {
        return new ModelFormatException(file + " became shorter while it was read", e);
    }

    /** The texts of the header, in its order. */
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(header.metadata());
    }

    /** The tensors by name, in the order of the header. */
    public Map<String, TensorInfo> tensors() {
        return Collections.unmodifiableMap(header.tensors());
    }

    /**
     * A tensor's bytes where the file has them: little-endian, read-only, at any alignment, valid until {@link #close}.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public MemorySegment bytes(String name) {
        TensorInfo tensor = tensor(name);
        return data.asSlice(tensor.begin(), tensor.end() - tensor.begin());
    }

    /**
     * A tensor's elements as floats; an F64 is rounded to the nearest one.
     *
     * @throws IllegalArgumentException if there is none of that name
     * @throws ModelFormatException if it has more elements than an array can hold
     */
    public float[] floats(String name) throws IOException {
        TensorInfo tensor = tensor(name);
        if (tensor.length() > Integer.MAX_VALUE - 8) {
            throw new ModelFormatException(file + " has " + tensor.length() + " elements in tensor "
                    + Excerpt.quoted(name) + ", more than an array can hold");
        }
        float[] values = new float[(int) tensor.length()];
        read(name, 0, values, 0, values.length);
        return values;
    }

    /**
     * Copies {@code count} elements of a tensor, from element {@code first} on, as floats to {@code values[offset]} and behind.
     *
     * @throws IllegalArgumentException if there is no such tensor, or the elements are not in it or not in the array
     * @throws ModelFormatException if the file became shorter after it was opened
     */
    public void read(String name, long first, float[] values, int offset, int count) throws IOException {
        TensorInfo tensor = tensor(name);
        if (count < 0 || first < 0 || first > tensor.length() - count) {
            throw new IllegalArgumentException("tensor '" + name + "' has " + tensor.length() + " elements, but "
                    + count + " from element " + first + " are asked for");
        }
        if (offset < 0 || offset > values.length - count) {
            throw new IllegalArgumentException(
                    "values has " + values.length + " elements, but " + count + " do not fit at offset " + offset);
        }
        int width = tensor.type().bytes();
        try {
            // In pieces that a buffer can address, whatever the type.
            for (int done = 0; done < count; ) {
                int piece = Math.min(count - done, 1 << 20);
                MemorySegment source = data.asSlice(tensor.begin() + (first + done) * width, (long) piece * width);
                tensor.type().get(source.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN), values, offset + done, piece);
                done += piece;
            }
        } catch (InternalError e) {
            throw shorter(file, e);
        }
    }

    /** Its name, for error messages. */
    String file() {
        return file;
    }

    private TensorInfo tensor(String name) {
        TensorInfo tensor = header.tensors().get(name);
        if (tensor == null) {
            throw new IllegalArgumentException(file + " has no tensor '" + name + "'");
        }
        return tensor;
    }

    /** Unmaps the file; what {@link #bytes} gave is then no longer valid. */
    @Override
    public void close() {
        if (arena != null) {
            arena.close();
        }
    }
}
