package org.lanewise.bench.gemm;

/**
 * A library's product.
 *
 * @param <T> an array of elements
 */
public interface Product<T> {
    /** The product into {@code c}, ready to be repeated without further preparation. */
    Runnable prepare(Operands<T> operands, T c);

    /** What exactly runs, for the head of a report. */
    String description();
}
