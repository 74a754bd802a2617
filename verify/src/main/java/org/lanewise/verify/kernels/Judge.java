package org.lanewise.verify.kernels;

import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** A kernel's result against its reference. */
final class Judge {
    private Judge() {}

    /** Every element within its bound, nothing written beside them. */
    static void of(FloatOperand result, Bounded reference, Deviation deviation) {
        deviation.compare(result.widened(), reference);
        deviation.compare(result.slackUntouched() ? 0 : 1, 0, 0);
    }
}
