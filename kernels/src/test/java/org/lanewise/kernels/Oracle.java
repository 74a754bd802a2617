package org.lanewise.kernels;

import java.util.Random;

/** The numeric contract as plain loops, and the data to try it on. */
public final class Oracle {
    private Oracle() {}

    /** A NaN with a known payload. */
    public static final float FLOAT_GUARD = Float.intBitsToFloat(0x7fc0_1234);

    /** A NaN with a known payload. */
    public static final double DOUBLE_GUARD = Double.longBitsToDouble(0x7ff8_0000_0000_1234L);

    /** The bits of each element. */
    public static long[] bits(float[] x) {
        long[] bits = new long[x.length];
        java.util.Arrays.setAll(bits, i -> Float.floatToRawIntBits(x[i]));
        return bits;
    }

    /** The bits of each element. */
    public static long[] bits(double[] x) {
        long[] bits = new long[x.length];
        java.util.Arrays.setAll(bits, i -> Double.doubleToRawLongBits(x[i]));
        return bits;
    }

    /** Standard normal floats. */
    public static float[] normal(Random random, int length) {
        return normalFloats(random, length);
    }

    /** YES or NO. */
    public static Transpose transpose(boolean yes) {
        return yes ? Transpose.YES : Transpose.NO;
    }

    // f32: TypeGenerator writes the same for f64 below

    /** C = alpha op(A) op(B) + beta C by the naive triple loop. */
    public static void sgemm(
            boolean transA,
            boolean transB,
            int m,
            int n,
            int k,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            int ldb,
            float beta,
            float[] c,
            int cOffset,
            int ldc) {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                int at = cOffset + i * ldc + j;
                float sum = beta == 0 ? 0 : beta * c[at];
                for (int p = 0; p < k; p++) {
                    float left = a[transA ? aOffset + p * lda + i : aOffset + i * lda + p];
                    float right = b[transB ? bOffset + j * ldb + p : bOffset + p * ldb + j];
                    sum = Math.fma(alpha * left, right, sum);
                }
                c[at] = sum;
            }
        }
    }

    /** Standard normal floats. */
    public static float[] normalFloats(Random random, int length) {
        float[] x = new float[length];
        for (int i = 0; i < length; i++) {
            x[i] = (float) random.nextGaussian();
        }
        return x;
    }

    // f64: written by TypeGenerator from what stands above; spotless:off


    /** C = alpha op(A) op(B) + beta C by the naive triple loop. */
    public static void dgemm(
            boolean transA,
            boolean transB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] b,
            int bOffset,
            int ldb,
            double beta,
            double[] c,
            int cOffset,
            int ldc) {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                int at = cOffset + i * ldc + j;
                double sum = beta == 0 ? 0 : beta * c[at];
                for (int p = 0; p < k; p++) {
                    double left = a[transA ? aOffset + p * lda + i : aOffset + i * lda + p];
                    double right = b[transB ? bOffset + j * ldb + p : bOffset + p * ldb + j];
                    sum = Math.fma(alpha * left, right, sum);
                }
                c[at] = sum;
            }
        }
    }

    /** Standard normal doubles. */
    public static double[] normalDoubles(Random random, int length) {
        double[] x = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = random.nextGaussian();
        }
        return x;
    }
    // spotless:on
}
