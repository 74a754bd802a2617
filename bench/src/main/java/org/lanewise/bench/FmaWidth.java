package org.lanewise.bench;

import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.Platform;

/** The vectors of the peak: the kernels', or the machine's when the scalar twin runs, for the peak is the machine's. */
final class FmaWidth {
    private static final int BITS = Platform.isVector() ? Platform.vectorBits() : Platform.widestVectorBits();

    static final VectorSpecies<Float> SPECIES = VectorShape.forBitSize(BITS).withLanes(float.class);

    private FmaWidth() {}
}
