package org.lanewise.cli;

import java.util.concurrent.Callable;
import org.lanewise.kernels.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lanewise doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Shows what runs here and why, how fast it is, and what is wrong if it is slow.")
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Platform.vectorBits() + " bits: " + Platform.reason());
        return 0;
    }
}
