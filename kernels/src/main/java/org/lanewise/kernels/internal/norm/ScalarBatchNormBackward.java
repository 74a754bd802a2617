// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

/** dx = gain (dy - meanDy - (x - mean) inverse meanDyN): the scalar twin. */
final class ScalarBatchNormBackward {
    private ScalarBatchNormBackward() {}

    /** The pass. */
    static void run(float[] xs, int xAt, float[] means, int meanAt, float[] inverses, int inverseAt, float[] gains, int gainAt, float[] dys, int dyAt, float[] meanDys, int meanDyAt, float[] minusMeanDyNs, int minusMeanDyNAt, float[] dxs, int dxAt, int n) {
        for (int i = 0; i < n; i++) {
            float x = xs[xAt + i];
            float mean = means[meanAt + i];
            float inverse = inverses[inverseAt + i];
            float gain = gains[gainAt + i];
            float dy = dys[dyAt + i];
            float meanDy = meanDys[meanDyAt + i];
            float minusMeanDyN = minusMeanDyNs[minusMeanDyNAt + i];
            float d = x - mean;
            float normal = d * inverse;
            float straight = dy - meanDy;
            float direction = Math.fma(normal, minusMeanDyN, straight);
            float dx = direction * gain;
            dxs[dxAt + i] = dx;
        }
    }
}
