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

    /** The word of /proc/stat's first line that is the time stolen. */
    private static final int STEAL = 8;

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

    /** The container's share of processors, infinite without a limit: the tightest of its control groups, version 2 or 1. */
    double quotaCpus() {
        double least = Double.POSITIVE_INFINITY;
        for (String line : lines("proc/self/cgroup")) {
            String[] parts = line.strip().split(":", 3);
            if (parts.length == 3 && parts[1].isEmpty()) {
                for (String group = parts[2]; !group.isEmpty(); group = group.substring(0, group.lastIndexOf('/'))) {
                    least = Math.min(least, quota("sys/fs/cgroup" + group));
                }
            }
        }
        least = Math.min(least, quota("sys/fs/cgroup"));
        String old = "sys/fs/cgroup/cpu/cpu.cfs_";
        return Math.min(least, share(first(old + "quota_us") + " " + first(old + "period_us")));
    }

    private double quota(String group) {
        return share(first(group + "/cpu.max"));
    }

    /** From a quota and a period in microseconds. */
    private static double share(String text) {
        String[] words = text.strip().split(" ");
        boolean limited = words.length == 2 && !words[0].equals("max") && !words[0].equals("-1");
        return limited && !words[0].isEmpty()
                ? Double.parseDouble(words[0]) / Double.parseDouble(words[1])
                : Double.POSITIVE_INFINITY;
    }

    /** Who emulates the processor that os.arch names; empty if nothing shows that it is emulated. */
    String emulation(String arch) {
        for (String line : lines("proc/cpuinfo")) {
            if (line.contains("QEMU TCG") || line.contains("QEMU Virtual CPU") || line.contains("VirtualApple")) {
                return line.substring(line.indexOf(':') + 1).strip();
            }
        }
        String kernel = first("proc/sys/kernel/arch").strip();
        boolean same = kernel.isEmpty() || kernel.equals(arch) || kernel.equals("x86_64") && arch.equals("amd64");
        return same ? "" : "a program for " + arch + " on a kernel for " + kernel;
    }

    /** The share of its highest frequency that the first processor may use; 1 when unknown. */
    double frequencyCap() {
        String folder = "sys/devices/system/cpu/cpu0/cpufreq/";
        String allowed = first(folder + "scaling_max_freq").strip();
        String highest = first(folder + "cpuinfo_max_freq").strip();
        return allowed.isEmpty() || highest.isEmpty() ? 1 : Double.parseDouble(allowed) / Double.parseDouble(highest);
    }

    /** Time of all processors since the start in clock ticks, and what of it the hypervisor gave to others; zeros when unknown. */
    long[] ticks() {
        String[] words = first("proc/stat").strip().split(" +");
        long[] ticks = new long[2];
        for (int i = 1; i <= STEAL && words.length > STEAL; i++) { // the guests' times behind are in the user's already
            ticks[0] += Long.parseLong(words[i]);
            ticks[1] = Long.parseLong(words[i]);
        }
        return ticks;
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

    private String first(String file) {
        List<String> lines = lines(file);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(root.resolve(file));
        } catch (IOException notThisSystem) {
            return List.of();
        }
    }
}
