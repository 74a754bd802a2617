// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.f64;

import java.util.Arrays;
import java.util.Random;
import org.lanewise.kernels.Oracle;

/** A vector with an increment in a longer array; what surrounds and separates the elements is NaN with a known payload. */
record DoubleStrided(double[] array, int offset, int length, int increment) {
    private static final int GUARD = 5;

    static DoubleStrided of(int increment, double... values) {
        int n = values.length;
        double[] array = new double[(n == 0 ? 0 : (n - 1) * Math.abs(increment) + 1) + 2 * GUARD];
        Arrays.fill(array, Oracle.DOUBLE_GUARD);
        DoubleStrided vector = new DoubleStrided(array, GUARD, n, increment);
        vector.set(values);
        return vector;
    }

    static DoubleStrided normal(Random random, int n, int increment) {
        return of(increment, Oracle.normalDoubles(random, n));
    }

    DoubleStrided copy() {
        return new DoubleStrided(array.clone(), offset, length, increment);
    }

    double[] values() {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = array[at(i)];
        }
        return values;
    }

    DoubleStrided set(double... values) {
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
