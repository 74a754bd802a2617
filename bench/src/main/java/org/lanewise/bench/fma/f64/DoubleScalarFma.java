// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.fma.f64;

/** Twelve independent chains of scalar FMAs: the peak of a JVM without the vector module. */
final class DoubleScalarFma {
    /** FMAs per step. */
    static final int PER_STEP = 12;

    /** Elements of {@code data}: the accumulators and two operands. */
    static final int DATA = 14;

    private DoubleScalarFma() {}

    static void run(int steps, double[] data) {
        double x = data[12];
        double y = data[13];
        double c0 = data[0];
        double c1 = data[1];
        double c2 = data[2];
        double c3 = data[3];
        double c4 = data[4];
        double c5 = data[5];
        double c6 = data[6];
        double c7 = data[7];
        double c8 = data[8];
        double c9 = data[9];
        double c10 = data[10];
        double c11 = data[11];
        for (int i = 0; i < steps; i++) {
            c0 = Math.fma(x, y, c0);
            c1 = Math.fma(x, y, c1);
            c2 = Math.fma(x, y, c2);
            c3 = Math.fma(x, y, c3);
            c4 = Math.fma(x, y, c4);
            c5 = Math.fma(x, y, c5);
            c6 = Math.fma(x, y, c6);
            c7 = Math.fma(x, y, c7);
            c8 = Math.fma(x, y, c8);
            c9 = Math.fma(x, y, c9);
            c10 = Math.fma(x, y, c10);
            c11 = Math.fma(x, y, c11);
        }
        data[0] = c0;
        data[1] = c1;
        data[2] = c2;
        data[3] = c3;
        data[4] = c4;
        data[5] = c5;
        data[6] = c6;
        data[7] = c7;
        data[8] = c8;
        data[9] = c9;
        data[10] = c10;
        data[11] = c11;
    }
}
