// Written by TransposeGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f64.transpose;

import org.lanewise.kernels.internal.DoubleLanes;

/** Names the block for the vector length. Linked only when vector kernels run. */
public final class DoubleTranspose {
    private DoubleTranspose() {}

    /** to[j][i] = from[i][j] for a block of LENGTH x LENGTH. */
    public static void block(double[] from, int fromOffset, int ldFrom, double[] to, int toOffset, int ldTo) {
        switch (DoubleLanes.LENGTH) {
            case 2 -> DoubleTranspose2.block(from, fromOffset, ldFrom, to, toOffset, ldTo);
            case 4 -> DoubleTranspose4.block(from, fromOffset, ldFrom, to, toOffset, ldTo);
            case 8 -> DoubleTranspose8.block(from, fromOffset, ldFrom, to, toOffset, ldTo);
            default -> throw new AssertionError(DoubleLanes.LENGTH);
        }
    }
}
