package org.lanewise.kernels.internal.elementwise.function;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.Isa;

/** The floats of functions that compute in double: as many as a vector holds doubles, half a vector, also of 128 bits. */
final class WideLanes {
    /** Vectors of float. */
    static final VectorSpecies<Float> SPECIES =
            VectorShape.forBitSize(Isa.BITS / 2).withLanes(float.class);

    /** Their class, as {@link org.lanewise.kernels.internal.FloatLanes#TYPE}. */
    static final Class<? extends FloatVector> TYPE = SPECIES.vectorType().asSubclass(FloatVector.class);

    /** Lanes. */
    static final int LENGTH = SPECIES.length();

    /** Whether masks are fast: those of two lanes leave the intrinsics on x86. */
    static final boolean MASKS = LENGTH > 2;

    private WideLanes() {}
}
