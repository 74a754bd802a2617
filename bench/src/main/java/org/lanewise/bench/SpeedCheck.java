package org.lanewise.bench;

import java.util.List;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Transposes;

/**
 * How fast one thread is: the FMA peak and a square SGEMM, in turn.
 *
 * @param n rows and columns of the product
 * @param peak median, in GFLOP/s
 * @param sgemm median, in GFLOP/s
 * @param percent median share of the peak of the same round
 * @param spread how far the peak's rounds lie apart, in its median
 */
public record SpeedCheck(int n, double peak, double sgemm, double percent, double spread) {
    private static final int[] SIZES = {1024, 512, 256, 128};
    private static final int SMALLEST = 64;
    private static final double LONGEST_CALL = 0.5;
    private static final int ROUNDS = 10;

    /** Measures for a few seconds, at 1024 unless this JVM is so slow that a smaller product must do. */
    public static SpeedCheck run() {
        Timed peak = FmaPeak.task(Type.F32, Runnable::run, 1);
        peak.warmUp(0.5, 2);
        Timed product = product(SMALLEST);
        product.warmUp(1, 3);
        double rate = product.slice(0.1);
        int n = SMALLEST;
        for (int size : SIZES) {
            Timed larger = product(size);
            if (larger.gigaflops() / rate <= LONGEST_CALL) {
                n = size;
                product = larger;
                break;
            }
        }
        product.warmUp(1, 4);
        Rounds rounds = new Rounds(List.of(peak, product), ROUNDS, 2);
        rounds.run();
        return new SpeedCheck(
                n,
                rounds.median(Rounds.PEAK),
                rounds.median(Rounds.LANEWISE),
                100 * rounds.medianRatio(Rounds.LANEWISE, Rounds.PEAK),
                rounds.spread(Rounds.PEAK));
    }

    private static Timed product(int n) {
        GemmSize size = new GemmSize(n, n, n);
        GemmContest<?> alone = new GemmContest<>(Type.F32.precision(), List.of(), Runnable::run, 1);
        return alone.timed(Problem.of(size, Transposes.NN)).get(0);
    }
}
