package org.lanewise.cli.doctor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lanewise.kernels.Platform;

/** The machine, the JVM and the kernels in names and values. */
final class Description {
    private Description() {}

    static Map<String, String> machine(Machine machine) {
        Map<String, String> entries = new LinkedHashMap<>();
        int online = machine.onlineCpus();
        entries.put("cpu", machine.cpu());
        entries.put(
                "cpus",
                Runtime.getRuntime().availableProcessors() + (online == 0 ? "" : " of " + online) + " for this JVM");
        entries.put("caches", machine.caches());
        entries.put(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"));
        return entries;
    }

    static Map<String, String> java() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("jdk", Runtime.version() + ", " + System.getProperty("java.vendor"));
        entries.put("jvm", System.getProperty("java.vm.name") + ", " + Jvm.mode());
        return entries;
    }

    static Map<String, String> kernels() {
        Map<String, String> entries = new LinkedHashMap<>();
        String width = Platform.isVector() ? Platform.vectorBits() + " bits" : "scalar";
        entries.put("width", width + ": " + Platform.reason());
        Platform.tuning().lines().forEach(line -> {
            String[] words = line.split(" +", 2);
            entries.put(words[0], words[1]);
        });
        return entries;
    }
}
