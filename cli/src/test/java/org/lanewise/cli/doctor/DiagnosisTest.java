package org.lanewise.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosisTest {
    private static final double NO_QUOTA = Double.POSITIVE_INFINITY;
    private static final Processors EIGHT = new Processors("", 8, 8, NO_QUOTA, 0.5, 1);
    private static final Measured GOOD = new Measured(95, 0.02, 0);

    private static Facts facts(int bits, int widest, String mode, String tier, String... arguments) {
        return facts(bits, widest, new Compiler("OpenJDK", mode, flags(tier), List.of(), List.of(arguments)));
    }

    private static Facts facts(int bits, int widest, Compiler compiler) {
        return new Facts(bits, widest, compiler, EIGHT, Map.of(), GOOD);
    }

    /** A healthy JVM's but for one. */
    private static Map<String, String> flags(String tier, String... other) {
        Map<String, String> flags = new HashMap<>(Map.of("TieredStopAtLevel", tier, "UseFMA", "true"));
        for (int i = 0; i < other.length; i += 2) {
            flags.put(other[i], other[i + 1]);
        }
        return flags;
    }

    private static Facts with(String... flag) {
        Compiler compiler = new Compiler("OpenJDK", "mixed mode", flags("4", flag), List.of(flag[0]), List.of());
        return facts(256, 256, compiler);
    }

    private static Facts on(Processors processors) {
        return new Facts(512, 512, healthy(), processors, Map.of(), GOOD);
    }

    private static Facts measured(double percent, double spread, double stolen) {
        return new Facts(512, 512, healthy(), EIGHT, Map.of(), new Measured(percent, spread, stolen));
    }

    private static Compiler healthy() {
        return new Compiler("OpenJDK 64-Bit Server VM", "mixed mode", flags("4"), List.of(), List.of());
    }

    static Stream<Arguments> causes() {
        Compiler client = new Compiler("OpenJDK 64-Bit Client VM", "mixed mode", flags("4"), List.of(), List.of());
        Compiler openJ9 = new Compiler("Eclipse OpenJ9 VM", "JIT enabled", Map.of(), List.of(), List.of());
        Map<String, String> haswell = Map.of("OPENBLAS_CORETYPE", "Haswell");
        return Stream.of(
                Arguments.of(facts(0, 0, "mixed mode", "4"), "vector-module", "--add-modules jdk.incubator.vector"),
                Arguments.of(facts(0, 512, "mixed mode", "4"), "width", "lanewise.width"),
                Arguments.of(facts(256, 512, "mixed mode", "4"), "width", "lanewise.width"),
                Arguments.of(facts(512, 512, "interpreted mode", "4"), "interpreter", "without -Xint"),
                Arguments.of(facts(512, 512, "mixed mode, emulated-client", "1"), "tier", "TieredStopAtLevel"),
                Arguments.of(facts(512, 512, "compiled mode", "4"), "xcomp", "without -Xcomp"),
                Arguments.of(facts(512, 512, "mixed mode", "4", "-agentlib:jdwp=x"), "debugger", "without it"),
                Arguments.of(facts(512, 512, client), "no-c2", "server VM"),
                Arguments.of(facts(512, 512, openJ9), "no-hotspot", "OpenJDK"),
                Arguments.of(with("UseAVX", "2"), "UseAVX", "without -XX:UseAVX"),
                Arguments.of(with("UseSVE", "0"), "UseSVE", "without -XX:UseSVE"),
                Arguments.of(with("MaxVectorSize", "16"), "MaxVectorSize", "without -XX:MaxVectorSize"),
                Arguments.of(with("UseJVMCICompiler", "true"), "jvmci", "OpenJDK"),
                Arguments.of(with("CompilationMode", "quick-only"), "compilation-mode", "CompilationMode"),
                Arguments.of(with("EnableVectorSupport", "false"), "vector-support", "EnableVectorSupport"),
                Arguments.of(with("UseFMA", "false"), "fma", "UseFMA"),
                Arguments.of(on(new Processors("", 1, 8, 0.5, 0, 1)), "cpu-quota", "limit"),
                Arguments.of(on(new Processors("", 1, 8, NO_QUOTA, 0, 1)), "cpus", "taskset"),
                Arguments.of(on(new Processors("", 8, 8, NO_QUOTA, 12, 1)), "load", "other programs"),
                Arguments.of(on(new Processors("QEMU", 8, 8, NO_QUOTA, 0, 1)), "emulation", "own processor"),
                Arguments.of(on(new Processors("", 8, 8, NO_QUOTA, 0, 0.5)), "frequency", "performance profile"),
                Arguments.of(measured(95, 0.02, 0.1), "stolen", "not shared"),
                Arguments.of(measured(95, 0.4, 0), "spread", "idle the machine"),
                Arguments.of(measured(30, 0.02, 0), "slow", "idle machine"),
                Arguments.of(new Facts(512, 512, healthy(), EIGHT, haswell, GOOD), "openblas-coretype", "unset"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void everyCauseHasItsRemedy(Facts facts, String name, String remedy) {
        List<Finding> findings = Diagnosis.of(facts);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(name, findings.get(0).name());
        assertTrue(findings.get(0).remedy().contains(remedy), findings.toString());
    }

    @Test
    void aHealthyMachineHasNone() {
        assertEquals(List.of(), Diagnosis.of(facts(512, 512, "mixed mode, sharing", "4")));
        assertEquals(List.of(), Diagnosis.of(new Facts(512, 512, healthy(), EIGHT, Map.of(), null)));
    }
}
