// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of a row times a matrix. */
final class DoubleRowStripsHandOver extends HandOver {
    /** Eight rows and one more, whole vectors and a rest: every loop of the kernel. */
    private static final int K = 9;

    private static final int N = 4 * DoubleTuning.VL + 1;

    /** Columns that stay in four vectors. */
    private static final int FEW = 3 * DoubleTuning.VL;

    private static final DoubleRowStripsHandOver STRIPS = new DoubleRowStripsHandOver();

    private final double[] x = new double[K];
    private final double[] b = new double[K * N];
    private final double[] y = new double[N];

    private DoubleRowStripsHandOver() {}

    /** Whether the strips are compiled. */
    static boolean isReady() {
        return STRIPS.ready();
    }

    @Override
    protected void vector() {
        DoubleRowStrips.add(K, N, x, 0, 1, b, 0, N, y, 0);
        DoubleRowStrips.add(K, FEW, x, 0, 1, b, 0, N, y, 0);
    }

    @Override
    protected void scalar() {
        DoubleScalarStrips.add(K, N, x, 0, 1, b, 0, N, y, 0);
        DoubleScalarStrips.add(K, FEW, x, 0, 1, b, 0, N, y, 0);
    }
}
