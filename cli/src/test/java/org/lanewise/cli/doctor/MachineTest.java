package org.lanewise.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
    @TempDir
    private Path root = Path.of(".");

    private void put(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent() == null ? root : path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void readsLinuxFiles() throws IOException {
        put("proc/cpuinfo", "processor : 0\nmodel name\t: Some CPU 9000\n");
        put("sys/devices/system/cpu/online", "0-3,6\n");
        put("sys/fs/cgroup/cpu.max", "150000 100000\n");
        put("sys/devices/system/cpu/cpu0/cache/index0/level", "1\n");
        put("sys/devices/system/cpu/cpu0/cache/index0/type", "Data\n");
        put("sys/devices/system/cpu/cpu0/cache/index0/size", "48K\n");
        put("sys/devices/system/cpu/cpu0/cache/index1/level", "2\n");
        put("sys/devices/system/cpu/cpu0/cache/index1/type", "Unified\n");
        put("sys/devices/system/cpu/cpu0/cache/index1/size", "2048K\n");
        Machine machine = new Machine(root);
        assertEquals("Some CPU 9000", machine.cpu());
        assertEquals(5, machine.onlineCpus());
        assertEquals(1.5, machine.quotaCpus());
        assertEquals("L1d 48 KiB, L2 2 MiB", machine.caches());
    }

    @Test
    void isUnknownElsewhere() throws IOException {
        put("sys/fs/cgroup/cpu.max", "max 100000\n");
        Machine machine = new Machine(root);
        assertEquals("unknown", machine.cpu());
        assertEquals(0, machine.onlineCpus());
        assertEquals(Double.POSITIVE_INFINITY, machine.quotaCpus());
        assertEquals("unknown", machine.caches());
    }
}
