package org.lanewise.verify.bits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Every width and tier in a JVM of its own, each on several numbers of threads, against the golden hashes. */
public final class BitMatrix {
    /** The numbers of threads. */
    public static final List<Integer> THREADS = List.of(1, 2, 3, 7);

    /** JVMs at a time: some of their rows use one thread. */
    private static final int AT_ONCE = 2;

    private final String java;

    /** With the java command of this JVM. */
    public BitMatrix() {
        this(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /**
     * With another.
     *
     * @param java a command, such as a script that starts one for another architecture
     */
    public BitMatrix(String java) {
        this.java = java;
    }

    /**
     * Runs cells.
     *
     * @param progress is told each cell, in order
     */
    public List<BitCell> run(List<BitWidth> widths, List<BitTier> tiers, Consumer<BitCell> progress) {
        List<BitCell> cells = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<BitCell>> running = new ArrayList<>();
            for (BitWidth width : widths) {
                for (BitTier tier : tiers) {
                    running.add(executor.submit(() -> run(width, tier)));
                }
            }
            for (Future<BitCell> cell : running) {
                cells.add(cell.get());
                progress.accept(cells.get(cells.size() - 1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while JVMs were running", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io
                    ? new UncheckedIOException(io)
                    : new IllegalStateException(e.getCause());
        }
        return cells;
    }

    private BitCell run(BitWidth width, BitTier tier) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(width, tier))
                .redirectErrorStream(true)
                .start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            int[] threads = THREADS.stream().mapToInt(Integer::intValue).toArray();
            double seconds = 1e-9 * (System.nanoTime() - start);
            return BitCell.of(width, tier, threads, output.lines().toList(), code, seconds);
        } finally {
            process.destroy();
        }
    }

    private List<String> command(BitWidth width, BitTier tier) {
        List<String> command = new ArrayList<>(List.of(java, "--add-modules", "jdk.incubator.vector"));
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        command.addAll(width.options());
        command.addAll(tier.options());
        if (width != BitWidth.SCALAR && !tier.handsOver()) {
            command.add("-Dlanewise.width=widest");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BitProbe.class.getName()));
        command.add(Integer.toString(tier.passes()));
        THREADS.forEach(threads -> command.add(threads.toString()));
        return command;
    }
}
