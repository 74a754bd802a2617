package org.lanewise.cli.doctor;

import java.util.List;
import java.util.Map;

/**
 * The JVM as far as it decides what code runs.
 *
 * @param name java.vm.name
 * @param mode java.vm.info
 * @param flags values of HotSpot's flags that matter, without those that it does not have; empty on another JVM
 * @param set names of those flags that somebody has set
 * @param arguments of the JVM
 */
record Compiler(String name, String mode, Map<String, String> flags, List<String> set, List<String> arguments) {
    /** Those that the diagnosis asks for. */
    static final List<String> FLAGS = List.of(
            "TieredStopAtLevel",
            "CompilationMode",
            "UseJVMCICompiler",
            "EnableVectorSupport",
            "UseFMA",
            "UseAVX",
            "UseSVE",
            "MaxVectorSize");

    /** This JVM's. */
    static Compiler ofThisJvm() {
        return new Compiler(
                System.getProperty("java.vm.name", ""),
                Jvm.mode(),
                Jvm.flags(FLAGS),
                FLAGS.stream().filter(Jvm::isSet).toList(),
                Jvm.arguments());
    }

    /** Whether a flag has this value. */
    boolean has(String flag, String value) {
        return value.equals(flags.get(flag));
    }
}
