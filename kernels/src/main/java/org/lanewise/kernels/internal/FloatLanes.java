package org.lanewise.kernels.internal;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The species of the width in use. Linked only when vector kernels run. */
public final class FloatLanes {
    private static final VectorShape SHAPE = VectorShape.forBitSize(Isa.BITS);

    /** Vectors of float. */
    public static final VectorSpecies<Float> SPECIES = SHAPE.withLanes(float.class);

    /** Vectors of int, as many lanes. */
    public static final VectorSpecies<Integer> INTS = SHAPE.withLanes(int.class);

    /** Their class; a cast to it tells C2 the exact type where another species' use has blurred the profile. */
    public static final Class<? extends FloatVector> TYPE = SPECIES.vectorType().asSubclass(FloatVector.class);

    /** The class of the ints; C2 needs it where bits change their type, which the API declares of any width. */
    public static final Class<? extends IntVector> INT_TYPE = INTS.vectorType().asSubclass(IntVector.class);

    /** Lanes. */
    public static final int LENGTH = SPECIES.length();

    /** Vectors of float of half the width, of the same where that would be below 128 bits. */
    public static final VectorSpecies<Float> HALF_SPECIES =
            VectorShape.forBitSize(Isa.HALF_BITS).withLanes(float.class);

    /** Their class. */
    public static final Class<? extends FloatVector> HALF_TYPE =
            HALF_SPECIES.vectorType().asSubclass(FloatVector.class);

    /** Lanes of those. */
    public static final int HALF_LENGTH = HALF_SPECIES.length();

    private FloatLanes() {}
}
