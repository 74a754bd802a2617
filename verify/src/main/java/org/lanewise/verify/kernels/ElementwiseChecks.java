package org.lanewise.verify.kernels;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.verify.Check;
import org.lanewise.verify.ulp.UlpFunction;
import org.lanewise.verify.ulp.UlpSweep;

/** Functions and derivatives over a sample of all floats. */
public final class ElementwiseChecks {
    private ElementwiseChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        List<Check> checks = new ArrayList<>();
        for (UlpFunction function : UlpFunction.all()) {
            checks.add(new Check(
                    function.name(),
                    "max ulp, or share of the bound near a zero, every 4093rd float (all: verify ulp --exhaustive)",
                    function.bound(),
                    () -> new UlpSweep(function).sampled().largest()));
        }
        return checks;
    }
}
