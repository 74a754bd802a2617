// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.blas.f64;

/** Scratch for operands that a kernel wants scaled or without gaps. */
public final class DoubleCopies {
    private double[] operand = {};
    private double[] result = {};

    /** Nothing held yet. */
    public DoubleCopies() {}

    /** alpha x, elements side by side. */
    public double[] scaled(int n, double alpha, double[] x, int x0, int incX) {
        double[] copy = operand(n);
        for (int i = 0; i < n; i++) {
            copy[i] = alpha * x[x0 + i * incX];
        }
        return copy;
    }

    /** At least n elements for an operand. */
    public double[] operand(int n) {
        if (operand.length < n) {
            operand = new double[n];
        }
        return operand;
    }

    /** At least n elements for a result. */
    public double[] result(int n) {
        if (result.length < n) {
            result = new double[n];
        }
        return result;
    }

    /** The memory held, in bytes. */
    public long bytes() {
        return (long) Double.BYTES * (operand.length + (long) result.length);
    }
}
