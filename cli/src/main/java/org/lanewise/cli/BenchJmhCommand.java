package org.lanewise.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code lanewise bench jmh}: JMH's own command line on our benchmarks. */
@Command(
        name = "jmh",
        description = "Runs the JMH benchmarks, each in JVMs of its own; all arguments go to JMH (-h shows them).",
        footer = {
            "",
            "Example: lanewise bench jmh Gemm -p type=f64 -p n=512 -p impl=lanewise,openblas -rf json -rff out.json"
        })
final class BenchJmhCommand implements Callable<Integer> {
    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Main.main(arguments.toArray(String[]::new));
        return 0;
    }
}
