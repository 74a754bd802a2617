package org.lanewise.verify.bits;

import java.util.List;

/** How a JVM of the bit matrix runs bytecode. */
public enum BitTier {
    /** Nothing is compiled. */
    INTERPRETER("interpreter", 1, List.of("-Xint")),
    /** By C1 alone, after few calls; vector kernels from the first call on. */
    C1("C1", 1, List.of("-XX:TieredStopAtLevel=1", "-Xbatch", "-XX:CompileThresholdScaling=0.02")),
    /** By C2 alone, after few calls. */
    C2("C2", 3, List.of("-XX:-TieredCompilation", "-Xbatch", "-XX:CompileThresholdScaling=0.02")),
    /** As users run: interpreter, C1 and C2 in turn, scalar twins first, vector kernels as they are compiled. */
    MIXED("warming up", 3, List.of());

    private final String text;
    private final int passes;
    private final List<String> options;

    BitTier(String text, int passes, List<String> options) {
        this.text = text;
        this.passes = passes;
        this.options = options;
    }

    /** How often every row is computed. */
    int passes() {
        return passes;
    }

    List<String> options() {
        return options;
    }

    /** Whether vector kernels work only once they are compiled. */
    boolean handsOver() {
        return this == MIXED;
    }

    /** Whether a JVM that says this of itself (java.vm.info) runs so. */
    boolean isRunBy(String info) {
        return switch (this) {
            case INTERPRETER -> info.startsWith("interpreted mode");
            case C1 -> info.startsWith("mixed mode, emulated-client");
            case C2, MIXED -> info.startsWith("mixed mode") && !info.contains("emulated-client");
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
