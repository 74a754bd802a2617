package org.lanewise.onnx.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
    private static final int LONGEST = 160;

    /** x itself. */
    static final Term X = new Term(1, List.of("x"));

    static Term constant(double number) {
        return new Term(number, List.of());
    }

    private static Term unit(String text) {
        return new Term(1, List.of(text));
    }

    /** A named function of a term; null if the result is too long, as with the other operations. */
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
            return constant(number + other.number);
        }
        String first = text();
        String second = other.text();
        return bounded(unit("(" + (first.compareTo(second) <= 0 ? first + "+" + second : second + "+" + first) + ")"));
    }

    /** Whether this is c x. */
    boolean isMultiple() {
        return factors.equals(X.factors);
    }

    /** Constants with five digits: they come rounded to floats, if not shortened in print. */
    String text() {
        return String.format(Locale.ROOT, "%.4e", number) + "*" + String.join("*", factors);
    }

    private static @Nullable Term bounded(Term term) {
        return term.text().length() <= LONGEST ? term : null;
    }
}
