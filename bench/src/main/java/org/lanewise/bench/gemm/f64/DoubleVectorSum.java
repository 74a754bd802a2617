// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.gemm.f64;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.bench.fma.FmaWidth;

/** A sum in eight chains of vectors, as fast as the array arrives. */
final class DoubleVectorSum {
    private static final VectorSpecies<Double> S = FmaWidth.shape().withLanes(double.class);
    private static final int VL = S.length();

    private DoubleVectorSum() {}

    static double of(double[] values) {
        DoubleVector c0 = DoubleVector.zero(S);
        DoubleVector c1 = c0;
        DoubleVector c2 = c0;
        DoubleVector c3 = c0;
        DoubleVector c4 = c0;
        DoubleVector c5 = c0;
        DoubleVector c6 = c0;
        DoubleVector c7 = c0;
        int i = 0;
        for (; i <= values.length - 8 * VL; i += 8 * VL) {
            c0 = c0.add(DoubleVector.fromArray(S, values, i));
            c1 = c1.add(DoubleVector.fromArray(S, values, i + VL));
            c2 = c2.add(DoubleVector.fromArray(S, values, i + 2 * VL));
            c3 = c3.add(DoubleVector.fromArray(S, values, i + 3 * VL));
            c4 = c4.add(DoubleVector.fromArray(S, values, i + 4 * VL));
            c5 = c5.add(DoubleVector.fromArray(S, values, i + 5 * VL));
            c6 = c6.add(DoubleVector.fromArray(S, values, i + 6 * VL));
            c7 = c7.add(DoubleVector.fromArray(S, values, i + 7 * VL));
        }
        DoubleVector all = c0.add(c1).add(c2.add(c3)).add(c4.add(c5).add(c6.add(c7)));
        double sum = all.reduceLanes(VectorOperators.ADD);
        for (; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }
}
