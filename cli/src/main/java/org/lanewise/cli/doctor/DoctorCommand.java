package org.lanewise.cli.doctor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lanewise.bench.SpeedCheck;
import org.lanewise.kernels.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        double load = Facts.loadNow();
        out.print(environment());
        out.print(kernels());
        out.flush();
        SpeedCheck speed = SpeedCheck.run();
        out.print(speed(speed));
        out.print(verdict(Diagnosis.of(Facts.gather(load, speed.percent()))));
        out.flush();
        return 0;
    }

    private static String environment() {
        Machine machine = new Machine(Path.of("/"));
        int online = machine.onlineCpus();
        return "machine\n"
                + entry("cpu", machine.cpu())
                + entry(
                        "cpus",
                        Runtime.getRuntime().availableProcessors() + (online == 0 ? "" : " of " + online)
                                + " for this JVM")
                + entry("caches", machine.caches())
                + entry(
                        "system",
                        System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                                + System.getProperty("os.arch"))
                + "java\n"
                + entry("jdk", Runtime.version() + ", " + System.getProperty("java.vendor"))
                + entry("jvm", System.getProperty("java.vm.name") + ", " + Jvm.mode());
    }

    private static String kernels() {
        String width = Platform.isVector() ? Platform.vectorBits() + " bits" : "scalar";
        StringBuilder text = new StringBuilder("kernels\n");
        text.append(entry("width", width + ": " + Platform.reason()));
        Platform.tuning().lines().forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }

    private static String speed(SpeedCheck speed) {
        return "speed, one thread, single precision, processor time\n"
                + entry(
                        "peak",
                        String.format(Locale.ROOT, "%.1f GFLOP/s (independent FMAs in registers)", speed.peak()))
                + entry(
                        "sgemm",
                        String.format(
                                Locale.ROOT,
                                "%.1f GFLOP/s at %d x %d x %d, %.1f %% of the peak",
                                speed.sgemm(),
                                speed.n(),
                                speed.n(),
                                speed.n(),
                                speed.percent()));
    }

    private static String verdict(List<Finding> findings) {
        StringBuilder text = new StringBuilder("verdict\n");
        if (findings.isEmpty()) {
            text.append("  nothing is wrong\n");
        }
        for (Finding finding : findings) {
            text.append("  - ").append(finding.cause()).append('\n');
            text.append("    remedy: ").append(finding.remedy()).append('\n');
        }
        return text.toString();
    }

    private static String entry(String name, String value) {
        return String.format(Locale.ROOT, "  %-7s %s%n", name, value);
    }
}
