package org.lanewise.kernels.internal;

import jdk.incubator.vector.VectorShape;

/** Linked only when the vector module is there. */
final class VectorWidth {
    private VectorWidth() {}

    static int preferredBits() {
        return VectorShape.preferredShape().vectorBitSize();
    }
}
