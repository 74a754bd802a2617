// Written by TypeGenerator from f32; change it there.
// By HostedGenerator, from EJML's class file; TypeGenerator writes the other type from here.
package org.lanewise.ejml;

import org.ejml.data.BMatrixRMaj;
import org.ejml.data.ElementLocation;
import org.ejml.data.DMatrix;
import org.ejml.data.DMatrix1Row;
import org.ejml.data.DMatrixD1;
import org.ejml.data.DMatrixRMaj;
import org.ejml.ops.DElementCoorBoolean;
import org.ejml.ops.DOperatorUnary;
import org.jspecify.annotations.Nullable;

/** Every method of EJML's CommonOps_DDRM; {@link CommonOps_DDRM} takes over those that Lanewise does better. */
class HostedCommonOps_DDRM {
    HostedCommonOps_DDRM() {}

    /** @see org.ejml.dense.row.CommonOps_DDRM#mult(DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T mult(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.mult(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#mult(double, DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T mult(double alpha, T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.mult(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multTransA(DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T multTransA(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.multTransA(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multTransA(double, DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T multTransA(double alpha, T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.multTransA(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multTransB(DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T multTransB(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.multTransB(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multTransB(double, DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T multTransB(double alpha, T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.multTransB(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multTransAB(DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T multTransAB(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.multTransAB(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multTransAB(double, DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T multTransAB(double alpha, T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.multTransAB(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#dot(DMatrixD1, DMatrixD1) */
    public static double dot(DMatrixD1 a, DMatrixD1 b) {
        return org.ejml.dense.row.CommonOps_DDRM.dot(a, b);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multInner(DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T multInner(T a, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.multInner(a, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multOuter(DMatrix1Row, DMatrix1Row) */
    public static <T extends DMatrix1Row> T multOuter(T a, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.multOuter(a, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multAdd(DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static void multAdd(DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        org.ejml.dense.row.CommonOps_DDRM.multAdd(a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multAdd(double, DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static void multAdd(double alpha, DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        org.ejml.dense.row.CommonOps_DDRM.multAdd(alpha, a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multAddTransA(DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static void multAddTransA(DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        org.ejml.dense.row.CommonOps_DDRM.multAddTransA(a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multAddTransA(double, DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static void multAddTransA(double alpha, DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        org.ejml.dense.row.CommonOps_DDRM.multAddTransA(alpha, a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multAddTransB(DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static void multAddTransB(DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        org.ejml.dense.row.CommonOps_DDRM.multAddTransB(a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multAddTransB(double, DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static void multAddTransB(double alpha, DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        org.ejml.dense.row.CommonOps_DDRM.multAddTransB(alpha, a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multAddTransAB(DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static void multAddTransAB(DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        org.ejml.dense.row.CommonOps_DDRM.multAddTransAB(a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multAddTransAB(double, DMatrix1Row, DMatrix1Row, DMatrix1Row) */
    public static void multAddTransAB(double alpha, DMatrix1Row a, DMatrix1Row b, DMatrix1Row c) {
        org.ejml.dense.row.CommonOps_DDRM.multAddTransAB(alpha, a, b, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#solve(DMatrixRMaj, DMatrixRMaj, DMatrixRMaj) */
    public static boolean solve(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj x) {
        return org.ejml.dense.row.CommonOps_DDRM.solve(a, b, x);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#solveSPD(DMatrixRMaj, DMatrixRMaj, DMatrixRMaj) */
    public static boolean solveSPD(DMatrixRMaj A, DMatrixRMaj b, DMatrixRMaj x) {
        return org.ejml.dense.row.CommonOps_DDRM.solveSPD(A, b, x);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#transpose(DMatrixRMaj) */
    public static void transpose(DMatrixRMaj mat) {
        org.ejml.dense.row.CommonOps_DDRM.transpose(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#transpose(DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj transpose(DMatrixRMaj A, @Nullable DMatrixRMaj A_tran) {
        return org.ejml.dense.row.CommonOps_DDRM.transpose(A, A_tran);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#trace(DMatrix1Row) */
    public static double trace(DMatrix1Row a) {
        return org.ejml.dense.row.CommonOps_DDRM.trace(a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#det(DMatrixRMaj) */
    public static double det(DMatrixRMaj mat) {
        return org.ejml.dense.row.CommonOps_DDRM.det(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#invert(DMatrixRMaj) */
    public static boolean invert(DMatrixRMaj mat) {
        return org.ejml.dense.row.CommonOps_DDRM.invert(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#invert(DMatrixRMaj, DMatrixRMaj) */
    public static boolean invert(DMatrixRMaj mat, DMatrixRMaj result) {
        return org.ejml.dense.row.CommonOps_DDRM.invert(mat, result);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#invertSPD(DMatrixRMaj, DMatrixRMaj) */
    public static boolean invertSPD(DMatrixRMaj mat, DMatrixRMaj result) {
        return org.ejml.dense.row.CommonOps_DDRM.invertSPD(mat, result);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#pinv(DMatrixRMaj, DMatrixRMaj) */
    public static void pinv(DMatrixRMaj A, DMatrixRMaj invA) {
        org.ejml.dense.row.CommonOps_DDRM.pinv(A, invA);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#columnsToVector(DMatrixRMaj, DMatrixRMaj[]) */
    public static DMatrixRMaj[] columnsToVector(DMatrixRMaj A, DMatrixRMaj @Nullable [] v) {
        return org.ejml.dense.row.CommonOps_DDRM.columnsToVector(A, v);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#rowsToVector(DMatrixRMaj, DMatrixRMaj[]) */
    public static DMatrixRMaj[] rowsToVector(DMatrixRMaj A, DMatrixRMaj @Nullable [] v) {
        return org.ejml.dense.row.CommonOps_DDRM.rowsToVector(A, v);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#setIdentity(DMatrix1Row) */
    public static void setIdentity(DMatrix1Row mat) {
        org.ejml.dense.row.CommonOps_DDRM.setIdentity(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#identity(int) */
    public static DMatrixRMaj identity(int width) {
        return org.ejml.dense.row.CommonOps_DDRM.identity(width);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#identity(int, int) */
    public static DMatrixRMaj identity(int numRows, int numCols) {
        return org.ejml.dense.row.CommonOps_DDRM.identity(numRows, numCols);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#diag(double[]) */
    public static DMatrixRMaj diag(double... diagEl) {
        return org.ejml.dense.row.CommonOps_DDRM.diag(diagEl);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#diag(DMatrixRMaj, int, double[]) */
    public static DMatrixRMaj diag(@Nullable DMatrixRMaj ret, int width, double... diagEl) {
        return org.ejml.dense.row.CommonOps_DDRM.diag(ret, width, diagEl);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#diagR(int, int, double[]) */
    public static DMatrixRMaj diagR(int numRows, int numCols, double... diagEl) {
        return org.ejml.dense.row.CommonOps_DDRM.diagR(numRows, numCols, diagEl);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#kron(DMatrixRMaj, DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj kron(DMatrixRMaj A, DMatrixRMaj B, @Nullable DMatrixRMaj C) {
        return org.ejml.dense.row.CommonOps_DDRM.kron(A, B, C);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extract(DMatrix, int, int, int, int, DMatrix, int, int) */
    public static void extract(DMatrix src, int srcY0, int srcY1, int srcX0, int srcX1, DMatrix dst, int dstY0, int dstX0) {
        org.ejml.dense.row.CommonOps_DDRM.extract(src, srcY0, srcY1, srcX0, srcX1, dst, dstY0, dstX0);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extract(DMatrix, int, int, int, int, DMatrix) */
    public static void extract(DMatrix src, int srcY0, int srcY1, int srcX0, int srcX1, DMatrix dst) {
        org.ejml.dense.row.CommonOps_DDRM.extract(src, srcY0, srcY1, srcX0, srcX1, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extract(DMatrix, int, int, DMatrix) */
    public static void extract(DMatrix src, int srcY0, int srcX0, DMatrix dst) {
        org.ejml.dense.row.CommonOps_DDRM.extract(src, srcY0, srcX0, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extract(DMatrixRMaj, int, int, int, int) */
    public static DMatrixRMaj extract(DMatrixRMaj src, int srcY0, int srcY1, int srcX0, int srcX1) {
        return org.ejml.dense.row.CommonOps_DDRM.extract(src, srcY0, srcY1, srcX0, srcX1);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extract(DMatrixRMaj, int[], int, int[], int, DMatrixRMaj) */
    public static DMatrixRMaj extract(
            DMatrixRMaj src, int[] rows, int rowsSize, int[] cols, int colsSize, @Nullable DMatrixRMaj dst) {
        return org.ejml.dense.row.CommonOps_DDRM.extract(src, rows, rowsSize, cols, colsSize, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extract(DMatrixRMaj, int[], int, DMatrixRMaj) */
    public static DMatrixRMaj extract(DMatrixRMaj src, int[] indexes, int length, @Nullable DMatrixRMaj dst) {
        return org.ejml.dense.row.CommonOps_DDRM.extract(src, indexes, length, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#insert(DMatrixRMaj, DMatrixRMaj, int[], int, int[], int) */
    public static void insert(DMatrixRMaj src, DMatrixRMaj dst, int[] rows, int rowsSize, int[] cols, int colsSize) {
        org.ejml.dense.row.CommonOps_DDRM.insert(src, dst, rows, rowsSize, cols, colsSize);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extractDiag(DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj extractDiag(DMatrixRMaj src, @Nullable DMatrixRMaj dst) {
        return org.ejml.dense.row.CommonOps_DDRM.extractDiag(src, dst);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extractRow(DMatrixRMaj, int, DMatrixRMaj) */
    public static DMatrixRMaj extractRow(DMatrixRMaj a, int row, @Nullable DMatrixRMaj out) {
        return org.ejml.dense.row.CommonOps_DDRM.extractRow(a, row, out);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#extractColumn(DMatrixRMaj, int, DMatrixRMaj) */
    public static DMatrixRMaj extractColumn(DMatrixRMaj a, int column, @Nullable DMatrixRMaj out) {
        return org.ejml.dense.row.CommonOps_DDRM.extractColumn(a, column, out);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#removeColumns(DMatrixRMaj, int, int) */
    public static void removeColumns(DMatrixRMaj A, int col0, int col1) {
        org.ejml.dense.row.CommonOps_DDRM.removeColumns(A, col0, col1);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#removeRows(DMatrixRMaj, int, int) */
    public static void removeRows(DMatrixRMaj A, int row0, int row1) {
        org.ejml.dense.row.CommonOps_DDRM.removeRows(A, row0, row1);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#insert(DMatrix, DMatrix, int, int) */
    public static void insert(DMatrix src, DMatrix dest, int destY0, int destX0) {
        org.ejml.dense.row.CommonOps_DDRM.insert(src, dest, destY0, destX0);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMax(DMatrixD1) */
    public static double elementMax(DMatrixD1 a) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMax(a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMax(DMatrixD1, ElementLocation) */
    public static double elementMax(DMatrixD1 a, ElementLocation loc) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMax(a, loc);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMaxAbs(DMatrixD1) */
    public static double elementMaxAbs(DMatrixD1 a) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMaxAbs(a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMaxAbs(DMatrixD1, ElementLocation) */
    public static double elementMaxAbs(DMatrixD1 a, ElementLocation loc) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMaxAbs(a, loc);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMin(DMatrixD1) */
    public static double elementMin(DMatrixD1 a) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMin(a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMin(DMatrixD1, ElementLocation) */
    public static double elementMin(DMatrixD1 a, ElementLocation loc) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMin(a, loc);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMinAbs(DMatrixD1) */
    public static double elementMinAbs(DMatrixD1 a) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMinAbs(a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMinAbs(DMatrixD1, ElementLocation) */
    public static double elementMinAbs(DMatrixD1 a, ElementLocation loc) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMinAbs(a, loc);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMult(DMatrixD1, DMatrixD1) */
    public static void elementMult(DMatrixD1 A, DMatrixD1 B) {
        org.ejml.dense.row.CommonOps_DDRM.elementMult(A, B);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMult(DMatrixD1, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T elementMult(T A, T B, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMult(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementDiv(DMatrixD1, DMatrixD1) */
    public static void elementDiv(DMatrixD1 A, DMatrixD1 B) {
        org.ejml.dense.row.CommonOps_DDRM.elementDiv(A, B);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementDiv(DMatrixD1, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T elementDiv(T A, T B, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementDiv(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementSum(DMatrixD1) */
    public static double elementSum(DMatrixD1 mat) {
        return org.ejml.dense.row.CommonOps_DDRM.elementSum(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementSumAbs(DMatrixD1) */
    public static double elementSumAbs(DMatrixD1 mat) {
        return org.ejml.dense.row.CommonOps_DDRM.elementSumAbs(mat);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementPower(DMatrixD1, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T elementPower(T A, T B, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementPower(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementPower(double, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T elementPower(double a, T B, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementPower(a, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementPower(DMatrixD1, double, DMatrixD1) */
    public static <T extends DMatrixD1> T elementPower(T A, double b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementPower(A, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementLog(DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T elementLog(T A, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementLog(A, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementExp(DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T elementExp(T A, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementExp(A, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multRows(double[], DMatrixRMaj) */
    public static void multRows(double[] values, DMatrixRMaj A) {
        org.ejml.dense.row.CommonOps_DDRM.multRows(values, A);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#divideRows(double[], DMatrixRMaj) */
    public static void divideRows(double[] values, DMatrixRMaj A) {
        org.ejml.dense.row.CommonOps_DDRM.divideRows(values, A);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#multCols(DMatrixRMaj, double[]) */
    public static void multCols(DMatrixRMaj A, double[] values) {
        org.ejml.dense.row.CommonOps_DDRM.multCols(A, values);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#divideCols(DMatrixRMaj, double[]) */
    public static void divideCols(DMatrixRMaj A, double[] values) {
        org.ejml.dense.row.CommonOps_DDRM.divideCols(A, values);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#divideRowsCols(double[], int, DMatrixRMaj, double[], int) */
    public static void divideRowsCols(double[] diagA, int offsetA, DMatrixRMaj B, double[] diagC, int offsetC) {
        org.ejml.dense.row.CommonOps_DDRM.divideRowsCols(diagA, offsetA, B, diagC, offsetC);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#sumRows(DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj sumRows(DMatrixRMaj input, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.sumRows(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#minRows(DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj minRows(DMatrixRMaj input, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.minRows(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#maxRows(DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj maxRows(DMatrixRMaj input, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.maxRows(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#sumCols(DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj sumCols(DMatrixRMaj input, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.sumCols(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#minCols(DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj minCols(DMatrixRMaj input, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.minCols(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#maxCols(DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj maxCols(DMatrixRMaj input, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.maxCols(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#addEquals(DMatrixD1, DMatrixD1) */
    public static void addEquals(DMatrixD1 a, DMatrixD1 b) {
        org.ejml.dense.row.CommonOps_DDRM.addEquals(a, b);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#addEquals(DMatrixD1, double, DMatrixD1) */
    public static void addEquals(DMatrixD1 a, double beta, DMatrixD1 b) {
        org.ejml.dense.row.CommonOps_DDRM.addEquals(a, beta, b);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#add(DMatrixD1, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T add(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.add(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#add(DMatrixD1, double, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T add(T a, double beta, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.add(a, beta, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#add(double, DMatrixD1, double, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T add(double alpha, T a, double beta, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.add(alpha, a, beta, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#add(double, DMatrixD1, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T add(double alpha, T a, T b, T output) {
        return org.ejml.dense.row.CommonOps_DDRM.add(alpha, a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#add(DMatrixD1, double) */
    public static void add(DMatrixD1 a, double val) {
        org.ejml.dense.row.CommonOps_DDRM.add(a, val);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#add(DMatrixD1, double, DMatrixD1) */
    public static <T extends DMatrixD1> T add(T a, double val, T output) {
        return org.ejml.dense.row.CommonOps_DDRM.add(a, val, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#subtract(DMatrixD1, double, DMatrixD1) */
    public static <T extends DMatrixD1> T subtract(T a, double val, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.subtract(a, val, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#subtract(double, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T subtract(double val, T a, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.subtract(val, a, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#subtractEquals(DMatrixD1, DMatrixD1) */
    public static void subtractEquals(DMatrixD1 a, DMatrixD1 b) {
        org.ejml.dense.row.CommonOps_DDRM.subtractEquals(a, b);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#subtract(DMatrixD1, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T subtract(T a, T b, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.subtract(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#scale(double, DMatrixD1) */
    public static void scale(double alpha, DMatrixD1 a) {
        org.ejml.dense.row.CommonOps_DDRM.scale(alpha, a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#scale(double, DMatrixD1, DMatrixD1) */
    public static void scale(double alpha, DMatrixD1 a, DMatrixD1 b) {
        org.ejml.dense.row.CommonOps_DDRM.scale(alpha, a, b);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#scaleRow(double, DMatrixRMaj, int) */
    public static void scaleRow(double alpha, DMatrixRMaj A, int row) {
        org.ejml.dense.row.CommonOps_DDRM.scaleRow(alpha, A, row);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#scaleCol(double, DMatrixRMaj, int) */
    public static void scaleCol(double alpha, DMatrixRMaj A, int col) {
        org.ejml.dense.row.CommonOps_DDRM.scaleCol(alpha, A, col);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#divide(double, DMatrixD1) */
    public static void divide(double alpha, DMatrixD1 a) {
        org.ejml.dense.row.CommonOps_DDRM.divide(alpha, a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#divide(DMatrixD1, double) */
    public static void divide(DMatrixD1 a, double alpha) {
        org.ejml.dense.row.CommonOps_DDRM.divide(a, alpha);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#divide(double, DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T divide(double alpha, T input, T output) {
        return org.ejml.dense.row.CommonOps_DDRM.divide(alpha, input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#divide(DMatrixD1, double, DMatrixD1) */
    public static <T extends DMatrixD1> T divide(T input, double alpha, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.divide(input, alpha, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#changeSign(DMatrixD1) */
    public static void changeSign(DMatrixD1 a) {
        org.ejml.dense.row.CommonOps_DDRM.changeSign(a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#changeSign(DMatrixD1, DMatrixD1) */
    public static <T extends DMatrixD1> T changeSign(T input, @Nullable T output) {
        return org.ejml.dense.row.CommonOps_DDRM.changeSign(input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#fill(DMatrixD1, double) */
    public static void fill(DMatrixD1 a, double value) {
        org.ejml.dense.row.CommonOps_DDRM.fill(a, value);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#rref(DMatrixRMaj, int, DMatrixRMaj) */
    public static DMatrixRMaj rref(DMatrixRMaj A, int numUnknowns, @Nullable DMatrixRMaj reduced) {
        return org.ejml.dense.row.CommonOps_DDRM.rref(A, numUnknowns, reduced);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementLessThan(DMatrixRMaj, double, BMatrixRMaj) */
    public static BMatrixRMaj elementLessThan(DMatrixRMaj A, double value, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementLessThan(A, value, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementLessThanOrEqual(DMatrixRMaj, double, BMatrixRMaj) */
    public static BMatrixRMaj elementLessThanOrEqual(DMatrixRMaj A, double value, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementLessThanOrEqual(A, value, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMoreThan(DMatrixRMaj, double, BMatrixRMaj) */
    public static BMatrixRMaj elementMoreThan(DMatrixRMaj A, double value, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMoreThan(A, value, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementMoreThanOrEqual(DMatrixRMaj, double, BMatrixRMaj) */
    public static BMatrixRMaj elementMoreThanOrEqual(DMatrixRMaj A, double value, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementMoreThanOrEqual(A, value, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementLessThan(DMatrixRMaj, DMatrixRMaj, BMatrixRMaj) */
    public static BMatrixRMaj elementLessThan(DMatrixRMaj A, DMatrixRMaj B, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementLessThan(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementLessThanOrEqual(DMatrixRMaj, DMatrixRMaj, BMatrixRMaj) */
    public static BMatrixRMaj elementLessThanOrEqual(DMatrixRMaj A, DMatrixRMaj B, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementLessThanOrEqual(A, B, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elements(DMatrixRMaj, BMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj elements(DMatrixRMaj A, BMatrixRMaj marked, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.elements(A, marked, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#countTrue(BMatrixRMaj) */
    public static int countTrue(BMatrixRMaj A) {
        return org.ejml.dense.row.CommonOps_DDRM.countTrue(A);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#concatColumns(DMatrixRMaj, DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj concatColumns(DMatrixRMaj a, DMatrixRMaj b, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.concatColumns(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#concatColumnsMulti(DMatrixRMaj[]) */
    public static DMatrixRMaj concatColumnsMulti(DMatrixRMaj... m) {
        return org.ejml.dense.row.CommonOps_DDRM.concatColumnsMulti(m);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#concatRows(DMatrixRMaj, DMatrixRMaj, DMatrixRMaj) */
    public static void concatRows(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj output) {
        org.ejml.dense.row.CommonOps_DDRM.concatRows(a, b, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#concatRowsMulti(DMatrixRMaj[]) */
    public static DMatrixRMaj concatRowsMulti(DMatrixRMaj... m) {
        return org.ejml.dense.row.CommonOps_DDRM.concatRowsMulti(m);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#permuteRowInv(int[], DMatrixRMaj, DMatrixRMaj) */
    public static DMatrixRMaj permuteRowInv(int[] pinv, DMatrixRMaj input, DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.permuteRowInv(pinv, input, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#abs(DMatrixD1, DMatrixD1) */
    public static void abs(DMatrixD1 a, DMatrixD1 c) {
        org.ejml.dense.row.CommonOps_DDRM.abs(a, c);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#abs(DMatrixD1) */
    public static void abs(DMatrixD1 a) {
        org.ejml.dense.row.CommonOps_DDRM.abs(a);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#symmLowerToFull(DMatrixRMaj) */
    public static void symmLowerToFull(DMatrixRMaj A) {
        org.ejml.dense.row.CommonOps_DDRM.symmLowerToFull(A);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#symmUpperToFull(DMatrixRMaj) */
    public static void symmUpperToFull(DMatrixRMaj A) {
        org.ejml.dense.row.CommonOps_DDRM.symmUpperToFull(A);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#apply(DMatrixRMaj, DOperatorUnary, DMatrixRMaj) */
    public static DMatrixRMaj apply(DMatrixRMaj input, DOperatorUnary func, @Nullable DMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.apply(input, func, output);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#apply(DMatrixRMaj, DOperatorUnary) */
    public static DMatrixRMaj apply(DMatrixRMaj input, DOperatorUnary func) {
        return org.ejml.dense.row.CommonOps_DDRM.apply(input, func);
    }

    /** @see org.ejml.dense.row.CommonOps_DDRM#elementBoolean(DMatrixRMaj, DElementCoorBoolean, BMatrixRMaj) */
    public static BMatrixRMaj elementBoolean(DMatrixRMaj input, DElementCoorBoolean func, @Nullable BMatrixRMaj output) {
        return org.ejml.dense.row.CommonOps_DDRM.elementBoolean(input, func, output);
    }
}
