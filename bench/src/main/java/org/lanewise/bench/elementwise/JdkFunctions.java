package org.lanewise.bench.elementwise;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The Vector API's own functions, on x86 from Intel's SVML, as plain loops over whole vectors. */
final class JdkFunctions {
    static final String NAME = "jdk-lanewise";

    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int VL = S.length();

    private JdkFunctions() {}

    static void copy(float[] x, float[] y) {
        for (int i = 0; i < S.loopBound(x.length); i += VL) {
            FloatVector.fromArray(S, x, i).intoArray(y, i);
        }
    }

    static void exp(float[] x, float[] y) {
        for (int i = 0; i < S.loopBound(x.length); i += VL) {
            FloatVector.fromArray(S, x, i).lanewise(VectorOperators.EXP).intoArray(y, i);
        }
    }

    static void tanh(float[] x, float[] y) {
        for (int i = 0; i < S.loopBound(x.length); i += VL) {
            FloatVector.fromArray(S, x, i).lanewise(VectorOperators.TANH).intoArray(y, i);
        }
    }

    static void log1p(float[] x, float[] y) {
        for (int i = 0; i < S.loopBound(x.length); i += VL) {
            FloatVector.fromArray(S, x, i).lanewise(VectorOperators.LOG1P).intoArray(y, i);
        }
    }
}
