package org.lanewise.bench.blas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The routines that Lanewise has of levels 1 and 2, and the product. */
public enum BlasOperation {
    ASUM(1),
    AXPY(1),
    DOT(1),
    IAMAX(1),
    NRM2(1),
    SCAL(1),
    GEMV_N(2),
    GEMV_T(2),
    GER(2),
    GEMM(3);

    private final int level;

    BlasOperation(int level) {
        this.level = level;
    }

    /** The routine with this name. */
    public static BlasOperation parse(String text) {
        for (BlasOperation operation : values()) {
            if (operation.id().equals(text)) {
                return operation;
            }
        }
        List<String> ids = Arrays.stream(values()).map(BlasOperation::id).toList();
        throw new IllegalArgumentException("there is no routine '" + text + "'; there are " + String.join(", ", ids));
    }

    /** The name in reports: {@code gemv-t}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 1 of vectors, 2 of a matrix and vectors, 3 of matrices. */
    public int level() {
        return level;
    }

    /** Elements of a vector, or the order of a matrix: vectors and matrices of about 10^3 and 10^6 elements, and products. */
    public List<Integer> sizes() {
        return switch (level) {
            case 1 -> List.of(1000, 1_000_000);
            case 2 -> List.of(32, 1000);
            default -> List.of(64, 128, 256, 512, 1024, 2048);
        };
    }

    /** Distances of a vector's elements. */
    public List<Integer> increments() {
        return level < 3 ? List.of(1, 2) : List.of(1);
    }
}
