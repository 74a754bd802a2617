package org.lanewise.kernels.internal;

import jdk.incubator.vector.FloatVector;

/** Linked only when the vector module is there. */
final class VectorWidth {
    private VectorWidth() {}

    static int preferredBits() {
        return FloatVector.SPECIES_PREFERRED.vectorBitSize();
    }
}
