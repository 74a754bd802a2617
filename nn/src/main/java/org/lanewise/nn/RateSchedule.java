package org.lanewise.nn;

/** How the learning rate changes from epoch to epoch. */
public enum RateSchedule {
    /** The same rate throughout. */
    CONSTANT {
        @Override
        float rate(float base, int epoch, int epochs) {
            return base;
        }
    },
    /** Half a cosine, from the full rate in the first epoch down to near 0 after the last (Loshchilov and Hutter, 2017). */
    COSINE {
        @Override
        float rate(float base, int epoch, int epochs) {
            // StrictMath: the same bits everywhere; once per epoch its speed does not matter.
            return (float) (base * 0.5 * (1 + StrictMath.cos(StrictMath.PI * epoch / epochs)));
        }
    };

    /** The rate of epoch {@code epoch}, counted from 0. */
    abstract float rate(float base, int epoch, int epochs);
}
