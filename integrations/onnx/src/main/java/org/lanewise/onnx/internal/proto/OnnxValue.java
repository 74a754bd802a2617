package org.lanewise.onnx.internal.proto;

import java.util.List;

/**
 * An input or output of a graph.
 *
 * @param name its name
 * @param type number of its elements' type; 0 if it has none
 * @param shape its dimensions, {@link #UNKNOWN} for those without a number
 * @param hasShape whether the file says anything of its shape
 */
public record OnnxValue(String name, long type, List<Long> shape, boolean hasShape) {
    /** A dimension that has a name or nothing in place of a number. */
    public static final long UNKNOWN = -1;
}
