package org.lanewise.bench.sgemm;

/** Two libraries' results agree as far as rounding allows: before any of them is timed. */
public final class Verification {
    private static final double UNIT_ROUNDOFF = 0x1p-24;

    private Verification() {}

    /**
     * Checks that every element differs by at most 2 gamma_k (|A||B|), gamma_k = k u / (1 - k u): each side's error is
     * at most one gamma_k (|A||B|), whatever its order of summation.
     *
     * @param trusted computes |A||B|; its own relative error of gamma_k is added to the bound
     * @throws IllegalStateException that names the first element that differs more
     */
    public static void compare(Operands x, Sgemm trusted, float[] expected, String name, float[] actual) {
        GemmSize size = x.size();
        float[] magnitude = new float[expected.length];
        trusted.prepare(x.absolute(), magnitude).run();
        double ku = size.k() * UNIT_ROUNDOFF;
        double gamma = ku / (1 - ku);
        double factor = 2 * gamma / (1 - gamma);
        for (int i = 0; i < expected.length; i++) {
            // Negated, so that NaN fails.
            if (!(Math.abs((double) expected[i] - actual[i]) <= factor * magnitude[i])) {
                throw new IllegalStateException(name + " is wrong for " + size + " " + x.transposes()
                        + " at row " + i / size.n() + ", column " + i % size.n() + ": " + actual[i]
                        + " instead of " + expected[i]);
            }
        }
    }
}
