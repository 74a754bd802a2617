package org.lanewise.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosisTest {
    private static final double NO_QUOTA = Double.POSITIVE_INFINITY;

    private static Facts facts(int bits, int widest, String mode, String tier, String... arguments) {
        return new Facts(bits, widest, mode, tier, false, null, null, List.of(arguments), 8, 8, NO_QUOTA, 0.5, 95);
    }

    static Stream<Arguments> causes() {
        Facts avx = new Facts(256, 256, "mixed mode", "4", false, "2", null, List.of(), 8, 8, NO_QUOTA, 0, 95);
        Facts small = new Facts(128, 128, "mixed mode", "4", false, null, "16", List.of(), 8, 8, NO_QUOTA, 0, 95);
        Facts graal = new Facts(512, 512, "mixed mode", "4", true, null, null, List.of(), 8, 8, NO_QUOTA, 0, 20);
        Facts quota = new Facts(512, 512, "mixed mode", "4", false, null, null, List.of(), 1, 8, 0.5, 0, 50);
        Facts pinned = new Facts(512, 512, "mixed mode", "4", false, null, null, List.of(), 1, 8, NO_QUOTA, 0, 95);
        Facts busy = new Facts(512, 512, "mixed mode", "4", false, null, null, List.of(), 8, 8, NO_QUOTA, 12, 95);
        Facts slow = new Facts(512, 512, "mixed mode", "4", false, null, null, List.of(), 8, 8, NO_QUOTA, 0, 30);
        Facts openJ9 = new Facts(512, 512, "JIT enabled", null, false, null, null, List.of(), 8, 8, NO_QUOTA, 0, 95);
        return Stream.of(
                Arguments.of(facts(0, 0, "mixed mode", "4"), "module is missing", "--add-modules jdk.incubator.vector"),
                Arguments.of(facts(0, 512, "mixed mode", "4"), "forces the scalar twin", "lanewise.width"),
                Arguments.of(facts(256, 512, "mixed mode", "4"), "forces 256 bits", "lanewise.width"),
                Arguments.of(facts(512, 512, "interpreted mode", "4"), "-Xint", "without -Xint"),
                Arguments.of(facts(512, 512, "mixed mode, emulated-client", "1"), "tier 1", "TieredStopAtLevel"),
                Arguments.of(facts(512, 512, "compiled mode", "4"), "-Xcomp", "without -Xcomp"),
                Arguments.of(facts(512, 512, "mixed mode", "4", "-agentlib:jdwp=x"), "debugger", "without it"),
                Arguments.of(avx, "UseAVX=2", "without -XX:UseAVX"),
                Arguments.of(small, "MaxVectorSize=16", "without -XX:MaxVectorSize"),
                Arguments.of(graal, "JVMCI", "OpenJDK"),
                Arguments.of(openJ9, "not HotSpot", "OpenJDK"),
                Arguments.of(quota, "0.50 of 8 CPUs", "limit"),
                Arguments.of(pinned, "1 of 8 CPUs", "taskset"),
                Arguments.of(busy, "12.0 tasks", "other programs"),
                Arguments.of(slow, "only 30 %", "idle machine"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void everyCauseHasItsRemedy(Facts facts, String cause, String remedy) {
        List<Finding> findings = Diagnosis.of(facts);
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.get(0).cause().contains(cause), findings.toString());
        assertTrue(findings.get(0).remedy().contains(remedy), findings.toString());
    }

    @Test
    void aHealthyMachineHasNone() {
        assertEquals(List.of(), Diagnosis.of(facts(512, 512, "mixed mode, sharing", "4")));
    }
}
