package org.lanewise.kernels.internal.gemm.f32;

/** The scratch memory of one part of a multiplication. It only grows. */
final class FloatScratch {
    private static final float[] EMPTY = {};

    private float[] right = EMPTY;
    private float[] left = EMPTY;

    final FloatEdge edge = new FloatEdge();

    float[] right(int size) {
        if (right.length < size) {
            right = new float[size];
        }
        return right;
    }

    float[] left(int size) {
        if (left.length < size) {
            left = new float[size];
        }
        return left;
    }

    long bytes() {
        return (long) Float.BYTES * (right.length + left.length + edge.rows.length + edge.more.length);
    }
}
