package org.lanewise.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.lanewise.cli.deck.VerifyDeckCommand;
import org.lanewise.verify.Check;
import org.lanewise.verify.Result;
import org.lanewise.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lanewise verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every result against EJML in double precision, each with a derived bound.",
        subcommands = {VerifyUlpCommand.class, VerifyDeckCommand.class},
        footer = {"", "A check passes while what it measures is at most its bound. Exit code 1 if one fails."})
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..*", description = "the checks to run (default: all)")
    private List<String> names = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "draws the operands (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final LongFunction<List<Check>> checks;

    VerifyCommand() {
        this(Verification::all);
    }

    /** For tests: other checks, as a function of the seed. */
    VerifyCommand(LongFunction<List<Check>> checks) {
        this.checks = checks;
    }

    @Override
    public Integer call() {
        List<Check> selected = selected();
        PrintWriter out = spec.commandLine().getOut();
        int nameWidth = width(selected, Check::name);
        int claimWidth = width(selected, Check::claim);
        String row = "%-" + nameWidth + "s  %-" + claimWidth + "s  %10s  %8s  %s%n";
        out.printf(row, "name", "claim", "measured", "bound", "");
        int failed = 0;
        for (Check check : selected) {
            Result result = check.run();
            failed += result.passed() ? 0 : 1;
            out.printf(
                    row,
                    result.name(),
                    result.claim(),
                    number(result.measured()),
                    number(result.bound()),
                    result.passed() ? "PASS" : "FAIL");
            out.flush();
        }
        out.printf(
                "%d checks with seed %d: %d passed, %d failed%n",
                selected.size(), seed, selected.size() - failed, failed);
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    private List<Check> selected() {
        List<Check> all = checks.apply(seed);
        if (names.isEmpty()) {
            return all;
        }
        Set<String> unknown = new LinkedHashSet<>(names);
        all.forEach(check -> unknown.remove(check.name()));
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no check named '" + unknown.iterator().next() + "'; the names are "
                            + String.join(", ", all.stream().map(Check::name).toList()));
        }
        return all.stream().filter(check -> names.contains(check.name())).toList();
    }

    private static int width(List<Check> checks, Function<Check, String> text) {
        return checks.stream()
                .mapToInt(check -> text.apply(check).length())
                .max()
                .orElse(0);
    }

    private static String number(double x) {
        return String.format(Locale.ROOT, "%.4g", x);
    }
}
