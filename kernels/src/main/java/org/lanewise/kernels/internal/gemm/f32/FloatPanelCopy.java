package org.lanewise.kernels.internal.gemm.f32;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Rows of a whole panel by vectors: a call of System.arraycopy for each takes longer than what it copies. */
final class FloatPanelCopy {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;
    private static final int NR = FloatTuning.NR;

    private FloatPanelCopy() {}

    static void copy(int rows, float[] from, int from0, int ldFrom, float[] to, int to0) {
        for (int p = 0; p < rows; p++) {
            int source = from0 + p * ldFrom;
            int target = to0 + p * NR;
            for (int j = 0; j < NR; j += VL) { // a constant: unrolled
                T.cast(FloatVector.fromArray(S, from, source + j)).intoArray(to, target + j);
            }
        }
    }
}
