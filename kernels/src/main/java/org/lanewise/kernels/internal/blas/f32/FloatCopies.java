package org.lanewise.kernels.internal.blas.f32;

/** Scratch for operands that a kernel wants scaled or without gaps. */
public final class FloatCopies {
    private float[] operand = {};
    private float[] result = {};

    /** Nothing held yet. */
    public FloatCopies() {}

    /** alpha x, elements side by side. */
    public float[] scaled(int n, float alpha, float[] x, int x0, int incX) {
        float[] copy = operand(n);
        for (int i = 0; i < n; i++) {
            copy[i] = alpha * x[x0 + i * incX];
        }
        return copy;
    }

    /** At least n elements for an operand. */
    public float[] operand(int n) {
        if (operand.length < n) {
            operand = new float[n];
        }
        return operand;
    }

    /** At least n elements for a result. */
    public float[] result(int n) {
        if (result.length < n) {
            result = new float[n];
        }
        return result;
    }

    /** The memory held, in bytes. */
    public long bytes() {
        return (long) Float.BYTES * (operand.length + (long) result.length);
    }
}
