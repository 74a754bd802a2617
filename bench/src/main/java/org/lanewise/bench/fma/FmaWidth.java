package org.lanewise.bench.fma;

import jdk.incubator.vector.VectorShape;
import org.lanewise.kernels.Platform;

/** The vectors of the peak: the kernels', or the machine's when the scalar twin runs, for the peak is the machine's. */
public final class FmaWidth {
    private FmaWidth() {}

    /** Of this JVM. */
    public static VectorShape shape() {
        return VectorShape.forBitSize(Platform.isVector() ? Platform.vectorBits() : Platform.widestVectorBits());
    }
}
