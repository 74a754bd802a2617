package org.lanewise.bench.gemm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of a product.
 *
 * @param m rows of op(A) and C
 * @param n columns of op(B) and C
 * @param k columns of op(A), rows of op(B)
 */
public record GemmSize(int m, int n, int k) {
    private static final Pattern CUBE = Pattern.compile("(\\d{1,9})");
    private static final Pattern BOX = Pattern.compile("(\\d{1,9})[xX](\\d{1,9})[xX](\\d{1,9})");
    private static final long LARGEST = 1L << 28;

    /** Refuses sizes that are not positive or whose operands would not fit an ordinary heap. */
    public GemmSize {
        if (m < 1 || n < 1 || k < 1) {
            throw new IllegalArgumentException("size " + m + "x" + n + "x" + k + " must be positive");
        }
        long largest = Math.max((long) m * n, Math.max((long) m * k, (long) k * n));
        if (largest > LARGEST) {
            throw new IllegalArgumentException("size " + m + "x" + n + "x" + k + " has an operand of " + largest
                    + " elements, more than " + LARGEST);
        }
    }

    /** {@code 512} or {@code 1x1024x784} (M x N x K). */
    public static GemmSize parse(String text) {
        Matcher cube = CUBE.matcher(text);
        if (cube.matches()) {
            int n = Integer.parseInt(cube.group(1));
            return new GemmSize(n, n, n);
        }
        Matcher box = BOX.matcher(text);
        if (box.matches()) {
            return new GemmSize(
                    Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)), Integer.parseInt(box.group(3)));
        }
        throw new IllegalArgumentException(
                "size '" + text + "' is none of N, MxNxK and network, as in 512 or 1x1024x784");
    }

    /** Floating-point operations of the product. */
    public double flops() {
        return 2.0 * m * n * k;
    }

    @Override
    public String toString() {
        return m == n && n == k ? Integer.toString(n) : m + "x" + n + "x" + k;
    }
}
