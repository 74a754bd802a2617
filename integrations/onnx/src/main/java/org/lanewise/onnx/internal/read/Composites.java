package org.lanewise.onnx.internal.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;

/** Activations that other tools, and this one, write as several operators. */
final class Composites {
    private static final Map<String, Activation> ACTIVATIONS = activations();

    private Composites() {}

    /** The activation whose formula this is, null if none. */
    static @Nullable Activation find(Term term) {
        return ACTIVATIONS.get(term.text());
    }

    private static Map<String, Activation> activations() {
        Map<String, Activation> all = new LinkedHashMap<>();
        Term x = Term.X;
        put(all, Activation.SILU, x.times(function("Sigmoid", x)));
        put(all, Activation.MISH, x.times(function("Tanh", function("Softplus", x))));
        put(all, Activation.HARD_SWISH, x.times(function(ElementwiseOperators.SIXTH, x)));
        put(all, Activation.STEP, function("Cast", function("GreaterOrEqual", x)));
        Term upper = required(Term.constant(1).plus(function("Erf", required(x.times(Term.constant(Math.sqrt(0.5)))))));
        put(all, Activation.GELU, times(Term.constant(0.5), x, upper));
        // sqrt(2 / pi) (x + 0.044715 x^3), and with x in front of the sum
        Term root = Term.constant(Math.sqrt(2 / Math.PI));
        Term square = times(Term.constant(0.044715), x, x);
        put(all, Activation.GELU_TANH, tanhForm(times(root, required(x.plus(times(square, x))))));
        put(
                all,
                Activation.GELU_TANH,
                tanhForm(times(root, x, required(Term.constant(1).plus(square)))));
        return all;
    }

    private static Term tanhForm(Term argument) {
        return times(Term.constant(0.5), Term.X, required(Term.constant(1).plus(function("Tanh", argument))));
    }

    private static Term times(Term... factors) {
        Term product = Term.constant(1);
        for (Term factor : factors) {
            product = required(product.times(factor));
        }
        return product;
    }

    private static Term function(String name, Term of) {
        return required(Term.function(name, of));
    }

    private static Term required(@Nullable Term term) {
        return Objects.requireNonNull(term);
    }

    private static void put(Map<String, Activation> all, Activation activation, @Nullable Term term) {
        all.put(required(term).text(), activation);
    }
}
