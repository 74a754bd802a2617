package org.lanewise.bench;

import java.util.Locale;
import org.lanewise.bench.gemm.GemmSize;

/**
 * A layer beside what it is compared with.
 *
 * @param pass forward, or forward and backward
 * @param size rows x outputs x inputs
 * @param layer what is fused
 * @param base what its time is compared with
 * @param milliseconds per call, median
 * @param gigaflops operations of its products per nanosecond
 * @param times median over the rounds of its time over that of the base
 */
public record DenseRow(
        String pass, GemmSize size, String layer, String base, double milliseconds, double gigaflops, double times) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER = "pass,rows,outputs,inputs,layer,base,ms,gflops,times_base";

    /** One line, without its end. */
    public String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%d,%s,%s,%.4f,%.2f,%.3f",
                pass,
                size.m(),
                size.n(),
                size.k(),
                layer,
                base,
                milliseconds,
                gigaflops,
                times);
    }

    /** The names of the columns of {@link #line}. */
    public static String header() {
        return String.format(
                Locale.ROOT,
                "%-16s %-14s %-20s %-10s %8s %8s %10s",
                "pass",
                "size",
                "layer",
                "base",
                "ms",
                "GFLOP/s",
                "times base");
    }

    /** One line for people. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-16s %-14s %-20s %-10s %8.3f %8.1f %10.3f",
                pass,
                size,
                layer,
                base,
                milliseconds,
                gigaflops,
                times);
    }
}
