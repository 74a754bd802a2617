package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;

/** What the two normalisations ask of the operands of their way back. */
final class NormChecks {
    private NormChecks() {}

    /** The three results fit their arrays and are apart; dy is dx or apart from all of them. */
    static void results(
            int rows,
            int columns,
            float[] dy,
            int dyOffset,
            int lddy,
            float[] dx,
            int dxOffset,
            int lddx,
            float[] dGamma,
            int dGammaOffset,
            float[] dBeta,
            int dBetaOffset) {
        Checks.matrix("dy", dy, dyOffset, rows, columns, lddy);
        Checks.matrix("dx", dx, dxOffset, rows, columns, lddx);
        Checks.range("dGamma", dGamma, dGammaOffset, columns);
        Checks.range("dBeta", dBeta, dBetaOffset, columns);
        Checks.inPlaceOrDisjoint("dx", dx, dxOffset, lddx, "dy", dy, dyOffset, lddy, rows, columns);
        Checks.disjointRanges("dGamma", dGamma, dGammaOffset, "dBeta", dBeta, dBetaOffset, columns);
        row("dGamma", dGamma, dGammaOffset, "dx", dx, dxOffset, rows, columns, lddx);
        row("dBeta", dBeta, dBetaOffset, "dx", dx, dxOffset, rows, columns, lddx);
        row("dGamma", dGamma, dGammaOffset, "dy", dy, dyOffset, rows, columns, lddy);
        row("dBeta", dBeta, dBetaOffset, "dy", dy, dyOffset, rows, columns, lddy);
    }

    /** A result of one row must not share elements with a matrix of as many columns. */
    private static void row(
            String out, float[] sums, int offset, String in, float[] a, int aOffset, int rows, int columns, int lda) {
        Checks.disjoint(out, sums, offset, 1, columns, columns, in, a, aOffset, rows, columns, lda);
    }

    /** None of the results shares elements with this operand. */
    static void operand(
            String name,
            float[] a,
            int aOffset,
            int aRows,
            int aColumns,
            int lda,
            int rows,
            int columns,
            float[] dx,
            int dxOffset,
            int lddx,
            float[] dGamma,
            int dGammaOffset,
            float[] dBeta,
            int dBetaOffset) {
        Checks.disjoint("dx", dx, dxOffset, rows, columns, lddx, name, a, aOffset, aRows, aColumns, lda);
        Checks.disjoint("dGamma", dGamma, dGammaOffset, 1, columns, columns, name, a, aOffset, aRows, aColumns, lda);
        Checks.disjoint("dBeta", dBeta, dBetaOffset, 1, columns, columns, name, a, aOffset, aRows, aColumns, lda);
    }

    /** A result, a matrix, shares no element with a vector of as many columns. */
    static void apart(
            String out,
            float[] y,
            int yOffset,
            int rows,
            int columns,
            int ldy,
            String in,
            float[] vector,
            int offset,
            int length) {
        Checks.disjoint(out, y, yOffset, rows, columns, ldy, in, vector, offset, 1, length, length);
    }
}
