package org.lanewise.kernels.generator;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * A polynomial that a formula evaluates: what it is fitted to, where, and its degree.
 *
 * @param name prefix of its coefficients, NAME_0 being the constant one
 * @param isFloat whether they are rounded to float
 * @param what the fitted function, for the documentation
 * @param f the fitted function
 * @param low lower end of its interval
 * @param high upper end
 * @param degree the degree
 */
record Polynomial(
        String name, boolean isFloat, String what, DoubleUnaryOperator f, double low, double high, int degree) {
    /** ln 2 / 2, with room for the rounding of k. */
    private static final double HALF_LN2 = 0.34658;

    /** erf(3.95) = 1 - 2.3e-8 rounds to 1. */
    private static final double ERF_HIGHEST_SQUARED = 3.95 * 3.95;

    /** (a - 3) / (a + 3) at a = 10.7, where erfc is far below the smallest float. */
    private static final double TAIL_HIGHEST = (10.7 - 3) / (10.7 + 3);

    private static final double QUARTER_PI_SQUARED = Math.PI * Math.PI / 16;

    private static final double SQRT_HALF = StrictMath.sqrt(0.5);

    /** Those of the elementary functions. */
    static final List<Polynomial> FUNCTIONS = List.of(
            new Polynomial(
                    "EXP",
                    true,
                    "(exp(r) - 1 - r) / r^2",
                    r -> series(r, n -> 1 / factorial(n + 2)),
                    -HALF_LN2,
                    HALF_LN2,
                    4),
            new Polynomial(
                    "EXPM1",
                    true,
                    "(exp(r) - 1 - r) / r^2",
                    r -> series(r, n -> 1 / factorial(n + 2)),
                    -HALF_LN2,
                    HALF_LN2,
                    5),
            new Polynomial("EXP_WIDE", false, "exp(r)", StrictMath::exp, -HALF_LN2, HALF_LN2, 6),
            new Polynomial("EXP_WIDER", false, "exp(r)", StrictMath::exp, -HALF_LN2, HALF_LN2, 7),
            new Polynomial(
                    "LOG1P",
                    true,
                    "(log1p(f) - f) / f^2",
                    f -> series(-f, n -> -1 / (n + 2.0)),
                    SQRT_HALF - 1,
                    2 * SQRT_HALF - 1,
                    9),
            new Polynomial("LOG1P_WIDE", false, "log1p(e) / e", e -> e == 0 ? 1 : StrictMath.log1p(e) / e, 0, 1, 10),
            new Polynomial(
                    "ARCTAN",
                    true,
                    "(arctan(t) - t) / t^3 in u = t^2",
                    u -> series(-u, n -> -1 / (2 * n + 3.0)),
                    0,
                    0.36,
                    5),
            new Polynomial(
                    "ERF",
                    false,
                    "erf(x) / x in w = 2 x^2 / 3.95^2 - 1",
                    w -> ErrorIntegral.erfOverX((w + 1) / 2 * ERF_HIGHEST_SQUARED),
                    -1,
                    1,
                    18),
            new Polynomial(
                    "ERFC",
                    false,
                    "(a + 3) exp(a^2) erfc(a) in t = (a - 3) / (a + 3)",
                    Polynomial::tail,
                    -1,
                    TAIL_HIGHEST,
                    11),
            new Polynomial("GAUSS", false, "ERFC's times sqrt(1/2)", t -> SQRT_HALF * tail(t), -1, TAIL_HIGHEST, 11));

    /** Those of normal numbers. */
    static final List<Polynomial> NORMAL = List.of(
            new Polynomial(
                    "LOG",
                    true,
                    "(log1p(f) - f) / f^2",
                    f -> series(-f, n -> -1 / (n + 2.0)),
                    SQRT_HALF - 1,
                    2 * SQRT_HALF - 1,
                    8),
            new Polynomial(
                    "SIN",
                    true,
                    "(sin(t) - t) / t^3 in u = t^2",
                    u -> series(-u, n -> -1 / factorial(2 * n + 3)),
                    0,
                    QUARTER_PI_SQUARED,
                    2),
            new Polynomial(
                    "COS",
                    true,
                    "(cos(t) - 1 + t^2 / 2) / t^4 in u = t^2",
                    u -> series(-u, n -> 1 / factorial(2 * n + 4)),
                    0,
                    QUARTER_PI_SQUARED,
                    2));

    private static double tail(double t) {
        double a = 3 * (1 + t) / (1 - t);
        return (a + 3) * ErrorIntegral.erfcx(a);
    }

    private static double series(double x, IntToDoubleFunction coefficient) {
        double sum = 0;
        double power = 1;
        for (int n = 0; n < 80; n++) {
            sum += coefficient.applyAsDouble(n) * power;
            power *= x;
        }
        return sum;
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    /** The degree of the one with this name. */
    static int degree(String name) {
        return Stream.of(FUNCTIONS, NORMAL)
                .flatMap(List::stream)
                .filter(p -> p.name.equals(name))
                .findFirst()
                .orElseThrow()
                .degree;
    }

    /** Its coefficients as constants of a class. */
    String source() {
        double[] c = Chebyshev.fit(f, low, high, degree);
        StringBuilder s = new StringBuilder(String.format(
                Locale.ROOT,
                "%n    // %s on [%.4f, %.4f]: relative error %.0e.%n",
                what,
                low,
                high,
                Chebyshev.relativeError(c, f, low, high)));
        for (int i = 0; i <= degree; i++) {
            String type = isFloat ? "float" : "double";
            String value = isFloat ? Float.toHexString((float) c[i]) + "f" : Double.toHexString(c[i]);
            s.append("    static final " + type + " " + name + "_" + i + " = " + value + ";\n");
        }
        return s.toString();
    }
}
