package org.lanewise.bench;

import java.util.List;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.GemmSizes;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Transposes;

/**
 * What a report measures, whatever its budget: so that two of them can be compared.
 *
 * @param squares orders of the square products, ascending
 * @param network shapes of the network's layers
 * @param levels of the memory, for bandwidth and for the kernels that live on it
 * @param forkProblems what every fork measures
 * @param forks how many fresh JVMs
 * @param peers beside Lanewise
 */
public record ReportPlan(
        List<Integer> squares,
        List<GemmSize> network,
        List<Level> levels,
        List<Problem> forkProblems,
        int forks,
        List<Library> peers) {
    /**
     * A level of the memory, as large as a matrix of floats.
     *
     * @param rows of the matrix
     * @param columns of the matrix
     * @param kernels whether kernels are measured there, beside reading and copying
     */
    public record Level(int rows, int columns, boolean kernels) {
        /** The bytes, as one writes them. */
        String size() {
            int kib = rows * columns * Float.BYTES / 1024;
            return kib % 1024 == 0 ? kib / 1024 + " MiB" : kib + " KiB";
        }
    }

    /** The whole report: 16 KiB is half of a small L1, 64 MiB is beyond most caches. */
    public static ReportPlan of(List<Library> peers) {
        return new ReportPlan(
                List.of(8, 16, 32, 64, 100, 128, 256, 512, 1024, 2048),
                GemmSizes.parse("network"),
                List.of(
                        new Level(64, 64, true),
                        new Level(256, 256, false),
                        new Level(1024, 2048, false),
                        new Level(4096, 4096, true)),
                List.of(
                        Problem.of(GemmSize.parse("32"), Transposes.NN),
                        Problem.of(GemmSize.parse("100"), Transposes.NN),
                        Problem.of(GemmSize.parse("512"), Transposes.NN),
                        Problem.of(GemmSize.parse("1x1024x1024"), Transposes.NN),
                        new Problem(GemmSize.parse("1x1024x1024"), Transposes.NN, 0, true),
                        new Problem(GemmSize.parse("32x1024x1024"), Transposes.NN, 0, true)),
                3,
                peers);
    }
}
