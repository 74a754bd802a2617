// Written by TransposeGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.transpose;

import org.lanewise.kernels.internal.FloatLanes;

/** Names the block for the vector length. Linked only when vector kernels run. */
public final class FloatTranspose {
    private FloatTranspose() {}

    /** to[j][i] = from[i][j] for a block of LENGTH x LENGTH. */
    public static void block(float[] from, int fromOffset, int ldFrom, float[] to, int toOffset, int ldTo) {
        switch (FloatLanes.LENGTH) {
            case 4 -> FloatTranspose4.block(from, fromOffset, ldFrom, to, toOffset, ldTo);
            case 8 -> FloatTranspose8.block(from, fromOffset, ldFrom, to, toOffset, ldTo);
            case 16 -> FloatTranspose16.block(from, fromOffset, ldFrom, to, toOffset, ldTo);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        }
    }
}
