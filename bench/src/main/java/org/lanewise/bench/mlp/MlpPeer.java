package org.lanewise.bench.mlp;

import java.util.List;
import java.util.ServiceLoader;

/** A library beside Lanewise. Those that a Maven profile adds are found by the JDK's {@link ServiceLoader}. */
public interface MlpPeer {
    /** Its name in reports. */
    String id();

    /**
     * Prepares a problem.
     *
     * @param threads that may work on one run
     */
    Mlp open(MlpProblem problem, int threads);

    /** Those on the class path. */
    static List<MlpPeer> all() {
        return ServiceLoader.load(MlpPeer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
