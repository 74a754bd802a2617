package org.lanewise.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lanewise.cli.verify.PartResult;
import org.lanewise.cli.verify.UlpPart;
import org.lanewise.verify.ulp.UlpFunction;
import org.lanewise.verify.ulp.UlpResult;
import org.lanewise.verify.ulp.UlpSweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lanewise verify ulp}. */
@Command(
        name = "ulp",
        mixinStandardHelpOptions = true,
        description = "Compares every function of one float and every derivative with a reference in double.",
        footer = {
            "",
            "Errors are in ulps of the true value; a correctly rounded result counts as 0.5. Within 2^-6 of a derivative's"
                    + " zero away from the origin the absolute error counts, at most 3e-10. Exit code 1 if a bound fails."
        })
final class VerifyUlpCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 1024;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "the functions to check (default: all)")
    private List<String> names = List.of();

    @Option(names = "--exhaustive", description = "All 2^32 floats, about a minute each, in place of a sample.")
    private boolean exhaustive;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads of the exhaustive form (default: ${DEFAULT-VALUE}).")
    private int threads = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads = " + threads + ", but must be from 1 to " + MOST_THREADS);
        }
        String floats = exhaustive ? "all 2^32" : "a sample of 2^32";
        PartResult result = new UlpPart(selected(), floats, this::run)
                .run(spec.commandLine().getOut());
        return result.failed() == 0 ? 0 : 1;
    }

    private UlpResult run(UlpFunction function) {
        UlpSweep sweep = new UlpSweep(function);
        if (!exhaustive) {
            return sweep.sampled();
        }
        PrintWriter err = spec.commandLine().getErr();
        UlpResult result = sweep.exhaustive(threads, done -> {
            err.printf(Locale.ROOT, "\r%-22s %3.0f %%", function.name(), 100 * done);
            err.flush();
        });
        err.print("\r" + " ".repeat(28) + "\r");
        err.flush();
        return result;
    }

    private List<UlpFunction> selected() {
        List<UlpFunction> all = UlpFunction.all();
        Set<String> unknown = new LinkedHashSet<>(names);
        all.forEach(function -> unknown.remove(function.name()));
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no function named '" + unknown.iterator().next() + "'; the names are "
                            + String.join(
                                    ", ", all.stream().map(UlpFunction::name).toList()));
        }
        return all.stream()
                .filter(function -> names.isEmpty() || names.contains(function.name()))
                .toList();
    }
}
