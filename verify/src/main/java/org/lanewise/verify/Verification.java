package org.lanewise.verify;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.verify.kernels.DenseChecks;
import org.lanewise.verify.kernels.GemmChecks;

/** Every check there is, in the order in which results build on each other. */
public final class Verification {
    private Verification() {}

    /** All checks; the seed draws their operands. */
    public static List<Check> all(long seed) {
        List<Check> checks = new ArrayList<>();
        checks.addAll(GemmChecks.all(seed));
        checks.addAll(DenseChecks.all(seed));
        return List.copyOf(checks);
    }
}
