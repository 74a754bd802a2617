package org.lanewise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.cli.verify.BitsPart;
import org.lanewise.cli.verify.PartResult;
import org.lanewise.verify.bits.BitMatrix;
import org.lanewise.verify.bits.BitTier;
import org.lanewise.verify.bits.BitWidth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise verify bits}. */
@Command(
        name = "bits",
        mixinStandardHelpOptions = true,
        description =
                "Finds the golden hash of each piece of the public API again: on every vector width, in the interpreter, by"
                        + " each compiler and while the JVM warms up, on 1, 2, 3 and 7 threads.",
        footer = {"", "Each width and way of running is a JVM of its own. Exit code 1 if a hash differs."})
final class VerifyBitsCommand implements Callable<Integer> {
    @Option(
            names = "--widths",
            paramLabel = "W",
            split = ",",
            description = "Vector widths: scalar, 128, 256, 512 (default: all).")
    private List<String> widths = List.of();

    @Option(
            names = "--code",
            paramLabel = "C",
            split = ",",
            description = "Ways of running: interpreter, C1, C2, warming-up (default: all).")
    private List<String> tiers = List.of();

    @Option(
            names = "--java",
            paramLabel = "FILE",
            description =
                    "The java command to run them with (default: this one), such as a script for another architecture.")
    private @Nullable String java;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        BitMatrix matrix = java == null ? new BitMatrix() : new BitMatrix(java);
        BitsPart part = new BitsPart(
                matrix, selected("width", BitWidth.values(), widths), selected("code", BitTier.values(), tiers));
        PartResult result = part.run(spec.commandLine().getOut());
        return result.failed() == 0 ? 0 : 1;
    }

    private static <T> List<T> selected(String what, T[] all, List<String> names) {
        List<String> known = Arrays.stream(all).map(VerifyBitsCommand::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        what + " = " + name + ", but must be one of " + String.join(", ", known));
            }
        }
        return Arrays.stream(all)
                .filter(value -> names.isEmpty() || names.contains(name(value)))
                .toList();
    }

    private static String name(Object value) {
        return value.toString().replace(' ', '-');
    }
}
