package org.lanewise.cli.doctor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.SpeedCheck;
import org.lanewise.kernels.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what runs here and why, how fast it is, and what is wrong if it is slow.",
            "Takes about ten seconds, in one thread."
        })
public final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Write one JSON object, for programs.")
    private boolean json;

    @Option(names = "--quick", description = "Do not measure; takes no time.")
    private boolean quick;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Machine machine = new Machine(Path.of("/"));
        double load = Facts.loadNow();
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put("machine", Description.machine(machine));
        sections.put("java", Description.java());
        sections.put("kernels", Description.kernels());
        if (!json) { // what is known is shown before the measurement
            out.print(Report.text(sections));
            out.flush();
        }
        SpeedCheck speed = null;
        Measured measured = null;
        if (!quick) {
            long[] before = machine.ticks();
            speed = SpeedCheck.run();
            long[] after = machine.ticks();
            double ticks = Math.max(1, after[0] - before[0]);
            measured = new Measured(speed.percent(), speed.spread(), (after[1] - before[1]) / ticks);
        }
        List<Finding> findings = Diagnosis.of(new Facts(
                Platform.vectorBits(),
                Platform.widestVectorBits(),
                Compiler.ofThisJvm(),
                Processors.of(machine, System.getProperty("os.arch"), load),
                System.getenv(),
                measured));
        if (json) {
            out.println(Report.json(sections, speed, measured, findings));
        } else {
            out.print(speed(speed));
            out.print(Report.text(findings));
        }
        out.flush();
        return 0;
    }

    private static String speed(@Nullable SpeedCheck speed) {
        if (speed == null) {
            return "";
        }
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("peak", String.format(Locale.ROOT, "%.1f GFLOP/s (independent FMAs in registers)", speed.peak()));
        entries.put(
                "sgemm",
                String.format(
                        Locale.ROOT,
                        "%.1f GFLOP/s at %d x %d x %d, %.1f %% of the peak",
                        speed.sgemm(),
                        speed.n(),
                        speed.n(),
                        speed.n(),
                        speed.percent()));
        return Report.text(Map.of("speed, one thread, single precision, processor time", entries));
    }
}
