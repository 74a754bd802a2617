package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.lanewise.kernels.internal.Isa;

/** Each fork of the tests asserts that it runs at the width it was asked for. */
class WidthTest {
    @Test
    void thisForkRunsWhatItWasAskedToRun() {
        int asked = Integer.getInteger("lanewise.test.bits", -1);
        assertTrue(asked >= 0, "the fork does not say its width in lanewise.test.bits");
        assumeTrue(
                asked <= machineBits(),
                "this machine has no " + asked + "-bit vectors; the fork ran at " + Platform.vectorBits());
        assertEquals(asked, Platform.vectorBits(), Platform.reason());
        String arch = System.getProperty("os.arch");
        assertEquals(System.getProperty("lanewise.test.arch", arch), arch);
        assertEquals(asked > 0, Platform.isVector());
    }

    @Test
    void widthsWithoutTilesAreNotUsed() {
        int[] widest = {0, 64, 128, 256, 512, 1024, 2048};
        int[] used = {0, 0, 128, 256, 512, 512, 512};
        for (int i = 0; i < widest.length; i++) {
            assertEquals(used[i], Isa.usable(widest[i]));
        }
    }

    /** What the processor could do, whatever the JVM was told: the widest of the flags Linux lists. */
    private static int machineBits() {
        if (!System.getProperty("os.arch").equals("amd64")) {
            return Platform.widestVectorBits();
        }
        try {
            String flags = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/cpuinfo"));
            return flags.contains("avx512vl") ? 512 : flags.contains("avx2") ? 256 : 128;
        } catch (java.io.IOException e) {
            return Platform.widestVectorBits(); // not Linux
        }
    }
}
