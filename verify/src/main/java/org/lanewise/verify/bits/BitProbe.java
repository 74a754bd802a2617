package org.lanewise.verify.bits;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Platform;

/**
 * What one JVM of the bit matrix runs: every row on each number of threads, several times over, so that kernels are seen
 * before, while and after they are compiled. Prints words with tabs between them: {@code jvm}, architecture, bits of the
 * vectors in use, and how code runs; {@code differs}, threads, pass, row, hash found, golden hash, for each that differs;
 * {@code done}, threads, rows, seconds, for each number of threads. What a row does not depend on it is
 * not computed for again, and what would take minutes is left out of the interpreter and of C1 ({@link BitRow.Kind}). Exit code 1 if
 * a hash differs.
 *
 * <p>Arguments: passes, then numbers of threads; or {@code --golden}, which prints what the golden file should hold.
 */
public final class BitProbe {
    /** The name of the line about the JVM. */
    static final String JVM = "jvm";

    /** The name of a line about a hash that is not the golden one. */
    static final String DIFFERS = "differs";

    /** The name of the line that ends a number of threads. */
    static final String DONE = "done";

    private BitProbe() {}

    /** See the class. */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--golden")) {
            BitSuite.all().forEach(row -> System.out.println(row.name() + " " + row.sha256(Parallelism.sequential())));
            return;
        }
        int passes = Integer.parseInt(args[0]);
        int[] threads =
                Arrays.stream(args, 1, args.length).mapToInt(Integer::parseInt).toArray();
        String vm = System.getProperty("java.vm.info");
        print(System.out, JVM, System.getProperty("os.arch"), Platform.vectorBits(), vm);
        boolean slow = vm.startsWith("interpreted") || vm.contains("emulated-client");
        int differences = 0;
        try (ExecutorService executor = Executors.newCachedThreadPool()) {
            for (int t : threads) {
                List<BitRow> rows = BitSuite.all().stream()
                        .filter(row -> row.kind().runs(t == threads[0], slow))
                        .toList();
                differences += run(rows, Golden.hashes(), passes, Parallelism.on(executor, t), System.out);
            }
        }
        System.exit(differences == 0 ? 0 : 1);
    }

    /** Runs rows on a number of threads; how many hashes differed. */
    static int run(
            List<BitRow> rows, Map<String, String> golden, int passes, Parallelism parallelism, PrintStream out) {
        int differences = 0;
        long start = System.nanoTime();
        for (int pass = 1; pass <= passes; pass++) {
            for (BitRow row : rows) {
                String found = row.sha256(parallelism);
                String expected = Objects.requireNonNullElse(golden.get(row.name()), "none");
                if (!found.equals(expected)) {
                    differences++;
                    print(out, DIFFERS, parallelism.threads(), pass, row.name(), found, expected);
                }
            }
        }
        print(out, DONE, parallelism.threads(), rows.size(), Math.round(1e-9 * (System.nanoTime() - start)));
        return differences;
    }

    private static void print(PrintStream out, Object... words) {
        out.println(String.join("\t", Arrays.stream(words).map(String::valueOf).toList()));
    }
}
