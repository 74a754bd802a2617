package org.lanewise.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Transposes;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Key;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.MeasurementsFile;
import org.lanewise.bench.report.Section;
import org.lanewise.bench.start.FreshJvm;

/** A fork: a fresh JVM that measures Lanewise on a few problems. */
final class ForkProbe {
    private static final String PACKED = "packed:";

    private ForkProbe() {}

    /**
     * Runs a fork.
     *
     * @param name of the fork
     * @param seconds for all of it, the start of the JVM included
     */
    static List<Entry> run(String name, double seconds, List<Problem> problems) throws IOException {
        Path file = Files.createTempFile("lanewise-fork", ".json");
        try {
            List<String> arguments = new ArrayList<>(List.of(file.toString(), name, Double.toString(seconds)));
            problems.forEach(problem -> arguments.add((problem.packed() ? PACKED : "") + problem.size()));
            FreshJvm.run(List.of(), ForkProbe.class, arguments);
            return MeasurementsFile.read(file).entries();
        } finally {
            Files.delete(file);
        }
    }

    /** The arguments: file, name, seconds, problems. */
    public static void main(String[] args) throws IOException {
        double started = ManagementFactory.getRuntimeMXBean().getUptime() * 1e-3;
        double seconds = Double.parseDouble(args[2]) - started;
        long start = System.nanoTime();
        // All in turn: what is still being compiled when its turn to warm up is over has the others' time, too.
        List<Contender> contenders = Arrays.stream(args)
                .skip(3)
                .map(problem -> contender(args[1], parse(problem)))
                .toList();
        List<Entry> entries = ReportRounds.measure(seconds, contenders, -1);
        double elapsed = (System.nanoTime() - start) * 1e-9;
        Files.writeString(
                Path.of(args[0]),
                MeasurementsFile.write(new Measurements(Map.of(), List.of(), seconds / 60, elapsed, entries)));
    }

    private static Problem parse(String text) {
        boolean packed = text.startsWith(PACKED);
        return new Problem(GemmSize.parse(packed ? text.substring(PACKED.length()) : text), Transposes.NN, 0, packed);
    }

    private static Contender contender(String name, Problem problem) {
        GemmContest<?> alone = new GemmContest<>(Type.F32.precision(), List.of(), Runnable::run, 1);
        Key key = new Key(
                Section.FORKS, problem.op(), Type.F32.id(), problem.size().toString(), name);
        return new Contender(key, Entry.GFLOPS, 0, alone.timed(problem).get(0));
    }
}
