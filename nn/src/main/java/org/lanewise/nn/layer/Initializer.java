package org.lanewise.nn.layer;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;

/**
 * How a tensor of parameters starts. Immutable; its text, such as {@code glorot-normal} or {@code normal:0.01}, is what
 * {@link #parse} reads. A weight matrix is outputs x inputs; fan_in is inputs and fan_out outputs.
 */
public final class Initializer {
    /** The distributions. */
    public enum Kind {
        /** Uniform in +-sqrt(6 / (fan_in + fan_out)) (Glorot and Bengio, AISTATS 2010). */
        GLOROT_UNIFORM(false),
        /** Normal with deviation sqrt(2 / (fan_in + fan_out)) (the same paper's variance). */
        GLOROT_NORMAL(false),
        /** Uniform in +-sqrt(6 / fan_in), for ReLU (He et al., ICCV 2015). */
        HE_UNIFORM(false),
        /** Normal with deviation sqrt(2 / fan_in) (the same paper). */
        HE_NORMAL(false),
        /** Uniform in +-sqrt(3 / fan_in) (LeCun et al., Efficient BackProp, 1998). */
        LECUN_UNIFORM(false),
        /** Normal with deviation sqrt(1 / fan_in) (the same paper). */
        LECUN_NORMAL(false),
        /** Orthonormal rows or columns, whichever are fewer (Saxe et al., ICLR 2014). */
        ORTHOGONAL(false),
        /** Normal with a given deviation. */
        NORMAL(true),
        /** Every value the same. */
        CONSTANT(true);

        private final boolean hasParameter;

        Kind(boolean hasParameter) {
            this.hasParameter = hasParameter;
        }

        private String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final float parameter;

    private Initializer(Kind kind, float parameter) {
        this.kind = kind;
        this.parameter = parameter;
    }

    /** One without a parameter. */
    public static Initializer of(Kind kind) {
        if (kind.hasParameter) {
            throw new IllegalArgumentException("kind = " + kind + " has a parameter");
        }
        return new Initializer(kind, 0);
    }

    /** {@link Kind#NORMAL} with a deviation that is finite and not negative. */
    public static Initializer normal(float deviation) {
        if (!(deviation >= 0 && deviation < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("deviation = " + deviation + ", but must be finite and not negative");
        }
        return new Initializer(Kind.NORMAL, deviation);
    }

    /** {@link Kind#CONSTANT} with a finite value. */
    public static Initializer constant(float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException("value = " + value + ", but must be finite");
        }
        return new Initializer(Kind.CONSTANT, value);
    }

    /** What a dense layer with this activation starts with unless told otherwise: He's before a ReLU, else Glorot's. */
    public static Initializer usual(Activation activation) {
        return of(activation.kind() == Activation.Kind.RELU ? Kind.HE_UNIFORM : Kind.GLOROT_UNIFORM);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if no initializer has this text
     */
    public static Initializer parse(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        for (Kind kind : Kind.values()) {
            if (kind.text().equals(name) && kind.hasParameter == (colon >= 0)) {
                if (!kind.hasParameter) {
                    return of(kind);
                }
                float parameter = LayerText.number(text.substring(colon + 1));
                return kind == Kind.NORMAL ? normal(parameter) : constant(parameter);
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no initializer such as glorot-normal or normal:0.01");
    }

    /** Which distribution. */
    public Kind kind() {
        return kind;
    }

    /** The deviation or the constant; 0 for the others. */
    public float parameter() {
        return parameter;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Initializer that
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
