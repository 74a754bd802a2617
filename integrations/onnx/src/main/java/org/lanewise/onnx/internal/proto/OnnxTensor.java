package org.lanewise.onnx.internal.proto;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import org.lanewise.nn.io.Excerpt;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.io.TensorType;

/**
 * A tensor whose elements lie in the file, little-endian, or as a list of varints.
 *
 * @param file for messages
 * @param name its name; may be empty
 * @param type of its elements
 * @param shape its dimensions
 * @param data its elements
 * @param isVarints whether they are varints
 */
public record OnnxTensor(
        String file, String name, ElementType type, List<Long> shape, MemorySegment data, boolean isVarints) {
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** A constant of the given floats. */
    public static OnnxTensor of(String file, List<Long> shape, List<Float> values) {
        byte[] bytes = new byte[Float.BYTES * values.size()];
        MemorySegment data = MemorySegment.ofArray(bytes);
        for (int i = 0; i < values.size(); i++) {
            data.setAtIndex(FLOAT, i, values.get(i));
        }
        return new OnnxTensor(file, "", ElementType.FLOAT, shape, data, false);
    }

    /** A constant of the given whole numbers. */
    public static OnnxTensor ofNumbers(String file, List<Long> shape, List<Long> values) {
        byte[] bytes = new byte[Long.BYTES * values.size()];
        MemorySegment data = MemorySegment.ofArray(bytes);
        for (int i = 0; i < values.size(); i++) {
            data.setAtIndex(LONG, i, values.get(i));
        }
        return new OnnxTensor(file, "", ElementType.INT64, shape, data, false);
    }

    /** Its elements; never more than the bytes of the file that hold them. */
    public int length() {
        long length = 1;
        for (long dimension : shape) {
            length *= dimension;
        }
        return (int) length;
    }

    /**
     * A copy of its elements, which are as many floats.
     *
     * @throws ModelFormatException if one is a double that no float equals, is not finite, or the varints are damaged
     */
    public float[] reals() throws ModelFormatException {
        float[] values = new float[length()];
        if (isVarints) {
            long[] halves = varints();
            for (int i = 0; i < values.length; i++) {
                short half = (short) halves[i];
                values[i] = type == ElementType.FLOAT16
                        ? Float.float16ToFloat(half)
                        : Float.intBitsToFloat(half << Short.SIZE);
            }
        } else {
            stored().get(data.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN), values, 0, values.length);
        }
        for (int i = 0; i < values.length; i++) {
            if (type == ElementType.DOUBLE) {
                requireFloat(i, data.getAtIndex(DOUBLE, i), values[i]);
            }
            if (!Float.isFinite(values[i])) {
                throw new ModelFormatException(file + " has " + values[i] + " at element " + i + " of " + this);
            }
        }
        return values;
    }

    private void requireFloat(int element, double value, float rounded) throws ModelFormatException {
        if (Double.compare(value, rounded) != 0) {
            throw new ModelFormatException(file + " has " + value + " at element " + element + " of " + this
                    + ", a double that no float equals: weights must be floats");
        }
    }

    private TensorType stored() {
        return switch (type) {
            case FLOAT -> TensorType.F32;
            case FLOAT16 -> TensorType.F16;
            case BFLOAT16 -> TensorType.BF16;
            case DOUBLE -> TensorType.F64;
            case INT64, BOOL -> throw new IllegalStateException("not real: " + type);
        };
    }

    /** A copy of its elements, which are whole numbers or truth values. */
    public long[] numbers() throws ModelFormatException {
        if (isVarints) {
            return varints();
        }
        long[] values = new long[length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = type == ElementType.BOOL ? data.get(ValueLayout.JAVA_BYTE, i) : data.getAtIndex(LONG, i);
        }
        return values;
    }

    private long[] varints() throws ModelFormatException {
        long[] values = new long[length()];
        CodedInputStream in = CodedInputStream.newInstance(new SegmentStream(data));
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readRawVarint64();
            }
            if (!in.isAtEnd()) {
                throw new ModelFormatException(file + " has more elements than " + values.length + " in " + this);
            }
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new ModelFormatException(file + " has fewer elements than " + values.length + " in " + this, e);
        }
        return values;
    }

    /** How messages call it. */
    @Override
    public String toString() {
        return (name.isEmpty() ? "a constant" : "tensor " + Excerpt.quoted(name)) + " of " + type + " " + shape;
    }
}
