package org.lanewise.onnx.internal.read;

import java.util.List;

/** Shapes of rows: dimensions without that of the batch. */
final class Shapes {
    private Shapes() {}

    /** The product of the dimensions, which are positive; -1 if an array cannot have as many. */
    static int width(List<Long> shape) {
        long width = 1;
        for (long dimension : shape) {
            if (dimension < 1 || dimension > Integer.MAX_VALUE || width * dimension > Integer.MAX_VALUE - 8) {
                return -1;
            }
            width *= dimension;
        }
        return (int) width;
    }
}
