package org.lanewise.bench.gemm;

/** Two libraries' results agree as far as rounding allows: before any of them is timed. */
public final class Verification {
    private Verification() {}

    /**
     * Checks that every element differs by at most 2 gamma (|A||B| + |beta C|), gamma = n u / (1 - n u), n = k + 2: each
     * side's error is at most one gamma of it, k roundings for the products and their sum in whatever order, one for
     * beta C and one to add it.
     *
     * @param trusted computes |A||B| + |beta C|; its own relative error of gamma is added to the bound
     * @throws IllegalStateException that names the first element that differs more
     */
    public static <T> void compare(Operands<T> x, Product<T> trusted, T expected, String name, T actual) {
        Precision<T> precision = x.precision();
        Operands<T> absolute = x.absolute();
        T magnitude = absolute.newResult();
        trusted.prepare(absolute, magnitude).run();
        double nu = (x.size().k() + 2) * precision.unitRoundoff();
        double gamma = nu / (1 - nu);
        double factor = 2 * gamma / (1 - gamma);
        for (int i = 0; i < precision.length(expected); i++) {
            double error = Math.abs(precision.get(expected, i) - precision.get(actual, i));
            // Negated, so that NaN fails.
            if (!(error <= factor * precision.get(magnitude, i))) {
                int n = x.size().n();
                throw new IllegalStateException(name + " is wrong for " + x.spec() + " at row " + i / n
                        + ", column " + i % n + ": " + precision.get(actual, i) + " instead of "
                        + precision.get(expected, i));
            }
        }
    }
}
