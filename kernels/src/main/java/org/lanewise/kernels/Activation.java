package org.lanewise.kernels;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.Checks;

/**
 * An activation function h with its parameter. Immutable; its text, such as {@code tanh} or {@code leaky-relu:0.01}, is
 * what {@link #parse} reads. Error bounds: NUMERICS.md.
 */
public final class Activation {
    /** Which function, and whether h' is a function of the output h(a), so that the input need not be kept. */
    public enum Kind {
        /** h(a) = a, h' = 1. */
        IDENTITY(true, false),
        /** h(a) = 1 for a &gt;= 0, else 0; h' = 0, also at 0, where there is none. */
        STEP(true, false),
        /** h(a) = max(a, 0); h' = 1 where a &gt; 0, else 0: 0 at 0 by choice, as in common practice. */
        RELU(true, false),
        /** h(a) = a for a &gt; 0, else slope a (Maas et al., ICML 2013). */
        LEAKY_RELU(true, true),
        /** h(a) = a for a &gt; 0, else alpha (exp(a) - 1); h' = h + alpha there (Clevert et al., ICLR 2016). */
        ELU(true, true),
        /** h(a) = tanh(a), h' = 1 - h^2. */
        TANH(true, false),
        /** h(a) = 1 / (1 + exp(-a)), h' = h (1 - h). */
        LOGISTIC(true, false),
        /** h(a) = arctan(a), h' = 1 / (1 + a^2). */
        ARCTAN(false, false),
        /** h(a) = log(1 + exp(a)), h' the logistic function of a. */
        SOFTPLUS(false, false),
        /** h(a) = a P(a), P the normal distribution's (Hendrycks and Gimpel, 2016); h' = P(a) + a P'(a). */
        GELU(false, false),
        /** h(a) = a (1 + tanh(u)) / 2, u = sqrt(2 / pi) (a + 0.044715 a^3): an approximation of GELU. */
        GELU_TANH(false, false),
        /** h(a) = a logistic(a), also called swish (Elfwing et al., 2017). */
        SILU(false, false),
        /** h(a) = a min(max(a + 3, 0), 6) / 6; h' = a / 3 + 1/2 from -3 to 3 (Howard et al., ICCV 2019). */
        HARD_SWISH(false, false),
        /** h(a) = a tanh(softplus(a)) (Misra, BMVC 2020). */
        MISH(false, false);

        private final boolean fromOutput;
        private final boolean hasParameter;

        Kind(boolean fromOutput, boolean hasParameter) {
            this.fromOutput = fromOutput;
            this.hasParameter = hasParameter;
        }

        private String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@link Kind#IDENTITY}. */
    public static final Activation IDENTITY = new Activation(Kind.IDENTITY, 0);

    /** {@link Kind#STEP}. */
    public static final Activation STEP = new Activation(Kind.STEP, 0);

    /** {@link Kind#RELU}. */
    public static final Activation RELU = new Activation(Kind.RELU, 0);

    /** {@link Kind#TANH}. */
    public static final Activation TANH = new Activation(Kind.TANH, 0);

    /** {@link Kind#LOGISTIC}. */
    public static final Activation LOGISTIC = new Activation(Kind.LOGISTIC, 0);

    /** {@link Kind#ARCTAN}. */
    public static final Activation ARCTAN = new Activation(Kind.ARCTAN, 0);

    /** {@link Kind#SOFTPLUS}. */
    public static final Activation SOFTPLUS = new Activation(Kind.SOFTPLUS, 0);

    /** {@link Kind#GELU}. */
    public static final Activation GELU = new Activation(Kind.GELU, 0);

    /** {@link Kind#GELU_TANH}. */
    public static final Activation GELU_TANH = new Activation(Kind.GELU_TANH, 0);

    /** {@link Kind#SILU}. */
    public static final Activation SILU = new Activation(Kind.SILU, 0);

    /** {@link Kind#HARD_SWISH}. */
    public static final Activation HARD_SWISH = new Activation(Kind.HARD_SWISH, 0);

    /** {@link Kind#MISH}. */
    public static final Activation MISH = new Activation(Kind.MISH, 0);

    private static final List<Activation> ALL = List.of(
            IDENTITY,
            STEP,
            RELU,
            leakyRelu(0.01f),
            elu(1),
            TANH,
            LOGISTIC,
            ARCTAN,
            SOFTPLUS,
            GELU,
            GELU_TANH,
            SILU,
            HARD_SWISH,
            MISH);

    private final Kind kind;
    private final float parameter;

    private Activation(Kind kind, float parameter) {
        this.kind = kind;
        this.parameter = parameter;
    }

    /**
     * {@link Kind#LEAKY_RELU}.
     *
     * @param slope below 0; finite and not negative, so that the output tells the input's sign
     */
    public static Activation leakyRelu(float slope) {
        return new Activation(Kind.LEAKY_RELU, finiteAndNotNegative("slope", slope));
    }

    /**
     * {@link Kind#ELU}.
     *
     * @param alpha minus the limit on the left; finite and not negative
     */
    public static Activation elu(float alpha) {
        return new Activation(Kind.ELU, finiteAndNotNegative("alpha", alpha));
    }

    private static float finiteAndNotNegative(String name, float value) {
        Checks.finite(name, value);
        if (value < 0) {
            throw new IllegalArgumentException(name + " = " + value + " is negative");
        }
        return value + 0f; // -0 becomes 0
    }

    /** One of each kind, with its customary parameter. */
    public static List<Activation> all() {
        return ALL;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if no function has this text, or its parameter is out of range
     */
    public static Activation parse(String text) {
        Checks.notNull("text", text);
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        for (Activation usual : ALL) {
            if (usual.kind.text().equals(name) && (colon < 0 || usual.kind.hasParameter)) {
                return colon < 0 ? usual : withParameter(usual.kind, text, text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("'" + text + "' is none of "
                + ALL.stream().map(Activation::toString).collect(Collectors.joining(", ")));
    }

    private static Activation withParameter(Kind kind, String text, String number) {
        float parameter;
        try {
            parameter = Float.parseFloat(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + number + "' in '" + text + "' is not a number", e);
        }
        return kind == Kind.ELU ? elu(parameter) : leakyRelu(parameter);
    }

    /** Which function. */
    public Kind kind() {
        return kind;
    }

    /** Leaky ReLU's slope or ELU's alpha; 0 for the others. */
    public float parameter() {
        return parameter;
    }

    /** Whether h' is a function of the output h(a); otherwise of the input a. */
    public boolean derivativeFromOutput() {
        return kind.fromOutput;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Activation that
                && kind == that.kind
                && Float.floatToIntBits(parameter) == Float.floatToIntBits(that.parameter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, parameter);
    }

    /** Its name in small letters, with {@code :parameter} where it has one. */
    @Override
    public String toString() {
        return kind.hasParameter ? kind.text() + ":" + parameter : kind.text();
    }
}
