package org.lanewise.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

    @Test
    void theTightestQuotaOfAllGroupsCounts() throws IOException {
        put("proc/self/cgroup", "1:cpu:/elsewhere\n0::/pods/this\n");
        put("sys/fs/cgroup/pods/cpu.max", "300000 100000\n");
        put("sys/fs/cgroup/pods/this/cpu.max", "max 100000\n");
        assertEquals(3, new Machine(root).quotaCpus());
        put("sys/fs/cgroup/pods/this/cpu.max", "50000 100000\n");
        assertEquals(0.5, new Machine(root).quotaCpus());
    }

    @Test
    void quotasOfTheOldControlGroups() throws IOException {
        put("sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1\n");
        put("sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n");
        assertEquals(Double.POSITIVE_INFINITY, new Machine(root).quotaCpus());
        put("sys/fs/cgroup/cpu/cpu.cfs_quota_us", "250000\n");
        assertEquals(2.5, new Machine(root).quotaCpus());
    }

    @Test
    void seesWhoEmulatesTheProcessor() throws IOException {
        put("proc/sys/kernel/arch", "x86_64\n");
        assertEquals("", new Machine(root).emulation("amd64"));
        assertEquals("a program for aarch64 on a kernel for x86_64", new Machine(root).emulation("aarch64"));
        put("proc/cpuinfo", "model name\t: QEMU TCG CPU version 2.5+\n");
        assertEquals("QEMU TCG CPU version 2.5+", new Machine(root).emulation("amd64"));
    }

    @Test
    void readsFrequencyAndStolenTime() throws IOException {
        assertEquals(1, new Machine(root).frequencyCap());
        assertArrayEquals(new long[2], new Machine(root).ticks());
        put("sys/devices/system/cpu/cpu0/cpufreq/scaling_max_freq", "1500000\n");
        put("sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq", "3000000\n");
        put("proc/stat", "cpu  10 20 30 40 50 60 70 80 90 100\ncpu0 1 2 3 4 5 6 7 8 9 10\n");
        assertEquals(0.5, new Machine(root).frequencyCap());
        assertArrayEquals(new long[] {360, 80}, new Machine(root).ticks());
    }
}
