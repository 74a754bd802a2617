// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

/** The scratch memory of one part of a multiplication. It only grows. */
final class DoubleScratch {
    private static final double[] EMPTY = {};

    private double[] right = EMPTY;
    private double[] left = EMPTY;

    final DoubleEdge edge = new DoubleEdge();

    double[] right(int size) {
        if (right.length < size) {
            right = new double[size];
        }
        return right;
    }

    double[] left(int size) {
        if (left.length < size) {
            left = new double[size];
        }
        return left;
    }

    long bytes() {
        return (long) Double.BYTES * (right.length + left.length + edge.rows.length + edge.more.length);
    }
}
