package org.lanewise.onnx.internal.proto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a node; those of its members that the file does not set are 0, empty or null.
 *
 * @param name its name
 * @param type number of its type in ONNX's AttributeProto.AttributeType
 * @param real of type FLOAT
 * @param number of type INT
 * @param text of type STRING
 * @param tensor of type TENSOR
 * @param reals of type FLOATS
 * @param numbers of type INTS
 */
public record OnnxAttribute(
        String name,
        long type,
        float real,
        long number,
        String text,
        @Nullable OnnxTensor tensor,
        List<Float> reals,
        List<Long> numbers) {
    /** A float. */
    public static final int FLOAT = 1;

    /** A whole number. */
    public static final int INT = 2;

    /** A text. */
    public static final int STRING = 3;

    /** A tensor. */
    public static final int TENSOR = 4;

    /** Floats. */
    public static final int FLOATS = 6;

    /** Whole numbers. */
    public static final int INTS = 7;
}
