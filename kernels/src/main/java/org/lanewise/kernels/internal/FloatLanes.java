package org.lanewise.kernels.internal;

import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The species of the width in use. Linked only when vector kernels run. */
public final class FloatLanes {
    private static final VectorShape SHAPE = VectorShape.forBitSize(Isa.BITS);

    /** Vectors of float. */
    public static final VectorSpecies<Float> SPECIES = SHAPE.withLanes(float.class);

    /** Vectors of int, as many lanes. */
    public static final VectorSpecies<Integer> INTS = SHAPE.withLanes(int.class);

    /** Lanes. */
    public static final int LENGTH = SPECIES.length();

    private FloatLanes() {}
}
