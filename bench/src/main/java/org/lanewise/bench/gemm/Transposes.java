package org.lanewise.bench.gemm;

import java.util.Locale;
import org.lanewise.kernels.Transpose;

/** Which operands are stored transposed, in BLAS's letters: A first, then B. */
public enum Transposes {
    NN(Transpose.NO, Transpose.NO),
    NT(Transpose.NO, Transpose.YES),
    TN(Transpose.YES, Transpose.NO),
    TT(Transpose.YES, Transpose.YES);

    private final Transpose a;
    private final Transpose b;

    Transposes(Transpose a, Transpose b) {
        this.a = a;
        this.b = b;
    }

    /** {@code nn}, {@code nt}, {@code tn} or {@code tt}. */
    public static Transposes parse(String text) {
        for (Transposes value : values()) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("transposes '" + text + "' is none of nn, nt, tn, tt");
    }

    /** How A is stored. */
    public Transpose a() {
        return a;
    }

    /** How B is stored. */
    public Transpose b() {
        return b;
    }

    /** {@code n} or {@code t} for A. */
    public String letterA() {
        return name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /** {@code n} or {@code t} for B. */
    public String letterB() {
        return name().substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
