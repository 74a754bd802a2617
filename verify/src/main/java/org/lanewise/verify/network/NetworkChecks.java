package org.lanewise.verify.network;

import java.util.List;
import org.lanewise.verify.Check;

/** Our network against the reference, and the reference against its definition. */
public final class NetworkChecks {
    private NetworkChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(new Check(
                "network-oracle",
                "the double network's gradients against central differences, relative",
                1e-7,
                () -> CentralDifferences.worst(seed)));
    }
}
