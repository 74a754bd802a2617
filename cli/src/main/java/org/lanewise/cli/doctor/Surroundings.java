package org.lanewise.cli.doctor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lanewise.kernels.Platform;

/** What a report says about where it was measured. */
public final class Surroundings {
    private Surroundings() {}

    /** The machine, the JVM, the kernels and, without a measurement, what is wrong with them, under the name findings. */
    public static Map<String, String> now() {
        Machine machine = new Machine(Path.of("/"));
        Map<String, String> all = new LinkedHashMap<>(Description.machine(machine));
        all.putAll(Description.java());
        all.putAll(Description.kernels());
        List<Finding> findings = Diagnosis.of(new Facts(
                Platform.vectorBits(),
                Platform.widestVectorBits(),
                Compiler.ofThisJvm(),
                Processors.of(machine, System.getProperty("os.arch"), Facts.loadNow()),
                System.getenv(),
                null));
        all.put(
                "findings",
                findings.isEmpty()
                        ? "nothing is wrong"
                        : findings.stream().map(Finding::cause).collect(Collectors.joining("; ")));
        return all;
    }
}
