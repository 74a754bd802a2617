package org.lanewise.cli.doctor;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the diagnosis looks at.
 *
 * @param vectorBits width in use, 0 for the scalar twin
 * @param widestBits width of the JVM, 0 without the vector module
 * @param compiler the JVM
 * @param processors the machine
 * @param environment the process's variables
 * @param measured null when nothing was measured
 */
record Facts(
        int vectorBits,
        int widestBits,
        Compiler compiler,
        Processors processors,
        Map<String, String> environment,
        @Nullable Measured measured) {

    /** The load before our own measurement adds to it. */
    static double loadNow() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
