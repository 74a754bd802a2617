// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import java.util.Arrays;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f64.transpose.DoubleTranspose;

/** Copies operands into the order in which the tiles read them. */
public final class DoublePacking {
    /** 16 doubles are one cache line. */
    private static final int LINE = 16;

    private DoublePacking() {}

    /** Packs op(B), k x n, into all its panels, each row after row. Columns behind the last are zeros. */
    public static void packRight(boolean transposed, double[] b, int offset, int ldb, int k, int n, double[] panels) {
        packRight(transposed, b, offset, ldb, k, n, 0, DoublePanels.count(n), panels);
    }

    /** Packs k rows of the panels [first, last) of the n columns at {@code offset}. */
    static void packRight(
            boolean transposed, double[] b, int offset, int ldb, int k, int n, int first, int last, double[] panels) {
        int begin = DoublePanels.start(first, n);
        boolean vector = !transposed && Isa.VECTOR && DoublePanelCopyHandOver.isReady();
        int panel = vector ? copyGroups(b, offset, ldb, k, n, first, last, panels) : first;
        for (; panel < last; panel++) {
            int j = DoublePanels.start(panel, n);
            int width = DoublePanels.start(panel + 1, n) - j;
            int ld = DoubleTuning.wholeVectors(width);
            int to = (j - begin) * k;
            if (width < ld) {
                Arrays.fill(panels, to, to + ld * k, 0);
            }
            if (transposed) {
                transpose(b, offset + j * ldb, ldb, width, k, panels, to, ld);
            } else {
                copySingly(k, width, b, offset + j, ldb, panels, to, ld);
            }
        }
    }

    /** Packs whole panels by vectors, several together; returns the first that is left. */
    private static int copyGroups(double[] b, int offset, int ldb, int k, int n, int first, int last, double[] panels) {
        int begin = DoublePanels.start(first, n);
        int panel = first;
        for (int next; (next = panel + DoubleTuning.COPIED_PANELS) <= last; panel = next) {
            int j = DoublePanels.start(panel, n);
            if (DoublePanels.start(next, n) - j < DoublePanelCopy.COLUMNS) {
                break; // the last two share
            }
            DoublePanelCopy.copy(k, b, offset + j, ldb, panels, (j - begin) * k);
        }
        return panel;
    }

    /** Row by row. */
    static void copySingly(
            int rows, int cols, double[] from, int fromOffset, int ldFrom, double[] to, int toOffset, int ldTo) {
        for (int p = 0; p < rows; p++) {
            System.arraycopy(from, fromOffset + p * ldFrom, to, toOffset + p * ldTo, cols);
        }
    }

    /** Writes op(B) = B^T, k x n, row after row, {@code ld} elements apart. */
    static void transposeRight(double[] b, int offset, int ldb, int k, int n, double[] to, int ld) {
        transpose(b, offset, ldb, n, k, to, 0, ld);
    }

    /** Packs a' = alpha op(A), m x k, row after row without gaps. */
    static void packLeft(
            boolean transposed, double alpha, double[] a, int offset, int lda, int m, int k, double[] packed) {
        if (transposed) {
            transpose(a, offset, lda, k, m, packed, 0, k);
        } else {
            copySingly(m, k, a, offset, lda, packed, 0, k);
        }
        if (alpha != 1) {
            int length = m * k;
            for (int i = 0; i < length; i++) {
                packed[i] *= alpha;
            }
        }
    }

    /** to[j * ldTo + i] = from[i * ldFrom + j] for a rows x cols source: whole blocks in registers, the rest one by one. */
    private static void transpose(
            double[] from, int fromOffset, int ldFrom, int rows, int cols, double[] to, int toOffset, int ldTo) {
        boolean vector = Isa.VECTOR && DoubleTransposeHandOver.isReady();
        int wholeRows = vector ? rows / DoubleTuning.VL * DoubleTuning.VL : 0;
        int wholeCols = vector ? cols / DoubleTuning.VL * DoubleTuning.VL : 0;
        for (int i = 0; i < wholeRows; i += DoubleTuning.VL) {
            for (int j = 0; j < wholeCols; j += DoubleTuning.VL) {
                DoubleTranspose.block(from, fromOffset + i * ldFrom + j, ldFrom, to, toOffset + j * ldTo + i, ldTo);
            }
        }
        transposeSingly(from, fromOffset, ldFrom, 0, wholeRows, wholeCols, cols, to, toOffset, ldTo);
        transposeSingly(from, fromOffset, ldFrom, wholeRows, rows, 0, cols, to, toOffset, ldTo);
    }

    /** Rows [i0, i1) and columns [begin, end), in stripes of a cache line of the source. */
    static void transposeSingly(
            double[] from,
            int fromOffset,
            int ldFrom,
            int i0,
            int i1,
            int begin,
            int end,
            double[] to,
            int toOffset,
            int ldTo) {
        for (int j0 = begin; j0 < end; j0 += LINE) {
            int j1 = Math.min(end, j0 + LINE);
            for (int i = i0; i < i1; i++) {
                scatter(from, fromOffset + i * ldFrom + j0, j1 - j0, to, toOffset + i + j0 * ldTo, ldTo);
            }
        }
    }

    /** Neighbours to places ldTo apart; a method because a fresh JVM compiles one that is called often before a long loop. */
    private static void scatter(double[] from, int source, int count, double[] to, int target, int ldTo) {
        for (int j = 0; j < count; j++) {
            to[target + j * ldTo] = from[source + j];
        }
    }
}
