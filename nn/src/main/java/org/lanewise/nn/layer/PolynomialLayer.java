package org.lanewise.nn.layer;

import java.util.List;

/**
 * Explicit features of the polynomial kernel: phi(x) . phi(y) = (x . y + offset)^degree. Every monomial of degree up to
 * {@code degree} once, times the root of its multinomial coefficient; without an offset those of exactly that degree.
 *
 * @param degree at least 1
 * @param offset finite and not negative
 */
public record PolynomialLayer(int degree, float offset) implements Layer {
    /** Checks the layer. */
    public PolynomialLayer {
        if (degree < 1) {
            throw new IllegalArgumentException("degree = " + degree + ", but must be at least 1");
        }
        if (!(offset >= 0 && offset < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("offset = " + offset + ", but must be finite and not negative");
        }
    }

    /** binom(D + degree, degree) for D inputs, or binom(D + degree - 1, degree) without an offset. */
    @Override
    public int outputs(List<Integer> inputs) {
        int variables = inputs.get(0) + (offset == 0 ? 0 : 1);
        long count = 1;
        for (int i = 1; i <= degree; i++) {
            // Exact at every step: the product of i consecutive numbers is a multiple of i!.
            count = Math.multiplyExact(count, variables + i - 1L) / i;
            if (count > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "makes more than " + Integer.MAX_VALUE + " features of " + inputs.get(0) + " inputs");
            }
        }
        return (int) count;
    }

    @Override
    public String text() {
        return "polynomial " + degree + " " + offset;
    }
}
