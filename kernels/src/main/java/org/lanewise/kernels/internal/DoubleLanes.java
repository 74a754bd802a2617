package org.lanewise.kernels.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The species of the width in use, for double. Linked only when vector kernels run. */
public final class DoubleLanes {
    /** Vectors of double. */
    public static final VectorSpecies<Double> SPECIES =
            VectorShape.forBitSize(Isa.BITS).withLanes(double.class);

    /** Their class, as {@link FloatLanes#TYPE}. */
    public static final Class<? extends DoubleVector> TYPE =
            SPECIES.vectorType().asSubclass(DoubleVector.class);

    /** The class of as many longs, as {@link FloatLanes#INT_TYPE}. */
    public static final Class<? extends LongVector> LONG_TYPE =
            SPECIES.withLanes(long.class).vectorType().asSubclass(LongVector.class);

    /** Lanes. */
    public static final int LENGTH = SPECIES.length();

    /** Vectors of double of half the width, of the same where that would be below 128 bits. */
    public static final VectorSpecies<Double> HALF_SPECIES =
            VectorShape.forBitSize(Isa.HALF_BITS).withLanes(double.class);

    /** Their class. */
    public static final Class<? extends DoubleVector> HALF_TYPE =
            HALF_SPECIES.vectorType().asSubclass(DoubleVector.class);

    /** Lanes of those. */
    public static final int HALF_LENGTH = HALF_SPECIES.length();

    private DoubleLanes() {}
}
