// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.ejml.f64;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.bench.ejml.EjmlOperands;
import org.lanewise.bench.ejml.EjmlOperation;
import org.lanewise.ejml.CommonOps_DDRM;
import org.lanewise.ejml.VectorVectorMult_DDRM;

/** In double precision. Positive numbers, and factors that keep them in range however often an operation is repeated. */
public final class DoubleEjmlOperands implements EjmlOperands {
    private static final double SMALL = 1e-6d;

    private final DMatrixRMaj result;
    private final DMatrixRMaj before;
    private final Runnable ejml;
    private final Runnable lanewise;

    /**
     * Operands from 0.5 to 1, the same in every run.
     *
     * @param n elements of the vectors, the order of the matrices
     */
    public DoubleEjmlOperands(EjmlOperation operation, int n) {
        SplittableRandom random = new SplittableRandom(1);
        DMatrixRMaj a = drawn(random, n, n);
        DMatrixRMaj b = drawn(random, n, n);
        DMatrixRMaj c = drawn(random, n, n);
        DMatrixRMaj x = drawn(random, n, 1);
        DMatrixRMaj y = drawn(random, n, 1);
        DMatrixRMaj scalar = new DMatrixRMaj(1, 1);
        result = switch (operation) {
            case GEMV_N, GEMV_T -> y;
            case DOT, SUM_ABS -> scalar;
            case ADD_EQUALS, SCALE -> a;
            default -> c;
        };
        before = result.copy();
        ejml = switch (operation) {
            case MULT -> () -> org.ejml.dense.row.CommonOps_DDRM.mult(a, b, c);
            case MULT_TRANS_A -> () -> org.ejml.dense.row.CommonOps_DDRM.multTransA(a, b, c);
            case MULT_TRANS_B -> () -> org.ejml.dense.row.CommonOps_DDRM.multTransB(a, b, c);
            case MULT_TRANS_AB -> () -> org.ejml.dense.row.CommonOps_DDRM.multTransAB(a, b, c);
            case MULT_ADD -> () -> org.ejml.dense.row.CommonOps_DDRM.multAdd(SMALL, a, b, c);
            case MULT_INNER -> () -> org.ejml.dense.row.CommonOps_DDRM.multInner(a, c);
            case MULT_OUTER -> () -> org.ejml.dense.row.CommonOps_DDRM.multOuter(a, c);
            case GEMV_N -> () -> org.ejml.dense.row.CommonOps_DDRM.mult(a, x, y);
            case GEMV_T -> () -> org.ejml.dense.row.CommonOps_DDRM.multTransA(a, x, y);
            case OUTER -> () -> org.ejml.dense.row.mult.VectorVectorMult_DDRM.outerProd(x, y, c);
            case OUTER_ADD -> () -> org.ejml.dense.row.mult.VectorVectorMult_DDRM.addOuterProd(SMALL, x, y, c);
            case DOT -> () -> scalar.data[0] = org.ejml.dense.row.CommonOps_DDRM.dot(x, y);
            case SUM_ABS -> () -> scalar.data[0] = org.ejml.dense.row.CommonOps_DDRM.elementSumAbs(a);
            case ADD -> () -> org.ejml.dense.row.CommonOps_DDRM.add(a, b, c);
            case ADD_EQUALS -> () -> org.ejml.dense.row.CommonOps_DDRM.addEquals(a, SMALL, b);
            case SCALE -> () -> org.ejml.dense.row.CommonOps_DDRM.scale(-1, a);
            case ELEMENT_MULT -> () -> org.ejml.dense.row.CommonOps_DDRM.elementMult(a, b, c);
        };
        lanewise = switch (operation) {
            case MULT -> () -> CommonOps_DDRM.mult(a, b, c);
            case MULT_TRANS_A -> () -> CommonOps_DDRM.multTransA(a, b, c);
            case MULT_TRANS_B -> () -> CommonOps_DDRM.multTransB(a, b, c);
            case MULT_TRANS_AB -> () -> CommonOps_DDRM.multTransAB(a, b, c);
            case MULT_ADD -> () -> CommonOps_DDRM.multAdd(SMALL, a, b, c);
            case MULT_INNER -> () -> CommonOps_DDRM.multInner(a, c);
            case MULT_OUTER -> () -> CommonOps_DDRM.multOuter(a, c);
            case GEMV_N -> () -> CommonOps_DDRM.mult(a, x, y);
            case GEMV_T -> () -> CommonOps_DDRM.multTransA(a, x, y);
            case OUTER -> () -> VectorVectorMult_DDRM.outerProd(x, y, c);
            case OUTER_ADD -> () -> VectorVectorMult_DDRM.addOuterProd(SMALL, x, y, c);
            case DOT -> () -> scalar.data[0] = CommonOps_DDRM.dot(x, y);
            case SUM_ABS -> () -> scalar.data[0] = CommonOps_DDRM.elementSumAbs(a);
            case ADD -> () -> CommonOps_DDRM.add(a, b, c);
            case ADD_EQUALS -> () -> CommonOps_DDRM.addEquals(a, SMALL, b);
            case SCALE -> () -> CommonOps_DDRM.scale(-1, a);
            case ELEMENT_MULT -> () -> CommonOps_DDRM.elementMult(a, b, c);
        };
    }

    private static DMatrixRMaj drawn(SplittableRandom random, int rows, int columns) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.data.length; i++) {
            matrix.data[i] = random.nextDouble(0.5, 1);
        }
        return matrix;
    }

    @Override
    public Runnable ejml() {
        return ejml;
    }

    @Override
    public Runnable lanewise() {
        return lanewise;
    }

    @Override
    public void reset() {
        result.setTo(before);
    }

    @Override
    public double[] result() {
        double[] values = new double[result.data.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = result.data[i];
        }
        return values;
    }

    @Override
    public double unitRoundoff() {
        return Math.ulp(1) / 2;
    }
}
