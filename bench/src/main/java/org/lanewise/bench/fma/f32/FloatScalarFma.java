package org.lanewise.bench.fma.f32;

/** Twelve independent chains of scalar FMAs: the peak of a JVM without the vector module. */
final class FloatScalarFma {
    /** FMAs per step. */
    static final int PER_STEP = 12;

    /** Elements of {@code data}: the accumulators and two operands. */
    static final int DATA = 14;

    private FloatScalarFma() {}

    static void run(int steps, float[] data) {
        float x = data[12];
        float y = data[13];
        float c0 = data[0];
        float c1 = data[1];
        float c2 = data[2];
        float c3 = data[3];
        float c4 = data[4];
        float c5 = data[5];
        float c6 = data[6];
        float c7 = data[7];
        float c8 = data[8];
        float c9 = data[9];
        float c10 = data[10];
        float c11 = data[11];
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
