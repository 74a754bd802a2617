// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Rows of a whole panel by vectors: a call of System.arraycopy for each takes longer than what it copies. */
final class DoublePanelCopy {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;
    private static final int VL = DoubleLanes.LENGTH;
    private static final int NR = DoubleTuning.NR;

    private DoublePanelCopy() {}

    static void copy(int rows, double[] from, int from0, int ldFrom, double[] to, int to0) {
        for (int p = 0; p < rows; p++) {
            int source = from0 + p * ldFrom;
            int target = to0 + p * NR;
            for (int j = 0; j < NR; j += VL) { // a constant: unrolled
                T.cast(DoubleVector.fromArray(S, from, source + j)).intoArray(to, target + j);
            }
        }
    }
}
