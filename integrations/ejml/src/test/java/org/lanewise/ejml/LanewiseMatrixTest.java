package org.lanewise.ejml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Random;
import org.ejml.UtilEjml;
import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;
import org.ejml.data.MatrixType;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.RandomMatrices_FDRM;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Products of EJML's simple matrices are Lanewise's once the left one is ours, and so are their results. */
class LanewiseMatrixTest {
    private final Random random = new Random(1);

    private DMatrixRMaj doubles(int rows, int columns) {
        return RandomMatrices_DDRM.rectangle(rows, columns, -1, 1, random);
    }

    @Test
    void productsHaveTheBitsOfTheKernels() {
        DMatrixRMaj a = doubles(40, 50);
        DMatrixRMaj b = doubles(50, 30);
        SimpleMatrix c = new LanewiseMatrix(a).mult(SimpleMatrix.wrap(b));
        assertInstanceOf(LanewiseMatrix.class, c);
        assertArrayEquals(CommonOps_DDRM.mult(a, b, null).data, c.getDDRM().data);
        FMatrixRMaj x = RandomMatrices_FDRM.rectangle(40, 40, -1, 1, random);
        SimpleMatrix y = LanewiseMatrix.wrap(x).mult(SimpleMatrix.wrap(x));
        assertArrayEquals(CommonOps_FDRM.mult(x, x, null).data, y.getFDRM().data);
        assertSame(x, LanewiseMatrix.wrap(x).getMatrix());
    }

    @Test
    void whatIsComputedFromOneIsOneAgain() {
        LanewiseMatrix a = new LanewiseMatrix(doubles(20, 20));
        List<SimpleMatrix> results = List.of(
                a.plus(a),
                a.scale(2),
                a.transpose(),
                a.invert(),
                a.copy(),
                a.solve(a),
                a.kron(a),
                a.rows(0, 5),
                a.mult(a).minus(a).elementMult(a),
                new LanewiseMatrix(3, 3).createLike(),
                new LanewiseMatrix(2, 3, MatrixType.FDRM).transpose(),
                new LanewiseMatrix((SimpleMatrix) a));
        results.forEach(result -> assertInstanceOf(LanewiseMatrix.class, result));
        assertTrue(a.mult(a.invert()).isIdentical(SimpleMatrix.identity(20), UtilEjml.TEST_F64));
    }

    /** Above EJML's threshold of elements. */
    @Test
    void severalThreadsGiveTheSameBits() {
        int threads = EjmlConcurrency.getMaxThreads();
        try {
            EjmlConcurrency.setMaxThreads(3);
            DMatrixRMaj a = doubles(250, 210);
            assertTrue(EjmlConcurrency.useConcurrent(a));
            DMatrixRMaj b = doubles(210, 120);
            SimpleMatrix c = LanewiseMatrix.wrap(a).mult(LanewiseMatrix.wrap(b));
            assertArrayEquals(CommonOps_DDRM.mult(a, b, null).data, c.getDDRM().data);
        } finally {
            EjmlConcurrency.setMaxThreads(threads);
        }
    }

    @Test
    void innerProducts() {
        DMatrixRMaj x = doubles(100, 1);
        assertEquals(
                VectorVectorMult_DDRM.innerProd(x, x), LanewiseMatrix.wrap(x).dot(LanewiseMatrix.wrap(x)));
    }

    @Test
    void errorsAreEjmls() {
        SimpleMatrix ours = new LanewiseMatrix(doubles(30, 31));
        SimpleMatrix ejmls = new SimpleMatrix(ours.getDDRM());
        RuntimeException expected = assertThrows(RuntimeException.class, () -> ejmls.mult(ejmls));
        RuntimeException actual = assertThrows(RuntimeException.class, () -> ours.mult(ours));
        assertEquals(expected.toString(), actual.toString());
    }

    @Test
    void serialized() throws IOException, ClassNotFoundException {
        LanewiseMatrix a = new LanewiseMatrix(doubles(30, 30));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(a);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            LanewiseMatrix read = (LanewiseMatrix) in.readObject();
            assertArrayEquals(a.mult(a).getDDRM().data, read.mult(read).getDDRM().data);
        }
    }
}
