package org.lanewise.cli.doctor;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Platform;

/**
 * All that the diagnosis looks at.
 *
 * @param vectorBits width in use, 0 for the scalar twin
 * @param widestBits width of the JVM, 0 without the vector module
 * @param vmMode java.vm.info
 * @param tieredStopAtLevel the highest compiler tier, null on another JVM than HotSpot
 * @param jvmci whether another compiler (Graal) replaces C2
 * @param useAvx -XX:UseAVX where set
 * @param maxVectorSize -XX:MaxVectorSize where set
 * @param arguments of the JVM
 * @param availableCpus that the JVM may use
 * @param onlineCpus of the machine, 0 when unknown
 * @param quotaCpus of the container, infinite without a limit
 * @param load runnable tasks on the machine, negative when unknown
 * @param percentOfPeak of the measured SGEMM
 */
record Facts(
        int vectorBits,
        int widestBits,
        String vmMode,
        @Nullable String tieredStopAtLevel,
        boolean jvmci,
        @Nullable String useAvx,
        @Nullable String maxVectorSize,
        List<String> arguments,
        int availableCpus,
        int onlineCpus,
        double quotaCpus,
        double load,
        double percentOfPeak) {

    /** This machine and JVM. */
    static Facts gather(double load, double percentOfPeak) {
        Machine machine = new Machine(Path.of("/"));
        return new Facts(
                Platform.vectorBits(),
                Platform.widestVectorBits(),
                Jvm.mode(),
                Jvm.flag("TieredStopAtLevel"),
                "true".equals(Jvm.flag("UseJVMCICompiler")),
                Jvm.flagSet("UseAVX"),
                Jvm.flagSet("MaxVectorSize"),
                Jvm.arguments(),
                Runtime.getRuntime().availableProcessors(),
                machine.onlineCpus(),
                machine.quotaCpus(),
                load,
                percentOfPeak);
    }

    /** The load before our own measurement adds to it. */
    static double loadNow() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
