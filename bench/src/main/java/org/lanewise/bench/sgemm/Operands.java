package org.lanewise.bench.sgemm;

import java.util.SplittableRandom;

/**
 * The operands of one product, row-major without gaps.
 *
 * @param size the shape
 * @param transposes how A and B are stored
 * @param a the first operand
 * @param b the second operand
 */
public record Operands(GemmSize size, Transposes transposes, float[] a, float[] b) {
    /** Uniform in [-1, 1), the same for every run. */
    public static Operands random(GemmSize size, Transposes transposes) {
        SplittableRandom random = new SplittableRandom(42);
        return new Operands(size, transposes, fill(random, size.m() * size.k()), fill(random, size.k() * size.n()));
    }

    /** Elements from one stored row of A to the next. */
    int lda() {
        return transposes.letterA().equals("n") ? size.k() : size.m();
    }

    /** Elements from one stored row of B to the next. */
    int ldb() {
        return transposes.letterB().equals("n") ? size.n() : size.k();
    }

    /** The same product of absolute values. */
    Operands absolute() {
        return new Operands(size, transposes, absolute(a), absolute(b));
    }

    private static float[] fill(SplittableRandom random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = 2 * (random.nextInt() >>> 8) * 0x1p-24f - 1;
        }
        return values;
    }

    private static float[] absolute(float[] values) {
        float[] result = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = Math.abs(values[i]);
        }
        return result;
    }
}
