package org.lanewise.verify;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.verify.kernels.BlasChecks;
import org.lanewise.verify.kernels.DenseChecks;
import org.lanewise.verify.kernels.DropoutChecks;
import org.lanewise.verify.kernels.ElementwiseChecks;
import org.lanewise.verify.kernels.FusedChecks;
import org.lanewise.verify.kernels.GemmChecks;
import org.lanewise.verify.kernels.GramChecks;
import org.lanewise.verify.kernels.NoiseChecks;
import org.lanewise.verify.kernels.NormChecks;
import org.lanewise.verify.kernels.RowsChecks;
import org.lanewise.verify.network.NetworkChecks;
import org.lanewise.verify.optimizer.OptimizerChecks;

/** Every check there is, in the order in which results build on each other. */
public final class Verification {
    private Verification() {}

    /** All checks; the seed draws their operands. */
    public static List<Check> all(long seed) {
        List<Check> checks = new ArrayList<>();
        checks.addAll(GemmChecks.all(seed));
        checks.addAll(BlasChecks.all(seed));
        checks.addAll(ElementwiseChecks.all(seed));
        checks.addAll(OptimizerChecks.all(seed));
        checks.addAll(RowsChecks.all(seed));
        checks.addAll(GramChecks.all(seed));
        checks.addAll(NormChecks.all(seed));
        checks.addAll(DropoutChecks.all(seed));
        checks.addAll(NoiseChecks.all(seed));
        checks.addAll(FusedChecks.all(seed));
        checks.addAll(DenseChecks.all(seed));
        checks.addAll(NetworkChecks.all(seed));
        return List.copyOf(checks);
    }
}
