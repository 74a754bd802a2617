package org.lanewise.bench;

import java.util.Locale;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;

/**
 * One library's result.
 *
 * @param type of the elements
 * @param problem the product
 * @param threads asked for
 * @param library whose
 * @param gflops median rate
 * @param percentOfPeak median share of the FMA peak of {@code threads} threads in the same round
 * @param ratio median of how many times faster Lanewise is in the same round
 */
public record GemmRow(
        Type type, Problem problem, int threads, Library library, double gflops, double percentOfPeak, double ratio) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER = "op,dtype,m,n,k,ta,tb,threads,impl,gflops,percent_of_peak,ratio";

    /** One line, without its end. */
    public String csv() {
        GemmSize size = problem.size();
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d,%s,%s,%d,%s,%.2f,%.1f,%.3f",
                problem.op(),
                type.id(),
                size.m(),
                size.n(),
                size.k(),
                problem.transposes().letterA(),
                problem.transposes().letterB(),
                threads,
                library.id(),
                gflops,
                percentOfPeak,
                ratio);
    }
}
