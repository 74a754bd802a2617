package org.lanewise.kernels.f32;

import java.util.Arrays;
import java.util.Random;
import org.lanewise.kernels.Oracle;

/** A vector with an increment in a longer array; what surrounds and separates the elements is NaN with a known payload. */
record FloatStrided(float[] array, int offset, int length, int increment) {
    private static final int GUARD = 5;

    static FloatStrided of(int increment, float... values) {
        int n = values.length;
        float[] array = new float[(n == 0 ? 0 : (n - 1) * Math.abs(increment) + 1) + 2 * GUARD];
        Arrays.fill(array, Oracle.FLOAT_GUARD);
        FloatStrided vector = new FloatStrided(array, GUARD, n, increment);
        vector.set(values);
        return vector;
    }

    static FloatStrided normal(Random random, int n, int increment) {
        return of(increment, Oracle.normalFloats(random, n));
    }

    FloatStrided copy() {
        return new FloatStrided(array.clone(), offset, length, increment);
    }

    float[] values() {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = array[at(i)];
        }
        return values;
    }

    FloatStrided set(float... values) {
        for (int i = 0; i < length; i++) {
            array[at(i)] = values[i];
        }
        return this;
    }

    /** A negative increment starts at the far end. */
    private int at(int i) {
        return offset + (increment < 0 ? i - length + 1 : i) * increment;
    }

    long[] bits() {
        return Oracle.bits(array);
    }
}
