package org.lanewise.onnx.internal.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of one value x in a form in which what is written in different orders is equal: a number times factors, sorted.
 * Activations that ONNX has no operator for arrive as such formulas.
 *
 * @param number the factor that is a constant
 * @param factors texts of the others
 */
record Term(double number, List<String> factors) {
    /** What is longer is no activation. */
    private static final int LONGEST = 100;

    /** Constants come rounded to floats, if not shortened in print. */
    private static final MathContext DIGITS = new MathContext(5);

    /** x itself. */
    static final Term X = new Term(1, List.of("x"));

    static Term constant(double number) {
        return new Term(number, List.of());
    }

    private static Term unit(String text) {
        return new Term(1, List.of(text));
    }

    /** A named function of a term; null if the result is too long, as with the other operations, or not finite. */
    static @Nullable Term function(String name, Term of) {
        return bounded(unit(name + "(" + of.text() + ")"));
    }

    @Nullable
    Term times(Term other) {
        List<String> all = new ArrayList<>(factors);
        all.addAll(other.factors);
        Collections.sort(all);
        return bounded(new Term(number * other.number, List.copyOf(all)));
    }

    @Nullable
    Term plus(Term other) {
        if (factors.isEmpty() && other.factors.isEmpty()) {
            return bounded(constant(number + other.number));
        }
        String first = text();
        String second = other.text();
        return bounded(unit("(" + (first.compareTo(second) <= 0 ? first + "+" + second : second + "+" + first) + ")"));
    }

    /** Whether this is c x. */
    boolean isMultiple() {
        return factors.equals(X.factors);
    }

    /** The product, written out. */
    String text() {
        String product = String.join("*", factors);
        if (number == 1 && !factors.isEmpty()) {
            return product;
        }
        return BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros() + "*" + product;
    }

    private static @Nullable Term bounded(Term term) {
        return Double.isFinite(term.number) && term.text().length() <= LONGEST ? term : null;
    }
}
