package org.lanewise.bench.ejml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Operations on square matrices of order n and vectors of n elements. */
public enum EjmlOperation {
    MULT(3),
    MULT_TRANS_A(3),
    MULT_TRANS_B(3),
    MULT_TRANS_AB(3),
    MULT_ADD(3),
    MULT_INNER(3),
    MULT_OUTER(3),
    GEMV_N(2),
    GEMV_T(2),
    OUTER(2),
    OUTER_ADD(2),
    DOT(1),
    SUM_ABS(2),
    ADD(2),
    ADD_EQUALS(2),
    SCALE(2),
    ELEMENT_MULT(2);

    private final int power;

    EjmlOperation(int power) {
        this.power = power;
    }

    /** The operation with this name. */
    public static EjmlOperation parse(String text) {
        for (EjmlOperation operation : values()) {
            if (operation.id().equals(text)) {
                return operation;
            }
        }
        List<String> ids = Arrays.stream(values()).map(EjmlOperation::id).toList();
        throw new IllegalArgumentException("there is no operation '" + text + "'; there are " + String.join(", ", ids));
    }

    /** The name in reports: {@code mult-trans-a}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Additions and multiplications of a call; those of a product of a matrix with itself as if it were any. */
    public double flops(int n) {
        int perElement = switch (this) {
            case OUTER, SUM_ABS, ADD, SCALE, ELEMENT_MULT -> 1;
            default -> 2;
        };
        return perElement * Math.pow(n, power);
    }

    /** Terms of the longest sum. */
    public int terms(int n) {
        return this == SUM_ABS ? n * n : n;
    }
}
