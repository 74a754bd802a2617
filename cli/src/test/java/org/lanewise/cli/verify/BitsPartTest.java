package org.lanewise.cli.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.verify.bits.BitMatrix;
import org.lanewise.verify.bits.BitTier;
import org.lanewise.verify.bits.BitWidth;

/** With scripts in place of java, which print what a probe would. */
class BitsPartTest {
    private static final String DONE = "done\t1\t5\t0\ndone\t2\t3\t0\ndone\t3\t3\t0\ndone\t7\t3\t0";

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    private PartResult run(String output, int code) throws IOException {
        Path script = folder.resolve("java");
        Files.writeString(script, "#!/bin/sh\nprintf '" + output + "\\n'\nexit " + code + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return new BitsPart(new BitMatrix(script.toString()), List.of(BitWidth.BITS_256), List.of(BitTier.C2))
                .run(new PrintWriter(out));
    }

    @Test
    void equalHashesPass() throws IOException {
        PartResult result = run("jvm\taarch64\t256\tmixed mode, sharing\n" + DONE, 0);
        assertEquals(1, result.passed());
        String line = out.toString().lines().toList().get(1);
        assertTrue(line.matches("aarch64 +256 +C2 +5, 3, 3, 3 +\\d+ +PASS"), line);
        assertTrue(out.toString().contains("amd64     all"), out.toString());
        assertTrue(result.html().contains("<strong>equal</strong><small>14 hashes</small>"), result.html());
    }

    @Test
    void anotherHashIsNamedWithItsCellAndRow() throws IOException {
        PartResult result = run("jvm\taarch64\t256\tmixed mode\ndiffers\t3\t2\tdgemm-nn\tabc\tdef\n" + DONE, 1);
        assertEquals(1, result.failed());
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(1).matches("aarch64 +256 +C2 +5, 3, 3 \\(1 differ\\), 3 +\\d+ +FAIL"), lines.get(1));
        assertEquals("    dgemm-nn on 3 threads, pass 2: abc, but golden is def", lines.get(2));
        assertTrue(result.html().contains("<li>256, C2: dgemm-nn on 3 threads, pass 2: abc"), result.html());
    }

    @Test
    void narrowerVectorsCannotRunAndSaySo() throws IOException {
        PartResult result = run("jvm\tamd64\t128\tmixed mode\n" + DONE, 0);
        assertEquals(1, result.impossible());
        assertEquals(0, result.failed());
        assertTrue(out.toString().contains("    the widest vectors of this JVM have 128 bits"), out.toString());
    }

    @Test
    void whatDidNotRunAsAskedFails() throws IOException {
        assertEquals(1, run("jvm\tamd64\t512\tmixed mode\n" + DONE, 0).failed());
        assertEquals(1, run("jvm\tamd64\t256\tinterpreted mode\n" + DONE, 0).failed());
        assertEquals(
                1,
                run("jvm\tamd64\t256\tmixed mode\ndone\t1\t5\t0\nkilled", 137).failed());
        assertTrue(out.toString().contains("exit code 137 after 1 of 4 numbers of threads: killed"), out.toString());
        assertEquals(1, run("Error: could not start", 1).failed());
    }
}
