package org.lanewise.cli;

import picocli.CommandLine.Command;

/** {@code lanewise bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the kernels beside other libraries, in one JVM and in turn.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class BenchCommand {}
