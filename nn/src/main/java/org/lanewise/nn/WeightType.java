package org.lanewise.nn;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.NarrowType;

/** How a {@link Predictor} keeps the weights of dense layers; everything else, and all arithmetic, is in floats. */
public enum WeightType {
    /** As they are. */
    F32(null),
    /** Half the memory: {@link NarrowType#BF16}. */
    BF16(NarrowType.BF16),
    /** A quarter of the memory, a scale per unit: {@link NarrowType#INT8}. */
    INT8(NarrowType.INT8);

    private final @Nullable NarrowType narrow;

    WeightType(@Nullable NarrowType narrow) {
        this.narrow = narrow;
    }

    /** What the kernels call it; null if weights are not narrowed. */
    public @Nullable NarrowType narrow() {
        return narrow;
    }

    /** Its name in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
