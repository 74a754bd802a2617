package org.lanewise.bench.ejml.f32;

import java.util.SplittableRandom;
import org.ejml.data.FMatrixRMaj;
import org.lanewise.bench.ejml.EjmlOperands;
import org.lanewise.bench.ejml.EjmlOperation;
import org.lanewise.ejml.CommonOps_FDRM;
import org.lanewise.ejml.VectorVectorMult_FDRM;

/** In single precision. Positive numbers, and factors that keep them in range however often an operation is repeated. */
public final class FloatEjmlOperands implements EjmlOperands {
    private static final float SMALL = 1e-6f;

    private final FMatrixRMaj result;
    private final FMatrixRMaj before;
    private final Runnable ejml;
    private final Runnable lanewise;

    /**
     * Operands from 0.5 to 1, the same in every run.
     *
     * @param n elements of the vectors, the order of the matrices
     */
    public FloatEjmlOperands(EjmlOperation operation, int n) {
        SplittableRandom random = new SplittableRandom(1);
        FMatrixRMaj a = drawn(random, n, n);
        FMatrixRMaj b = drawn(random, n, n);
        FMatrixRMaj c = drawn(random, n, n);
        FMatrixRMaj x = drawn(random, n, 1);
        FMatrixRMaj y = drawn(random, n, 1);
        FMatrixRMaj scalar = new FMatrixRMaj(1, 1);
        result = switch (operation) {
            case GEMV_N, GEMV_T -> y;
            case DOT, SUM_ABS -> scalar;
            case ADD_EQUALS, SCALE -> a;
            default -> c;
        };
        before = result.copy();
        ejml = switch (operation) {
            case MULT -> () -> org.ejml.dense.row.CommonOps_FDRM.mult(a, b, c);
            case MULT_TRANS_A -> () -> org.ejml.dense.row.CommonOps_FDRM.multTransA(a, b, c);
            case MULT_TRANS_B -> () -> org.ejml.dense.row.CommonOps_FDRM.multTransB(a, b, c);
            case MULT_TRANS_AB -> () -> org.ejml.dense.row.CommonOps_FDRM.multTransAB(a, b, c);
            case MULT_ADD -> () -> org.ejml.dense.row.CommonOps_FDRM.multAdd(SMALL, a, b, c);
            case MULT_INNER -> () -> org.ejml.dense.row.CommonOps_FDRM.multInner(a, c);
            case MULT_OUTER -> () -> org.ejml.dense.row.CommonOps_FDRM.multOuter(a, c);
            case GEMV_N -> () -> org.ejml.dense.row.CommonOps_FDRM.mult(a, x, y);
            case GEMV_T -> () -> org.ejml.dense.row.CommonOps_FDRM.multTransA(a, x, y);
            case OUTER -> () -> org.ejml.dense.row.mult.VectorVectorMult_FDRM.outerProd(x, y, c);
            case OUTER_ADD -> () -> org.ejml.dense.row.mult.VectorVectorMult_FDRM.addOuterProd(SMALL, x, y, c);
            case DOT -> () -> scalar.data[0] = org.ejml.dense.row.CommonOps_FDRM.dot(x, y);
            case SUM_ABS -> () -> scalar.data[0] = org.ejml.dense.row.CommonOps_FDRM.elementSumAbs(a);
            case ADD -> () -> org.ejml.dense.row.CommonOps_FDRM.add(a, b, c);
            case ADD_EQUALS -> () -> org.ejml.dense.row.CommonOps_FDRM.addEquals(a, SMALL, b);
            case SCALE -> () -> org.ejml.dense.row.CommonOps_FDRM.scale(-1, a);
            case ELEMENT_MULT -> () -> org.ejml.dense.row.CommonOps_FDRM.elementMult(a, b, c);
        };
        lanewise = switch (operation) {
            case MULT -> () -> CommonOps_FDRM.mult(a, b, c);
            case MULT_TRANS_A -> () -> CommonOps_FDRM.multTransA(a, b, c);
            case MULT_TRANS_B -> () -> CommonOps_FDRM.multTransB(a, b, c);
            case MULT_TRANS_AB -> () -> CommonOps_FDRM.multTransAB(a, b, c);
            case MULT_ADD -> () -> CommonOps_FDRM.multAdd(SMALL, a, b, c);
            case MULT_INNER -> () -> CommonOps_FDRM.multInner(a, c);
            case MULT_OUTER -> () -> CommonOps_FDRM.multOuter(a, c);
            case GEMV_N -> () -> CommonOps_FDRM.mult(a, x, y);
            case GEMV_T -> () -> CommonOps_FDRM.multTransA(a, x, y);
            case OUTER -> () -> VectorVectorMult_FDRM.outerProd(x, y, c);
            case OUTER_ADD -> () -> VectorVectorMult_FDRM.addOuterProd(SMALL, x, y, c);
            case DOT -> () -> scalar.data[0] = CommonOps_FDRM.dot(x, y);
            case SUM_ABS -> () -> scalar.data[0] = CommonOps_FDRM.elementSumAbs(a);
            case ADD -> () -> CommonOps_FDRM.add(a, b, c);
            case ADD_EQUALS -> () -> CommonOps_FDRM.addEquals(a, SMALL, b);
            case SCALE -> () -> CommonOps_FDRM.scale(-1, a);
            case ELEMENT_MULT -> () -> CommonOps_FDRM.elementMult(a, b, c);
        };
    }

    private static FMatrixRMaj drawn(SplittableRandom random, int rows, int columns) {
        FMatrixRMaj matrix = new FMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.data.length; i++) {
            matrix.data[i] = (float) random.nextDouble(0.5, 1);
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
        return Math.ulp((float) 1) / 2;
    }
}
