package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of a row times a matrix. */
final class FloatRowStripsHandOver extends HandOver {
    /** Eight rows and one more, whole vectors and a rest: every loop of the kernel. */
    private static final int K = 9;

    private static final int N = 4 * FloatTuning.VL + 1;

    /** Columns that stay in four vectors. */
    private static final int FEW = 3 * FloatTuning.VL;

    private static final FloatRowStripsHandOver STRIPS = new FloatRowStripsHandOver();

    private final float[] x = new float[K];
    private final float[] b = new float[K * N];
    private final float[] y = new float[N];

    private FloatRowStripsHandOver() {}

    /** Whether the strips are compiled. */
    static boolean isReady() {
        return STRIPS.ready();
    }

    @Override
    protected void vector() {
        FloatRowStrips.add(K, N, x, 0, 1, b, 0, N, y, 0);
        FloatRowStrips.add(K, FEW, x, 0, 1, b, 0, N, y, 0);
    }

    @Override
    protected void scalar() {
        FloatScalarStrips.add(K, N, x, 0, 1, b, 0, N, y, 0);
        FloatScalarStrips.add(K, FEW, x, 0, 1, b, 0, N, y, 0);
    }
}
