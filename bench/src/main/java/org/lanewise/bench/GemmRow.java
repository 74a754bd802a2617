package org.lanewise.bench;

import java.util.Locale;
import org.lanewise.bench.sgemm.GemmSize;
import org.lanewise.bench.sgemm.Library;
import org.lanewise.bench.sgemm.Transposes;

/**
 * One library's result.
 *
 * @param size the shape
 * @param transposes how A and B are stored
 * @param threads asked for
 * @param library whose
 * @param gflops median rate
 * @param percentOfPeak median share of the FMA peak of {@code threads} threads in the same round
 * @param ratio median of how many times faster Lanewise is in the same round
 */
public record GemmRow(
        GemmSize size,
        Transposes transposes,
        int threads,
        Library library,
        double gflops,
        double percentOfPeak,
        double ratio) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER = "op,dtype,m,n,k,ta,tb,threads,impl,gflops,percent_of_peak,ratio";

    /** One line, without its end. */
    public String csv() {
        return String.format(
                Locale.ROOT,
                "gemm,f32,%d,%d,%d,%s,%s,%d,%s,%.2f,%.1f,%.3f",
                size.m(),
                size.n(),
                size.k(),
                transposes.letterA(),
                transposes.letterB(),
                threads,
                library.id(),
                gflops,
                percentOfPeak,
                ratio);
    }
}
