package org.lanewise.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From facts to findings, the gravest first. */
final class Diagnosis {
    /** A healthy SGEMM at 1024 is above; below, something is wrong even if no other finding says what. */
    static final double HEALTHY_PERCENT = 80;

    /** Rounds of the FMA peak on an idle machine differ by a few percent. */
    static final double HEALTHY_SPREAD = 0.2;

    private static final double HEALTHY_STOLEN = 0.02;
    private static final double HEALTHY_FREQUENCY = 0.9;
    private static final String C2_TIER = "4";

    private final List<Finding> findings = new ArrayList<>();
    private final Facts facts;

    private Diagnosis(Facts facts) {
        this.facts = facts;
    }

    static List<Finding> of(Facts facts) {
        Diagnosis diagnosis = new Diagnosis(facts);
        diagnosis.compiler();
        diagnosis.width();
        diagnosis.processors();
        diagnosis.measured();
        diagnosis.peers();
        return diagnosis.findings;
    }

    private void compiler() {
        Compiler compiler = facts.compiler();
        if (compiler.mode().contains("interpreted")) {
            found("interpreter", "the JVM only interprets (-Xint)", "start java without -Xint");
        } else if (compiler.has("UseJVMCICompiler", "true")) {
            found(
                    "jvmci",
                    "a JVMCI compiler (GraalVM's) replaces C2, which is the one that knows the Vector API best",
                    "run on an OpenJDK build, or start java with -XX:-UseJVMCICompiler");
        } else if (!compiler.flags().containsKey("TieredStopAtLevel")) {
            found("no-hotspot", "this JVM is not HotSpot", "run on an OpenJDK build with HotSpot's C2");
        } else if (compiler.name().contains("Client") || compiler.name().contains("Minimal")) {
            found(
                    "no-c2",
                    "this JVM is built without C2 (" + compiler.name() + ")",
                    "run on an OpenJDK build with a server VM");
        } else if (!compiler.has("TieredStopAtLevel", C2_TIER)) {
            found(
                    "tier",
                    "compilation stops at tier " + compiler.flags().get("TieredStopAtLevel") + ", before C2",
                    "start java without -XX:TieredStopAtLevel and without -client");
        } else if (compiler.has("CompilationMode", "quick-only")) {
            found(
                    "compilation-mode",
                    "-XX:CompilationMode=quick-only leaves C2 out",
                    "start java without -XX:CompilationMode");
        }
        if (compiler.mode().contains("compiled mode")) {
            found("xcomp", "everything is compiled before it is profiled (-Xcomp)", "start java without -Xcomp");
        }
        for (String argument : compiler.arguments()) {
            if (argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp")) {
                found("debugger", "a debugger is attached (" + argument + ")", "measure without it");
            }
        }
    }

    private void width() {
        if (facts.widestBits() == 0) {
            found(
                    "vector-module",
                    "the vector module is missing, the scalar twin runs",
                    "start java with --add-modules jdk.incubator.vector");
        } else if (facts.vectorBits() < facts.widestBits()) {
            found(
                    "width",
                    "-Dlanewise.width forces "
                            + (facts.vectorBits() == 0 ? "the scalar twin" : facts.vectorBits() + " bits")
                            + " although this JVM has " + facts.widestBits(),
                    "leave -Dlanewise.width out");
        }
        if (facts.compiler().has("EnableVectorSupport", "false") && facts.widestBits() > 0) {
            found(
                    "vector-support",
                    "-XX:-EnableVectorSupport makes every vector an object with an array",
                    "start java without -XX:-EnableVectorSupport");
        }
        if (facts.compiler().has("UseFMA", "false")) {
            found(
                    "fma",
                    "there is no fused multiply-add, Math.fma computes with BigDecimal",
                    "start java without -XX:-UseFMA and with UseAVX above 0; processors before 2013 have none");
        }
        for (String flag : List.of("UseAVX", "UseSVE", "MaxVectorSize")) {
            if (facts.compiler().set().contains(flag)) {
                found(
                        flag,
                        "-XX:" + flag + "=" + facts.compiler().flags().get(flag) + " limits the vectors",
                        "start java without -XX:" + flag);
            }
        }
    }

    private void processors() {
        Processors cpus = facts.processors();
        if (!cpus.emulation().isEmpty()) {
            found(
                    "emulation",
                    "the processor is emulated: " + cpus.emulation(),
                    "run a JDK for the machine's own processor; in a container, an image of its architecture");
        }
        if (cpus.quota() < cpus.online()) {
            found(
                    "cpu-quota",
                    String.format(
                            Locale.ROOT,
                            "the container may use %.2f of %d CPUs and is paused when it has used them up",
                            cpus.quota(),
                            cpus.online()),
                    "raise its CPU limit (docker --cpus, Kubernetes limits.cpu)");
        } else if (cpus.available() < cpus.online()) {
            found(
                    "cpus",
                    "Java sees " + cpus.available() + " of " + cpus.online() + " CPUs",
                    "look for -XX:ActiveProcessorCount, taskset or a cpuset");
        }
        if (cpus.load() > cpus.available()) {
            found(
                    "load",
                    String.format(Locale.ROOT, "%.1f tasks compete for %d CPUs", cpus.load(), cpus.available()),
                    "stop the other programs before you measure");
        }
        if (cpus.capped() < HEALTHY_FREQUENCY) {
            found(
                    "frequency",
                    String.format(
                            Locale.ROOT, "the processor may use %.0f %% of its highest frequency", 100 * cpus.capped()),
                    "choose the performance profile (cpupower frequency-set, powerprofilesctl), plug the laptop in");
        }
    }

    private void measured() {
        Measured measured = facts.measured();
        if (measured == null) {
            return;
        }
        if (measured.stolen() > HEALTHY_STOLEN) {
            found(
                    "stolen",
                    String.format(
                            Locale.ROOT,
                            "the hypervisor gave %.0f %% of the processors' time to other machines",
                            100 * measured.stolen()),
                    "measure at another time, or on a machine whose processors are not shared");
        }
        if (measured.spread() > HEALTHY_SPREAD) {
            found(
                    "spread",
                    String.format(
                            Locale.ROOT,
                            "the rate of plain FMAs in registers changed by %.0f %% while measured",
                            100 * measured.spread()),
                    "the frequency moves or a neighbour shares the core: idle the machine, or take medians of many rounds");
        }
        if (findings.isEmpty() && measured.percentOfPeak() < HEALTHY_PERCENT) {
            found(
                    "slow",
                    String.format(Locale.ROOT, "SGEMM reaches only %.0f %% of the peak", measured.percentOfPeak()),
                    "repeat on an idle machine; if it stays so, report it with this output");
        }
    }

    /** What slows those down with whom Lanewise is compared, not Lanewise. */
    private void peers() {
        String core = facts.environment().getOrDefault("OPENBLAS_CORETYPE", "");
        if (!core.isEmpty()) {
            found(
                    "openblas-coretype",
                    "OPENBLAS_CORETYPE=" + core + " makes OpenBLAS in `bench` run another processor's kernels",
                    "unset OPENBLAS_CORETYPE before a comparison");
        }
    }

    private void found(String name, String cause, String remedy) {
        findings.add(new Finding(name, cause, remedy));
    }
}
