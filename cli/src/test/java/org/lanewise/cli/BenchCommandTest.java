package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.bench.ReportPlan;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Transposes;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.MeasurementsFile;
import picocli.CommandLine;

/** {@code bench --report} and {@code --compare}, measuring next to nothing. */
class BenchCommandTest {
    private static final GemmSize LAYER = new GemmSize(2, 8, 16);
    private static final ReportPlan PLAN = new ReportPlan(
            List.of(8, 16),
            List.of(LAYER),
            List.of(new ReportPlan.Level(16, 16, true)),
            List.of(Problem.of(LAYER, Transposes.NN)),
            2,
            List.of(Library.EJML));

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();

    private int bench(String... args) {
        return new CommandLine(new BenchCommand(() -> PLAN))
                .setOut(new PrintWriter(out))
                .execute(args);
    }

    /** A report of one product whose rates are these. */
    private String report(String name, double... rates) throws IOException {
        String list =
                String.join(",", Arrays.stream(rates).mapToObj(Double::toString).toList());
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                "{\"format\":\"lanewise-bench\",\"version\":1,\"environment\":{},\"remarks\":[],\"minutes\":1,\"seconds\":1,"
                        + "\"entries\":[{\"section\":\"squares\",\"op\":\"gemm\",\"type\":\"f32\",\"size\":\"8\","
                        + "\"impl\":\"lanewise\",\"unit\":\"GFLOP/s\",\"intensity\":1,\"ratio\":0,\"rates\":["
                        + list + "]}]}");
        return file.toString();
    }

    @Test
    void measuresAndWritesThePageAndTheData() throws IOException {
        Path report = folder.resolve("new");
        assertEquals(0, bench("--report", report.toString(), "--minutes", "0.05"), out.toString());
        Measurements data = MeasurementsFile.read(report.resolve("bench.json"));
        assertEquals("1", data.environment().get("threads"));
        assertTrue(
                data.environment().keySet().containsAll(List.of("date", "commit", "cpu", "jdk", "ejml", "findings")));
        assertTrue(out.toString().contains("gemm f64 16, ejml "), out.toString());
        assertTrue(Files.readString(report.resolve("bench.html")).contains("Square products"));
        try (Stream<Path> all = Files.list(report)) {
            assertEquals(2, all.count());
        }
        // The same files again: nothing has changed, whatever the machine did meanwhile.
        String json = report.resolve("bench.json").toString();
        assertEquals(0, bench("--compare", json, json));
        assertTrue(out.toString().contains("0 slower, 0 faster, "), out.toString());
    }

    @Test
    void aRegressionIsExitCode1AndAGainIsNot() throws IOException {
        String slow = report("slow.json", 9, 10);
        String fast = report("fast.json", 20, 21);
        assertEquals(1, bench("--compare", fast, slow));
        assertTrue(out.toString().contains("gemm f32 8"), out.toString());
        assertTrue(out.toString().contains("-53.7%  SLOWER"), out.toString());
        assertEquals(0, bench("--compare", slow, fast));
        assertTrue(out.toString().contains("+115.8%  FASTER"), out.toString());
    }

    @Test
    void twoFilesMakeAPageWithoutMeasuring() throws IOException {
        Path report = folder.resolve("page");
        String slow = report("slow.json", 9, 10);
        assertEquals(1, bench("--compare", report("fast.json", 20, 21), slow, "--report", report.toString()));
        String page = Files.readString(report.resolve("bench.html"));
        assertTrue(page.contains("What became slower or faster") && page.contains("SLOWER"), page);
        assertFalse(Files.exists(report.resolve("bench.json")));
    }

    @Test
    void badFilesAreOneSentence() throws IOException {
        String good = report("good.json", 1);
        Path bad = folder.resolve("bad.json");
        for (String text : List.of(
                "", "{", "{\"a\":1}", "[1]", Files.readString(Path.of(good)).substring(0, 150))) {
            Files.writeString(bad, text);
            Run run = Run.of("bench", "--compare", good, bad.toString());
            assertEquals(2, run.code(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(bad + " is not a whole report of `bench --report`: "), run.err());
            assertEquals("", run.out());
        }
        Run missing = Run.of("bench", "--compare", good, folder.resolve("none").toString());
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("no such file: "), missing.err());
    }

    @Test
    void nothingIsMeasuredForABadOldFile() throws IOException {
        Path report = folder.resolve("never");
        Files.writeString(folder.resolve("bad.json"), "{}");
        Run run = Run.of(
                "bench",
                "--report",
                report.toString(),
                "--compare",
                folder.resolve("bad.json").toString());
        assertEquals(2, run.code(), run.err());
        assertFalse(Files.exists(report));
    }

    @Test
    void oneFileAloneAndNoMinutesAreRefused() throws IOException {
        Run run = Run.of("bench", "--compare", report("good.json", 1));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--compare needs a second file, or --report to measure one"), run.err());
        run = Run.of("bench", "--report", folder.toString(), "--minutes", "0");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("minutes = 0.0, but must be from 0.05 to 600"), run.err());
    }
}
