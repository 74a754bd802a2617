package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.ServeBench;
import org.lanewise.bench.ServeRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise bench serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Sends random rows in binary form to a server of lanewise serve that runs already, and compares every answer with"
                    + " that to the same rows alone.",
            "The first run warms the server up."
        },
        footer = {
            "",
            "Times count from when a request was due, so that they show what waits.",
            "rows done: what the server counts. Exit code 1 when a request was not answered, or answered wrongly."
        })
final class BenchServeCommand implements Callable<Integer> {
    @Option(names = "--port", required = true, paramLabel = "N", description = "The server's.")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The server's (default: this machine).")
    private @Nullable String host;

    @Option(names = "--clients", paramLabel = "N", description = "Connections (default: ${DEFAULT-VALUE}).")
    private int clients = 16;

    @Option(names = "--rows", paramLabel = "N", description = "Rows per request (default: ${DEFAULT-VALUE}).")
    private int rows = 1;

    @Option(names = "--seconds", paramLabel = "S", description = "How long (default: ${DEFAULT-VALUE}).")
    private double seconds = 10;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Requests per second of all clients (default: each sends when the last is answered).")
    private double rate;

    @Option(
            names = "--csv",
            arity = "0..1",
            fallbackValue = "-",
            paramLabel = "FILE",
            description = "Writes CSV; - or nothing is standard output, without the table.")
    private @Nullable String csv;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port = " + port + ", but must be from 1 to 65535");
        }
        InetAddress address = host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
        PrintWriter out = spec.commandLine().getOut();
        CsvFile file = CsvFile.open(csv, out);
        ServeRow row = new ServeBench(new InetSocketAddress(address, port), clients, rows, seconds, rate).run();
        if (!file.isStandardOutput()) {
            out.println(ServeRow.header());
            out.println(row.line());
            out.flush();
        }
        file.write(ServeRow.CSV_HEADER, List.of(row.csv()));
        return row.failed() + row.wrong() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
