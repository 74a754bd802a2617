// By HostedGenerator, from EJML's class file; TypeGenerator writes the other type from here.
package org.lanewise.ejml;

import org.ejml.data.BMatrixRMaj;
import org.ejml.data.ElementLocation;
import org.ejml.data.FMatrix;
import org.ejml.data.FMatrix1Row;
import org.ejml.data.FMatrixD1;
import org.ejml.data.FMatrixRMaj;
import org.ejml.ops.DElementCoorBoolean;
import org.ejml.ops.FOperatorUnary;
import org.jspecify.annotations.Nullable;

/** Every method of EJML's CommonOps_FDRM; {@link CommonOps_FDRM} takes over those that Lanewise does better. */
class HostedCommonOps_FDRM {
    HostedCommonOps_FDRM() {}

    /** @see org.ejml.dense.row.CommonOps_FDRM#mult(FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T mult(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.mult(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#mult(float, FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T mult(float alpha, T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.mult(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multTransA(FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T multTransA(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.multTransA(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multTransA(float, FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T multTransA(float alpha, T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.multTransA(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multTransB(FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T multTransB(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.multTransB(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multTransB(float, FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T multTransB(float alpha, T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.multTransB(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multTransAB(FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T multTransAB(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.multTransAB(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multTransAB(float, FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T multTransAB(float alpha, T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.multTransAB(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#dot(FMatrixD1, FMatrixD1) */
    public static float dot(FMatrixD1 a, FMatrixD1 b) {
        return org.ejml.dense.row.CommonOps_FDRM.dot(a, b);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multInner(FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T multInner(T a, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.multInner(a, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multOuter(FMatrix1Row, FMatrix1Row) */
    public static <T extends FMatrix1Row> T multOuter(T a, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.multOuter(a, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multAdd(FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static void multAdd(FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        org.ejml.dense.row.CommonOps_FDRM.multAdd(a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multAdd(float, FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static void multAdd(float alpha, FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        org.ejml.dense.row.CommonOps_FDRM.multAdd(alpha, a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multAddTransA(FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static void multAddTransA(FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        org.ejml.dense.row.CommonOps_FDRM.multAddTransA(a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multAddTransA(float, FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static void multAddTransA(float alpha, FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        org.ejml.dense.row.CommonOps_FDRM.multAddTransA(alpha, a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multAddTransB(FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static void multAddTransB(FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        org.ejml.dense.row.CommonOps_FDRM.multAddTransB(a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multAddTransB(float, FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static void multAddTransB(float alpha, FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        org.ejml.dense.row.CommonOps_FDRM.multAddTransB(alpha, a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multAddTransAB(FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static void multAddTransAB(FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        org.ejml.dense.row.CommonOps_FDRM.multAddTransAB(a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multAddTransAB(float, FMatrix1Row, FMatrix1Row, FMatrix1Row) */
    public static void multAddTransAB(float alpha, FMatrix1Row a, FMatrix1Row b, FMatrix1Row c) {
        org.ejml.dense.row.CommonOps_FDRM.multAddTransAB(alpha, a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#solve(FMatrixRMaj, FMatrixRMaj, FMatrixRMaj) */
    public static boolean solve(FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj x) {
        return org.ejml.dense.row.CommonOps_FDRM.solve(a, b, x);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#solveSPD(FMatrixRMaj, FMatrixRMaj, FMatrixRMaj) */
    public static boolean solveSPD(FMatrixRMaj A, FMatrixRMaj b, FMatrixRMaj x) {
        return org.ejml.dense.row.CommonOps_FDRM.solveSPD(A, b, x);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#transpose(FMatrixRMaj) */
    public static void transpose(FMatrixRMaj mat) {
        org.ejml.dense.row.CommonOps_FDRM.transpose(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#transpose(FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj transpose(FMatrixRMaj A, @Nullable FMatrixRMaj A_tran) {
        return org.ejml.dense.row.CommonOps_FDRM.transpose(A, A_tran);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#trace(FMatrix1Row) */
    public static float trace(FMatrix1Row a) {
        return org.ejml.dense.row.CommonOps_FDRM.trace(a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#det(FMatrixRMaj) */
    public static float det(FMatrixRMaj mat) {
        return org.ejml.dense.row.CommonOps_FDRM.det(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#invert(FMatrixRMaj) */
    public static boolean invert(FMatrixRMaj mat) {
        return org.ejml.dense.row.CommonOps_FDRM.invert(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#invert(FMatrixRMaj, FMatrixRMaj) */
    public static boolean invert(FMatrixRMaj mat, FMatrixRMaj result) {
        return org.ejml.dense.row.CommonOps_FDRM.invert(mat, result);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#invertSPD(FMatrixRMaj, FMatrixRMaj) */
    public static boolean invertSPD(FMatrixRMaj mat, FMatrixRMaj result) {
        return org.ejml.dense.row.CommonOps_FDRM.invertSPD(mat, result);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#pinv(FMatrixRMaj, FMatrixRMaj) */
    public static void pinv(FMatrixRMaj A, FMatrixRMaj invA) {
        org.ejml.dense.row.CommonOps_FDRM.pinv(A, invA);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#columnsToVector(FMatrixRMaj, FMatrixRMaj[]) */
    public static FMatrixRMaj[] columnsToVector(FMatrixRMaj A, FMatrixRMaj @Nullable [] v) {
        return org.ejml.dense.row.CommonOps_FDRM.columnsToVector(A, v);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#rowsToVector(FMatrixRMaj, FMatrixRMaj[]) */
    public static FMatrixRMaj[] rowsToVector(FMatrixRMaj A, FMatrixRMaj @Nullable [] v) {
        return org.ejml.dense.row.CommonOps_FDRM.rowsToVector(A, v);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#setIdentity(FMatrix1Row) */
    public static void setIdentity(FMatrix1Row mat) {
        org.ejml.dense.row.CommonOps_FDRM.setIdentity(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#identity(int) */
    public static FMatrixRMaj identity(int width) {
        return org.ejml.dense.row.CommonOps_FDRM.identity(width);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#identity(int, int) */
    public static FMatrixRMaj identity(int numRows, int numCols) {
        return org.ejml.dense.row.CommonOps_FDRM.identity(numRows, numCols);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#diag(float[]) */
    public static FMatrixRMaj diag(float... diagEl) {
        return org.ejml.dense.row.CommonOps_FDRM.diag(diagEl);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#diag(FMatrixRMaj, int, float[]) */
    public static FMatrixRMaj diag(@Nullable FMatrixRMaj ret, int width, float... diagEl) {
        return org.ejml.dense.row.CommonOps_FDRM.diag(ret, width, diagEl);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#diagR(int, int, float[]) */
    public static FMatrixRMaj diagR(int numRows, int numCols, float... diagEl) {
        return org.ejml.dense.row.CommonOps_FDRM.diagR(numRows, numCols, diagEl);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#kron(FMatrixRMaj, FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj kron(FMatrixRMaj A, FMatrixRMaj B, @Nullable FMatrixRMaj C) {
        return org.ejml.dense.row.CommonOps_FDRM.kron(A, B, C);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extract(FMatrix, int, int, int, int, FMatrix, int, int) */
    public static void extract(FMatrix src, int srcY0, int srcY1, int srcX0, int srcX1, FMatrix dst, int dstY0, int dstX0) {
        org.ejml.dense.row.CommonOps_FDRM.extract(src, srcY0, srcY1, srcX0, srcX1, dst, dstY0, dstX0);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extract(FMatrix, int, int, int, int, FMatrix) */
    public static void extract(FMatrix src, int srcY0, int srcY1, int srcX0, int srcX1, FMatrix dst) {
        org.ejml.dense.row.CommonOps_FDRM.extract(src, srcY0, srcY1, srcX0, srcX1, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extract(FMatrix, int, int, FMatrix) */
    public static void extract(FMatrix src, int srcY0, int srcX0, FMatrix dst) {
        org.ejml.dense.row.CommonOps_FDRM.extract(src, srcY0, srcX0, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extract(FMatrixRMaj, int, int, int, int) */
    public static FMatrixRMaj extract(FMatrixRMaj src, int srcY0, int srcY1, int srcX0, int srcX1) {
        return org.ejml.dense.row.CommonOps_FDRM.extract(src, srcY0, srcY1, srcX0, srcX1);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extract(FMatrixRMaj, int[], int, int[], int, FMatrixRMaj) */
    public static FMatrixRMaj extract(
            FMatrixRMaj src, int[] rows, int rowsSize, int[] cols, int colsSize, @Nullable FMatrixRMaj dst) {
        return org.ejml.dense.row.CommonOps_FDRM.extract(src, rows, rowsSize, cols, colsSize, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extract(FMatrixRMaj, int[], int, FMatrixRMaj) */
    public static FMatrixRMaj extract(FMatrixRMaj src, int[] indexes, int length, @Nullable FMatrixRMaj dst) {
        return org.ejml.dense.row.CommonOps_FDRM.extract(src, indexes, length, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#insert(FMatrixRMaj, FMatrixRMaj, int[], int, int[], int) */
    public static void insert(FMatrixRMaj src, FMatrixRMaj dst, int[] rows, int rowsSize, int[] cols, int colsSize) {
        org.ejml.dense.row.CommonOps_FDRM.insert(src, dst, rows, rowsSize, cols, colsSize);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extractDiag(FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj extractDiag(FMatrixRMaj src, @Nullable FMatrixRMaj dst) {
        return org.ejml.dense.row.CommonOps_FDRM.extractDiag(src, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extractRow(FMatrixRMaj, int, FMatrixRMaj) */
    public static FMatrixRMaj extractRow(FMatrixRMaj a, int row, @Nullable FMatrixRMaj out) {
        return org.ejml.dense.row.CommonOps_FDRM.extractRow(a, row, out);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#extractColumn(FMatrixRMaj, int, FMatrixRMaj) */
    public static FMatrixRMaj extractColumn(FMatrixRMaj a, int column, @Nullable FMatrixRMaj out) {
        return org.ejml.dense.row.CommonOps_FDRM.extractColumn(a, column, out);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#removeColumns(FMatrixRMaj, int, int) */
    public static void removeColumns(FMatrixRMaj A, int col0, int col1) {
        org.ejml.dense.row.CommonOps_FDRM.removeColumns(A, col0, col1);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#removeRows(FMatrixRMaj, int, int) */
    public static void removeRows(FMatrixRMaj A, int row0, int row1) {
        org.ejml.dense.row.CommonOps_FDRM.removeRows(A, row0, row1);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#insert(FMatrix, FMatrix, int, int) */
    public static void insert(FMatrix src, FMatrix dest, int destY0, int destX0) {
        org.ejml.dense.row.CommonOps_FDRM.insert(src, dest, destY0, destX0);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMax(FMatrixD1) */
    public static float elementMax(FMatrixD1 a) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMax(a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMax(FMatrixD1, ElementLocation) */
    public static float elementMax(FMatrixD1 a, ElementLocation loc) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMax(a, loc);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMaxAbs(FMatrixD1) */
    public static float elementMaxAbs(FMatrixD1 a) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMaxAbs(a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMaxAbs(FMatrixD1, ElementLocation) */
    public static float elementMaxAbs(FMatrixD1 a, ElementLocation loc) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMaxAbs(a, loc);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMin(FMatrixD1) */
    public static float elementMin(FMatrixD1 a) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMin(a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMin(FMatrixD1, ElementLocation) */
    public static float elementMin(FMatrixD1 a, ElementLocation loc) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMin(a, loc);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMinAbs(FMatrixD1) */
    public static float elementMinAbs(FMatrixD1 a) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMinAbs(a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMinAbs(FMatrixD1, ElementLocation) */
    public static float elementMinAbs(FMatrixD1 a, ElementLocation loc) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMinAbs(a, loc);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMult(FMatrixD1, FMatrixD1) */
    public static void elementMult(FMatrixD1 A, FMatrixD1 B) {
        org.ejml.dense.row.CommonOps_FDRM.elementMult(A, B);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMult(FMatrixD1, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T elementMult(T A, T B, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMult(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementDiv(FMatrixD1, FMatrixD1) */
    public static void elementDiv(FMatrixD1 A, FMatrixD1 B) {
        org.ejml.dense.row.CommonOps_FDRM.elementDiv(A, B);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementDiv(FMatrixD1, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T elementDiv(T A, T B, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementDiv(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementSum(FMatrixD1) */
    public static float elementSum(FMatrixD1 mat) {
        return org.ejml.dense.row.CommonOps_FDRM.elementSum(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementSumAbs(FMatrixD1) */
    public static float elementSumAbs(FMatrixD1 mat) {
        return org.ejml.dense.row.CommonOps_FDRM.elementSumAbs(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementPower(FMatrixD1, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T elementPower(T A, T B, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementPower(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementPower(float, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T elementPower(float a, T B, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementPower(a, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementPower(FMatrixD1, float, FMatrixD1) */
    public static <T extends FMatrixD1> T elementPower(T A, float b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementPower(A, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementLog(FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T elementLog(T A, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementLog(A, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementExp(FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T elementExp(T A, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementExp(A, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multRows(float[], FMatrixRMaj) */
    public static void multRows(float[] values, FMatrixRMaj A) {
        org.ejml.dense.row.CommonOps_FDRM.multRows(values, A);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#divideRows(float[], FMatrixRMaj) */
    public static void divideRows(float[] values, FMatrixRMaj A) {
        org.ejml.dense.row.CommonOps_FDRM.divideRows(values, A);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#multCols(FMatrixRMaj, float[]) */
    public static void multCols(FMatrixRMaj A, float[] values) {
        org.ejml.dense.row.CommonOps_FDRM.multCols(A, values);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#divideCols(FMatrixRMaj, float[]) */
    public static void divideCols(FMatrixRMaj A, float[] values) {
        org.ejml.dense.row.CommonOps_FDRM.divideCols(A, values);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#divideRowsCols(float[], int, FMatrixRMaj, float[], int) */
    public static void divideRowsCols(float[] diagA, int offsetA, FMatrixRMaj B, float[] diagC, int offsetC) {
        org.ejml.dense.row.CommonOps_FDRM.divideRowsCols(diagA, offsetA, B, diagC, offsetC);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#sumRows(FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj sumRows(FMatrixRMaj input, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.sumRows(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#minRows(FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj minRows(FMatrixRMaj input, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.minRows(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#maxRows(FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj maxRows(FMatrixRMaj input, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.maxRows(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#sumCols(FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj sumCols(FMatrixRMaj input, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.sumCols(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#minCols(FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj minCols(FMatrixRMaj input, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.minCols(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#maxCols(FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj maxCols(FMatrixRMaj input, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.maxCols(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#addEquals(FMatrixD1, FMatrixD1) */
    public static void addEquals(FMatrixD1 a, FMatrixD1 b) {
        org.ejml.dense.row.CommonOps_FDRM.addEquals(a, b);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#addEquals(FMatrixD1, float, FMatrixD1) */
    public static void addEquals(FMatrixD1 a, float beta, FMatrixD1 b) {
        org.ejml.dense.row.CommonOps_FDRM.addEquals(a, beta, b);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#add(FMatrixD1, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T add(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.add(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#add(FMatrixD1, float, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T add(T a, float beta, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.add(a, beta, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#add(float, FMatrixD1, float, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T add(float alpha, T a, float beta, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.add(alpha, a, beta, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#add(float, FMatrixD1, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T add(float alpha, T a, T b, T output) {
        return org.ejml.dense.row.CommonOps_FDRM.add(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#add(FMatrixD1, float) */
    public static void add(FMatrixD1 a, float val) {
        org.ejml.dense.row.CommonOps_FDRM.add(a, val);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#add(FMatrixD1, float, FMatrixD1) */
    public static <T extends FMatrixD1> T add(T a, float val, T output) {
        return org.ejml.dense.row.CommonOps_FDRM.add(a, val, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#subtract(FMatrixD1, float, FMatrixD1) */
    public static <T extends FMatrixD1> T subtract(T a, float val, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.subtract(a, val, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#subtract(float, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T subtract(float val, T a, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.subtract(val, a, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#subtractEquals(FMatrixD1, FMatrixD1) */
    public static void subtractEquals(FMatrixD1 a, FMatrixD1 b) {
        org.ejml.dense.row.CommonOps_FDRM.subtractEquals(a, b);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#subtract(FMatrixD1, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T subtract(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.subtract(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#scale(float, FMatrixD1) */
    public static void scale(float alpha, FMatrixD1 a) {
        org.ejml.dense.row.CommonOps_FDRM.scale(alpha, a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#scale(float, FMatrixD1, FMatrixD1) */
    public static void scale(float alpha, FMatrixD1 a, FMatrixD1 b) {
        org.ejml.dense.row.CommonOps_FDRM.scale(alpha, a, b);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#scaleRow(float, FMatrixRMaj, int) */
    public static void scaleRow(float alpha, FMatrixRMaj A, int row) {
        org.ejml.dense.row.CommonOps_FDRM.scaleRow(alpha, A, row);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#scaleCol(float, FMatrixRMaj, int) */
    public static void scaleCol(float alpha, FMatrixRMaj A, int col) {
        org.ejml.dense.row.CommonOps_FDRM.scaleCol(alpha, A, col);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#divide(float, FMatrixD1) */
    public static void divide(float alpha, FMatrixD1 a) {
        org.ejml.dense.row.CommonOps_FDRM.divide(alpha, a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#divide(FMatrixD1, float) */
    public static void divide(FMatrixD1 a, float alpha) {
        org.ejml.dense.row.CommonOps_FDRM.divide(a, alpha);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#divide(float, FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T divide(float alpha, T input, T output) {
        return org.ejml.dense.row.CommonOps_FDRM.divide(alpha, input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#divide(FMatrixD1, float, FMatrixD1) */
    public static <T extends FMatrixD1> T divide(T input, float alpha, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.divide(input, alpha, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#changeSign(FMatrixD1) */
    public static void changeSign(FMatrixD1 a) {
        org.ejml.dense.row.CommonOps_FDRM.changeSign(a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#changeSign(FMatrixD1, FMatrixD1) */
    public static <T extends FMatrixD1> T changeSign(T input, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_FDRM.changeSign(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#fill(FMatrixD1, float) */
    public static void fill(FMatrixD1 a, float value) {
        org.ejml.dense.row.CommonOps_FDRM.fill(a, value);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#rref(FMatrixRMaj, int, FMatrixRMaj) */
    public static FMatrixRMaj rref(FMatrixRMaj A, int numUnknowns, @Nullable FMatrixRMaj reduced) {
        return org.ejml.dense.row.CommonOps_FDRM.rref(A, numUnknowns, reduced);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementLessThan(FMatrixRMaj, float, BMatrixRMaj) */
    public static BMatrixRMaj elementLessThan(FMatrixRMaj A, float value, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementLessThan(A, value, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementLessThanOrEqual(FMatrixRMaj, float, BMatrixRMaj) */
    public static BMatrixRMaj elementLessThanOrEqual(FMatrixRMaj A, float value, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementLessThanOrEqual(A, value, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMoreThan(FMatrixRMaj, float, BMatrixRMaj) */
    public static BMatrixRMaj elementMoreThan(FMatrixRMaj A, float value, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMoreThan(A, value, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementMoreThanOrEqual(FMatrixRMaj, float, BMatrixRMaj) */
    public static BMatrixRMaj elementMoreThanOrEqual(FMatrixRMaj A, float value, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementMoreThanOrEqual(A, value, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementLessThan(FMatrixRMaj, FMatrixRMaj, BMatrixRMaj) */
    public static BMatrixRMaj elementLessThan(FMatrixRMaj A, FMatrixRMaj B, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementLessThan(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementLessThanOrEqual(FMatrixRMaj, FMatrixRMaj, BMatrixRMaj) */
    public static BMatrixRMaj elementLessThanOrEqual(FMatrixRMaj A, FMatrixRMaj B, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementLessThanOrEqual(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elements(FMatrixRMaj, BMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj elements(FMatrixRMaj A, BMatrixRMaj marked, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.elements(A, marked, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#countTrue(BMatrixRMaj) */
    public static int countTrue(BMatrixRMaj A) {
        return org.ejml.dense.row.CommonOps_FDRM.countTrue(A);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#concatColumns(FMatrixRMaj, FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj concatColumns(FMatrixRMaj a, FMatrixRMaj b, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.concatColumns(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#concatColumnsMulti(FMatrixRMaj[]) */
    public static FMatrixRMaj concatColumnsMulti(FMatrixRMaj... m) {
        return org.ejml.dense.row.CommonOps_FDRM.concatColumnsMulti(m);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#concatRows(FMatrixRMaj, FMatrixRMaj, FMatrixRMaj) */
    public static void concatRows(FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj output) {
        org.ejml.dense.row.CommonOps_FDRM.concatRows(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#concatRowsMulti(FMatrixRMaj[]) */
    public static FMatrixRMaj concatRowsMulti(FMatrixRMaj... m) {
        return org.ejml.dense.row.CommonOps_FDRM.concatRowsMulti(m);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#permuteRowInv(int[], FMatrixRMaj, FMatrixRMaj) */
    public static FMatrixRMaj permuteRowInv(int[] pinv, FMatrixRMaj input, FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.permuteRowInv(pinv, input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#abs(FMatrixD1, FMatrixD1) */
    public static void abs(FMatrixD1 a, FMatrixD1 c) {
        org.ejml.dense.row.CommonOps_FDRM.abs(a, c);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#abs(FMatrixD1) */
    public static void abs(FMatrixD1 a) {
        org.ejml.dense.row.CommonOps_FDRM.abs(a);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#symmLowerToFull(FMatrixRMaj) */
    public static void symmLowerToFull(FMatrixRMaj A) {
        org.ejml.dense.row.CommonOps_FDRM.symmLowerToFull(A);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#symmUpperToFull(FMatrixRMaj) */
    public static void symmUpperToFull(FMatrixRMaj A) {
        org.ejml.dense.row.CommonOps_FDRM.symmUpperToFull(A);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#apply(FMatrixRMaj, FOperatorUnary, FMatrixRMaj) */
    public static FMatrixRMaj apply(FMatrixRMaj input, FOperatorUnary func, @Nullable FMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.apply(input, func, output);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#apply(FMatrixRMaj, FOperatorUnary) */
    public static FMatrixRMaj apply(FMatrixRMaj input, FOperatorUnary func) {
        return org.ejml.dense.row.CommonOps_FDRM.apply(input, func);
    }

    /** @see org.ejml.dense.row.CommonOps_FDRM#elementBoolean(FMatrixRMaj, DElementCoorBoolean, BMatrixRMaj) */
    public static BMatrixRMaj elementBoolean(FMatrixRMaj input, DElementCoorBoolean func, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_FDRM.elementBoolean(input, func, output);
    }
}
