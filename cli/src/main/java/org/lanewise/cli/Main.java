package org.lanewise.cli;

import java.io.PrintWriter;
import org.lanewise.cli.doctor.DoctorCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code lanewise}: finds the command and turns every outcome into an exit code. */
@Command(
        name = "lanewise",
        mixinStandardHelpOptions = true,
        header = "SIMD kernels and neural networks in pure Java: the same bits on every machine.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 bad arguments or bad input.",
            "Extra options for the JVM: LANEWISE_JAVA_OPTS in the environment."
        },
        subcommands = {
            TrainCommand.class,
            PredictCommand.class,
            ServeCommand.class,
            ConvertCommand.class,
            VerifyCommand.class,
            BenchCommand.class,
            DoctorCommand.class
        })
public final class Main {
    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a command. */
    static int run(String... args) {
        return commandLine().execute(args);
    }

    /** The command line as it is run; tests give it other writers. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        setVersion(line);
        return line.setExecutionStrategy(parsed -> {
                    try {
                        return new CommandLine.RunLast().execute(parsed);
                    } catch (OutOfMemoryError | ExceptionInInitializerError e) {
                        // picocli hands only exceptions to the handler below.
                        throw new CommandLine.ExecutionException(line, e.toString(), e);
                    }
                })
                .setParameterExceptionHandler((failure, args) -> {
                    CommandLine command = failure.getCommandLine();
                    String name = command.getCommandSpec().qualifiedName();
                    return refuse(command, Failures.usageSentence(failure) + " (see " + name + " --help)");
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    String sentence = Failures.userSentence(failure);
                    if (sentence != null) {
                        return refuse(command, sentence);
                    }
                    failure.printStackTrace(command.getErr());
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    private static void setVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new Version());
        command.getSubcommands().values().forEach(Main::setVersion);
    }

    private static int refuse(CommandLine command, String sentence) {
        PrintWriter err = command.getErr();
        err.println("lanewise: " + sentence);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}
