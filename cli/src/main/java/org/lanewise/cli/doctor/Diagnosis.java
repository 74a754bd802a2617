package org.lanewise.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From facts to findings, the gravest first. */
final class Diagnosis {
    /** A healthy SGEMM at 1024 is above; below, something is wrong even if no other finding says what. */
    static final double HEALTHY_PERCENT = 80;

    private static final String C2_TIER = "4";

    private Diagnosis() {}

    static List<Finding> of(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        compiler(facts, findings);
        width(facts, findings);
        processors(facts, findings);
        if (findings.isEmpty() && facts.percentOfPeak() < HEALTHY_PERCENT) {
            findings.add(new Finding(
                    String.format(Locale.ROOT, "SGEMM reaches only %.0f %% of the peak", facts.percentOfPeak()),
                    "repeat on an idle machine; if it stays so, report it with this output"));
        }
        return findings;
    }

    private static void compiler(Facts facts, List<Finding> findings) {
        if (facts.vmMode().contains("interpreted")) {
            findings.add(new Finding("the JVM only interprets (-Xint)", "start java without -Xint"));
        } else if (facts.jvmci()) {
            findings.add(new Finding(
                    "a JVMCI compiler replaces C2, which is the one that knows the Vector API best",
                    "run on an OpenJDK build, or start java with -XX:-UseJVMCICompiler"));
        } else if (facts.tieredStopAtLevel() == null) {
            findings.add(new Finding("this JVM is not HotSpot", "run on an OpenJDK build with HotSpot's C2"));
        } else if (!facts.tieredStopAtLevel().equals(C2_TIER)) {
            findings.add(new Finding(
                    "compilation stops at tier " + facts.tieredStopAtLevel() + ", before C2",
                    "start java without -XX:TieredStopAtLevel and without -client"));
        }
        if (facts.vmMode().contains("compiled mode")) {
            findings.add(
                    new Finding("everything is compiled before it is profiled (-Xcomp)", "start java without -Xcomp"));
        }
        for (String argument : facts.arguments()) {
            if (argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp")) {
                findings.add(new Finding("a debugger is attached (" + argument + ")", "measure without it"));
            }
        }
    }

    private static void width(Facts facts, List<Finding> findings) {
        if (facts.widestBits() == 0) {
            findings.add(new Finding(
                    "the vector module is missing, the scalar twin runs",
                    "start java with --add-modules jdk.incubator.vector"));
        } else if (facts.vectorBits() < facts.widestBits()) {
            findings.add(new Finding(
                    "-Dlanewise.width forces "
                            + (facts.vectorBits() == 0 ? "the scalar twin" : facts.vectorBits() + " bits")
                            + " although this JVM has " + facts.widestBits(),
                    "leave -Dlanewise.width out"));
        }
        lowered("UseAVX", facts.useAvx(), findings);
        lowered("MaxVectorSize", facts.maxVectorSize(), findings);
    }

    private static void lowered(String flag, @Nullable String value, List<Finding> findings) {
        if (value != null) {
            findings.add(
                    new Finding("-XX:" + flag + "=" + value + " limits the vectors", "start java without -XX:" + flag));
        }
    }

    private static void processors(Facts facts, List<Finding> findings) {
        if (facts.quotaCpus() < facts.onlineCpus()) {
            findings.add(new Finding(
                    String.format(
                            Locale.ROOT,
                            "the container may use %.2f of %d CPUs and is paused when it has used them up",
                            facts.quotaCpus(),
                            facts.onlineCpus()),
                    "raise its CPU limit (docker --cpus, Kubernetes limits.cpu)"));
        } else if (facts.availableCpus() < facts.onlineCpus()) {
            findings.add(new Finding(
                    "Java sees " + facts.availableCpus() + " of " + facts.onlineCpus() + " CPUs",
                    "look for -XX:ActiveProcessorCount, taskset or a cpuset"));
        }
        if (facts.load() > facts.availableCpus()) {
            findings.add(new Finding(
                    String.format(Locale.ROOT, "%.1f tasks compete for %d CPUs", facts.load(), facts.availableCpus()),
                    "stop the other programs before you measure"));
        }
    }
}
