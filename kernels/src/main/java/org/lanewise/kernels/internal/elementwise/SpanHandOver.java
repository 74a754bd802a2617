package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of an elementwise loop, with ranges for its trials: only the warm-up thread is there. */
abstract class SpanHandOver extends HandOver {
    /** 25 vectors, so that 600 calls are 15,000 turns of the loop, HotSpot's thresholds for C2. */
    static final int LENGTH = 25 * Isa.BITS / Float.SIZE;

    /** Made when the first trial begins. */
    private static final class Data {
        static final float[] X = new float[LENGTH];
        static final float[] Y = new float[LENGTH];
        static final float[] Z = new float[LENGTH];
    }

    static float[] x() {
        return Data.X;
    }

    static float[] y() {
        return Data.Y;
    }

    static float[] z() {
        return Data.Z;
    }
}
