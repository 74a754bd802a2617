package org.lanewise.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the operating system tells about the processor, by Linux's files; "unknown" elsewhere. */
final class Machine {
    private static final String UNKNOWN = "unknown";

    private final Path root;

    /**
     * @param root of the file system; tests have their own
     */
    Machine(Path root) {
        this.root = root;
    }

    /** The processor's name. */
    String cpu() {
        for (String line : lines("proc/cpuinfo")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equals("model name")) {
                return line.substring(colon + 1).strip();
            }
        }
        // arm64 kernels give no name there; boards give one here, ended by a zero.
        return lines("proc/device-tree/model").stream()
                .findFirst()
                .map(model -> model.replace("\0", ""))
                .orElse(UNKNOWN);
    }

    /** Logical processors that are switched on; 0 when unknown. */
    int onlineCpus() {
        int count = 0;
        for (String line : lines("sys/devices/system/cpu/online")) {
            for (String range : line.split(",")) {
                String[] ends = range.strip().split("-");
                count += Integer.parseInt(ends[ends.length - 1]) - Integer.parseInt(ends[0]) + 1;
            }
        }
        return count;
    }

    /** The container's share of processors, infinite without a limit. */
    double quotaCpus() {
        for (String line : lines("sys/fs/cgroup/cpu.max")) {
            String[] words = line.strip().split(" ");
            if (words.length == 2 && !words[0].equals("max")) {
                return Double.parseDouble(words[0]) / Double.parseDouble(words[1]);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The first processor's caches. */
    String caches() {
        List<String> caches = new ArrayList<>();
        try (Stream<Path> found = Files.list(root.resolve("sys/devices/system/cpu/cpu0/cache"))) {
            List<Path> folders = found.filter(
                            folder -> folder.getFileName().toString().startsWith("index"))
                    .sorted()
                    .collect(Collectors.toList());
            for (Path folder : folders) {
                String type = Files.readString(folder.resolve("type")).strip();
                caches.add("L" + Files.readString(folder.resolve("level")).strip()
                        + (type.equals("Data") ? "d" : type.equals("Instruction") ? "i" : "")
                        + " " + size(Files.readString(folder.resolve("size")).strip()));
            }
        } catch (IOException notThisSystem) {
            return UNKNOWN;
        }
        return caches.isEmpty() ? UNKNOWN : String.join(", ", caches);
    }

    private static String size(String text) {
        if (!text.endsWith("K")) {
            return text;
        }
        int kib = Integer.parseInt(text.substring(0, text.length() - 1));
        return kib % 1024 == 0 ? kib / 1024 + " MiB" : kib + " KiB";
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(root.resolve(file));
        } catch (IOException notThisSystem) {
            return List.of();
        }
    }
}
