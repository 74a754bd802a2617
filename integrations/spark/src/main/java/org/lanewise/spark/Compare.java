package org.lanewise.spark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.launcher.JavaModuleOptions;

/** Runs {@link SparkExample} in two JVMs, without a jar and with it first on the class path, and compares. */
public final class Compare {
    private static final List<String> PARTS = List.of("perceptron", "pca", "als", "linear-regression", "breeze");

    /** A libblas.so.3 of the system, often the slow reference, would otherwise take the place of netlib's Java. */
    private static final String NO_NATIVE = "-Ddev.ludovic.netlib.blas.nativeLib=none";

    /** Rounding errors grow along a training, but not to this. */
    private static final double RESULTS_AGREE = 1e-3;

    private Compare() {}

    /**
     * Each part in a pair of fresh JVMs, one after the other. Ends with 1 where results differ.
     *
     * @param args the jar, and then parts (all without any) and options of both JVMs, which begin with -
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            System.err.println(
                    "usage: Compare lanewise-netlib.jar [" + String.join(" | ", PARTS) + "]... [JVM options]");
            System.exit(2);
        }
        String classPath = System.getProperty("java.class.path");
        List<String> rest = List.of(args).subList(1, args.length);
        List<String> options = rest.stream().filter(arg -> arg.startsWith("-")).toList();
        List<String> parts = rest.stream().filter(arg -> !arg.startsWith("-")).toList();
        System.out.printf(
                Locale.ROOT,
                "%-18s %10s %10s %7s %12s %12s %7s %10s%n",
                "",
                "s without",
                "s with",
                "ratio",
                "CPU without",
                "CPU with",
                "ratio",
                "results");
        boolean agree = true;
        for (String part : parts.isEmpty() ? PARTS : parts) {
            Measurement before = run(part, classPath, options);
            Measurement after = run(part, args[0] + File.pathSeparator + classPath, options);
            double distance = before.distance(after);
            agree &= distance <= RESULTS_AGREE;
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %10.2f %10.2f %7.2f %12.2f %12.2f %7.2f %10.1e%n",
                    part,
                    before.seconds(),
                    after.seconds(),
                    before.seconds() / after.seconds(),
                    before.processor(),
                    after.processor(),
                    before.processor() / after.processor(),
                    distance);
            if (before.result().length == 1) {
                System.out.println("    " + before.result()[0] + " without, " + after.result()[0] + " with");
            }
        }
        if (!agree) {
            System.err.println("results differ by more than " + RESULTS_AGREE);
            System.exit(1);
        }
    }

    private static Measurement run(String part, String classPath, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What spark-submit starts JVMs with: the vector module is among it, so that netlib is at its best.
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().trim().split(" +")));
        command.addAll(List.of("-Dspark.master=local[*]", "-Dspark.ui.enabled=false", NO_NATIVE));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, SparkExample.class.getName(), part));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(
                    part + " with " + classPath.split(File.pathSeparator)[0] + " first exited with " + code);
        }
        return output.lines()
                .flatMap(line -> Measurement.parse(line).stream())
                .findFirst()
                .orElseThrow();
    }
}
