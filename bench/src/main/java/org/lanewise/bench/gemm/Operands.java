package org.lanewise.bench.gemm;

import java.util.SplittableRandom;

/**
 * The operands of one product.
 *
 * @param <T> an array of elements
 * @param precision their type
 * @param spec the product
 * @param a the first operand
 * @param b the second operand
 * @param c the result before the call
 */
public record Operands<T>(Precision<T> precision, Problem spec, T a, T b, T c) {
    /** The same random ones for every run. */
    public static <T> Operands<T> random(Precision<T> precision, Problem spec) {
        SplittableRandom random = new SplittableRandom(42);
        GemmSize size = spec.size();
        return new Operands<>(
                precision,
                spec,
                precision.random(random, size.m() * size.k()),
                precision.random(random, size.k() * size.n()),
                precision.random(random, size.m() * size.n()));
    }

    /** The shape. */
    public GemmSize size() {
        return spec.size();
    }

    /** An array for one library's result. */
    public T newResult() {
        return precision.copy(c);
    }

    /** The same product of absolute values. */
    Operands<T> absolute() {
        Problem magnitudes = new Problem(spec.size(), spec.transposes(), Math.abs(spec.beta()), spec.packed());
        return new Operands<>(
                precision, magnitudes, precision.absolute(a), precision.absolute(b), precision.absolute(c));
    }
}
