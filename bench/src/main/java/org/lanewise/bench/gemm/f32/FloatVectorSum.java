package org.lanewise.bench.gemm.f32;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.bench.fma.FmaWidth;

/** A sum in eight chains of vectors, as fast as the array arrives. */
final class FloatVectorSum {
    private static final VectorSpecies<Float> S = FmaWidth.shape().withLanes(float.class);
    private static final int VL = S.length();

    private FloatVectorSum() {}

    static float of(float[] values) {
        FloatVector c0 = FloatVector.zero(S);
        FloatVector c1 = c0;
        FloatVector c2 = c0;
        FloatVector c3 = c0;
        FloatVector c4 = c0;
        FloatVector c5 = c0;
        FloatVector c6 = c0;
        FloatVector c7 = c0;
        int i = 0;
        for (; i <= values.length - 8 * VL; i += 8 * VL) {
            c0 = c0.add(FloatVector.fromArray(S, values, i));
            c1 = c1.add(FloatVector.fromArray(S, values, i + VL));
            c2 = c2.add(FloatVector.fromArray(S, values, i + 2 * VL));
            c3 = c3.add(FloatVector.fromArray(S, values, i + 3 * VL));
            c4 = c4.add(FloatVector.fromArray(S, values, i + 4 * VL));
            c5 = c5.add(FloatVector.fromArray(S, values, i + 5 * VL));
            c6 = c6.add(FloatVector.fromArray(S, values, i + 6 * VL));
            c7 = c7.add(FloatVector.fromArray(S, values, i + 7 * VL));
        }
        FloatVector all = c0.add(c1).add(c2.add(c3)).add(c4.add(c5).add(c6.add(c7)));
        float sum = all.reduceLanes(VectorOperators.ADD);
        for (; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }
}
