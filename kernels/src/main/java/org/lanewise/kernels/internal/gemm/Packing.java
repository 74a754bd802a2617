package org.lanewise.kernels.internal.gemm;

import java.util.Arrays;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.transpose.FloatTranspose;

/** Copies operands into the order in which the tiles read them. */
public final class Packing {
    /** 16 floats are one cache line. */
    private static final int LINE = 16;

    private Packing() {}

    /**
     * Packs op(B), k x n, into panels of NR columns: panel after panel, in each row after row. The last panel is padded
     * with zeros (their products are never stored).
     */
    public static void packRight(boolean transposed, float[] b, int offset, int ldb, int k, int n, float[] panels) {
        int nr = Tuning.NR;
        for (int j = 0; j < n; j += nr) {
            int width = Math.min(nr, n - j);
            int panel = j * k;
            if (width < nr) {
                Arrays.fill(panels, panel, panel + nr * k, 0);
            }
            if (transposed) {
                transpose(b, offset + j * ldb, ldb, width, k, panels, panel, nr);
            } else {
                for (int p = 0; p < k; p++) {
                    System.arraycopy(b, offset + p * ldb + j, panels, panel + p * nr, width);
                }
            }
        }
    }

    /** Packs a' = alpha op(A), m x k, row after row without gaps. */
    static void packLeft(
            boolean transposed, float alpha, float[] a, int offset, int lda, int m, int k, float[] packed) {
        if (transposed) {
            transpose(a, offset, lda, k, m, packed, 0, k);
        } else {
            for (int i = 0; i < m; i++) {
                System.arraycopy(a, offset + i * lda, packed, i * k, k);
            }
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
            float[] from, int fromOffset, int ldFrom, int rows, int cols, float[] to, int toOffset, int ldTo) {
        int wholeRows = Isa.VECTOR ? rows / Tuning.VL * Tuning.VL : 0;
        int wholeCols = Isa.VECTOR ? cols / Tuning.VL * Tuning.VL : 0;
        for (int i = 0; i < wholeRows; i += Tuning.VL) {
            for (int j = 0; j < wholeCols; j += Tuning.VL) {
                FloatTranspose.block(from, fromOffset + i * ldFrom + j, ldFrom, to, toOffset + j * ldTo + i, ldTo);
            }
        }
        transposeSingly(from, fromOffset, ldFrom, 0, wholeRows, wholeCols, cols, to, toOffset, ldTo);
        transposeSingly(from, fromOffset, ldFrom, wholeRows, rows, 0, cols, to, toOffset, ldTo);
    }

    /** Rows [i0, i1) and columns [begin, end), in stripes of a cache line of the source. */
    private static void transposeSingly(
            float[] from,
            int fromOffset,
            int ldFrom,
            int i0,
            int i1,
            int begin,
            int end,
            float[] to,
            int toOffset,
            int ldTo) {
        for (int j0 = begin; j0 < end; j0 += LINE) {
            int j1 = Math.min(end, j0 + LINE);
            for (int i = i0; i < i1; i++) {
                int source = fromOffset + i * ldFrom;
                int target = toOffset + i;
                for (int j = j0; j < j1; j++) {
                    to[target + j * ldTo] = from[source + j];
                }
            }
        }
    }
}
