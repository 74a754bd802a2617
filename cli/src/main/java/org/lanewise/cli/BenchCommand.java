package org.lanewise.cli;

import picocli.CommandLine.Command;

/** {@code lanewise bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the kernels beside other libraries.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {
            BenchGemmCommand.class,
            BenchBlasCommand.class,
            BenchEjmlCommand.class,
            BenchElementwiseCommand.class,
            BenchStartCommand.class,
            BenchStepCommand.class,
            BenchDenseCommand.class,
            BenchMlpCommand.class,
            BenchServeCommand.class,
            BenchJmhCommand.class
        })
final class BenchCommand {}
