// Written by OptimizerGenerator; change it there.
package org.lanewise.kernels.internal.optimizer;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g^2, direction = c1 m / (sqrt(c2 v) + epsilon); whole vectors, and the tail by the twin. */
public final class VectorAdam {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorAdam() {}

    /** The pass. */
    public static void run(float scale, float l2, float keep, float minusRate, float shrink, float beta1, float oneMinusBeta1, float beta2, float oneMinusBeta2, float correction1, float correction2, float epsilon, float[] gs, int go, float[] ms, int mo, float[] vs, int vo, float[] ws, int wo, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            FloatVector raw = T.cast(FloatVector.fromArray(S, gs, go + i));
            FloatVector w = T.cast(FloatVector.fromArray(S, ws, wo + i));
            FloatVector m = T.cast(FloatVector.fromArray(S, ms, mo + i));
            FloatVector v = T.cast(FloatVector.fromArray(S, vs, vo + i));
            FloatVector scaled = T.cast(FloatVector.broadcast(S, scale)).mul(raw);
            FloatVector g = T.cast(FloatVector.broadcast(S, l2)).fma(w, scaled);
            FloatVector newM = T.cast(FloatVector.broadcast(S, oneMinusBeta1)).mul(g);
            FloatVector mNext = T.cast(FloatVector.broadcast(S, beta1)).fma(m, newM);
            FloatVector part = T.cast(FloatVector.broadcast(S, oneMinusBeta2)).mul(g);
            FloatVector newV = part.mul(g);
            FloatVector vNext = T.cast(FloatVector.broadcast(S, beta2)).fma(v, newV);
            FloatVector mean = T.cast(FloatVector.broadcast(S, correction1)).mul(mNext);
            FloatVector square = T.cast(FloatVector.broadcast(S, correction2)).mul(vNext);
            FloatVector root = square.lanewise(VectorOperators.SQRT);
            FloatVector divisor = root.add(T.cast(FloatVector.broadcast(S, epsilon)));
            FloatVector direction = mean.div(divisor);
            FloatVector kept = T.cast(FloatVector.broadcast(S, keep)).mul(w);
            FloatVector moved = T.cast(FloatVector.broadcast(S, minusRate)).fma(direction, kept);
            FloatVector size = moved.lanewise(VectorOperators.ABS);
            FloatVector shorter = size.sub(T.cast(FloatVector.broadcast(S, shrink)));
            FloatVector rest = shorter.max(0f);
            FloatVector next = T.cast(FloatLanes.INT_TYPE.cast(rest.reinterpretAsInts()).or(FloatLanes.INT_TYPE.cast(moved.reinterpretAsInts()).and(Integer.MIN_VALUE)).reinterpretAsFloats());
            mNext.intoArray(ms, mo + i);
            vNext.intoArray(vs, vo + i);
            next.intoArray(ws, wo + i);
        }
        ScalarAdam.run(scale, l2, keep, minusRate, shrink, beta1, oneMinusBeta1, beta2, oneMinusBeta2, correction1, correction2, epsilon, gs, go + done, ms, mo + done, vs, vo + done, ws, wo + done, n - done);
    }
}
