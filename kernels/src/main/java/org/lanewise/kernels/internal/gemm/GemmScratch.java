package org.lanewise.kernels.internal.gemm;

/** The scratch memory of one part of a multiplication. It only grows. */
final class GemmScratch {
    private static final float[] EMPTY = {};

    private float[] right = EMPTY;
    private float[] left = EMPTY;

    /** A tile whose last columns do not fill a vector, and behind it the bias of its columns. */
    final float[] edge = new float[(Tuning.MR + 1) * Tuning.NR];

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
        return 4L * (right.length + left.length + edge.length);
    }
}
