package org.lanewise.bench.gemm;

import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/**
 * What depends on the type of the elements.
 *
 * @param <T> an array of them
 */
public interface Precision<T> {
    /** Half the distance from 1 to the next number: the largest relative error of one rounding. */
    double unitRoundoff();

    /** Uniform in [-1, 1]. */
    T random(SplittableRandom random, int length);

    /** The absolute values. */
    T absolute(T values);

    /** A copy. */
    T copy(T values);

    /** How many there are. */
    int length(T values);

    /** One of them. */
    double get(T values, int index);

    /**
     * A library's product.
     *
     * @param executor runs Lanewise's helpers; the others have threads of their own
     * @param threads how many may work, the caller included; netlib and read have one
     * @throws IllegalArgumentException if the library does not run on this machine
     */
    Product<T> open(Library library, Executor executor, int threads);
}
