package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A repeated call allocates nothing once it is compiled. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Processor time, for the compiler's sake: a machine that does much else, or is emulated, is not a reason to fail. */
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    /** The counter is exact per thread, but a sample of the compiler's own may land in it: the best of many batches. */
    private static long bytesPerBatch(Runnable call) {
        long least = Long.MAX_VALUE;
        long start = THREADS.getCurrentThreadCpuTime();
        while (least > 0 && THREADS.getCurrentThreadCpuTime() - start < PATIENCE_NANOS) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                call.run();
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    @Test
    void gemm() {
        Random random = new Random(1);
        float[] a = Oracle.normal(random, 70 * 70);
        float[] b = Oracle.normal(random, 70 * 70);
        float[] c = new float[70 * 70];
        Workspace workspace = new Workspace();
        for (Transpose transpose : Transpose.values()) {
            assertEquals(
                    0,
                    bytesPerBatch(() -> Gemm.sgemm(
                            transpose,
                            transpose,
                            70,
                            70,
                            70,
                            1,
                            a,
                            0,
                            70,
                            b,
                            0,
                            70,
                            1,
                            c,
                            0,
                            70,
                            Parallelism.sequential(),
                            workspace)));
        }
    }

    @Test
    void layerForwardAndBackward() {
        Random random = new Random(1);
        float[] x = Oracle.normal(random, 16 * 40);
        float[] w = Oracle.normal(random, 33 * 40);
        float[] bias = Oracle.normal(random, 33);
        float[] a = new float[16 * 33];
        float[] z = new float[16 * 33];
        float[] dz = Oracle.normal(random, 16 * 33);
        float[] dx = new float[16 * 40];
        Workspace workspace = new Workspace();
        Parallelism alone = Parallelism.sequential();
        for (Activation activation : Activation.all()) {
            Dense layer = Dense.of(40, 33, activation, Dropout.of(0.5f));
            FusedActivation fused = FusedActivation.of(33, activation, Dropout.unscaled(0.5f));
            assertEquals(
                    0,
                    bytesPerBatch(() -> {
                        layer.forward(16, x, 0, 40, w, 0, bias, 0, 7, z, 0, 33, alone, workspace);
                        layer.forward(16, x, 0, 40, w, 0, bias, 0, a, 0, 33, 7, z, 0, 33, alone, workspace);
                        layer.backwardActivation(16, z, 0, 33, 7, dz, 0, 33, bias, 0);
                        fused.forward(16, a, 0, 33, bias, 0, a, 0, 33, 7, z, 0, 33);
                        fused.forward(16, z, 0, 33, 7, z, 0, 33);
                        fused.backward(16, z, 0, 33, 7, dz, 0, 33);
                        Elementwise.derivative(activation, z, 0, dz, 0, dz, 0, 16 * 33);
                        layer.backwardData(16, dz, 0, 33, w, 0, dx, 0, 40, alone, workspace);
                        layer.backwardWeights(16, x, 0, 40, dz, 0, 33, w, 0, alone, workspace);
                    }),
                    activation.toString());
        }
    }

    @Test
    void rowsAndUpdates() {
        Random random = new Random(1);
        float[] x = Oracle.normal(random, 8 * 50);
        float[] y = new float[8 * 50];
        float[] z = new float[8 * 50];
        int[] labels = new int[8];
        Workspace workspace = new Workspace();
        float[] targets = new float[8 * 50];
        assertEquals(0, bytesPerBatch(() -> {
            Rows.logSoftmax(8, 50, x, 0, 50, y, 0, 50, workspace);
            Rows.logisticCrossEntropy(8, 50, x, 0, 50, targets, 0, 50, 1, y, 0, 50, workspace);
            Rows.squaredError(8, 50, x, 0, 50, targets, 0, 50, 1, y, 0, 50);
            Rows.columnSums(8, 50, x, 0, 50, y, 0);
            Rows.maxNorm(8, 50, y, 0, 50, 1);
            Rows.softmaxCrossEntropy(8, 50, x, 0, 50, labels, 0, 1, y, 0, 50, workspace);
            OptimizerStep.momentum(0, 0.5f, Penalty.NONE, 1, x, 0, y, 0, z, 0, 400);
        }));
    }

    @Test
    void normalisations() {
        Random random = new Random(1);
        float[] x = Oracle.normal(random, 8 * 300);
        float[] y = new float[8 * 300];
        float[] p = Oracle.normal(random, 4 * 300);
        float[] s = new float[2 * 300];
        Workspace workspace = new Workspace();
        LayerNorm layer = LayerNorm.of(300, 1e-5f);
        assertEquals(0, bytesPerBatch(() -> {
            layer.forward(8, x, 0, 300, p, 0, p, 300, s, 0, y, 0, 300);
            layer.backward(8, x, 0, 300, p, 0, s, 0, y, 0, 300, y, 0, 300, p, 600, p, 900);
        }));
        BatchNorm batch = BatchNorm.of(300, 1e-5f);
        assertEquals(0, bytesPerBatch(() -> {
            batch.statistics(8, x, 0, 300, s, 0, s, 300, workspace);
            batch.forward(8, x, 0, 300, s, 0, s, 300, p, 0, p, 300, y, 0, 300, workspace);
            batch.backward(8, x, 0, 300, s, 0, s, 300, p, 0, y, 0, 300, y, 0, 300, p, 600, p, 900, workspace);
        }));
    }

    @Test
    void elementaryFunctions() {
        float[] x = Oracle.normal(new Random(1), 400);
        float[] y = new float[400];
        float[] z = new float[400];
        assertEquals(0, bytesPerBatch(() -> Elementwise.exp(x, 0, y, 0, 400)), "exp");
        assertEquals(0, bytesPerBatch(() -> Elementwise.expm1(x, 0, y, 0, 400)), "expm1");
        assertEquals(0, bytesPerBatch(() -> Elementwise.log1p(x, 0, y, 0, 400)), "log1p");
        assertEquals(0, bytesPerBatch(() -> Elementwise.erf(x, 0, y, 0, 400)), "erf");
        assertEquals(0, bytesPerBatch(() -> Elementwise.erfc(x, 0, y, 0, 400)), "erfc");
        assertEquals(0, bytesPerBatch(() -> Elementwise.prelu(x, 0, x, 0, y, 0, 400)), "prelu");
        assertEquals(
                0,
                bytesPerBatch(() -> Elementwise.preluDerivative(x, 0, x, 0, y, 0, y, 0, z, 0, 400)),
                "prelu derivative");
        GaussianNoise noise = GaussianNoise.of(1);
        Workspace workspace = new Workspace();
        assertEquals(0, bytesPerBatch(() -> noise.fill(1, 5, y, 0, 400)), "noise");
        assertEquals(0, bytesPerBatch(() -> noise.add(1, 5, x, 0, y, 0, 400, workspace)), "noise added");
        Dropout dropout = Dropout.of(0.5f);
        assertEquals(0, bytesPerBatch(() -> dropout.mask(1, 5, y, 0, 400)), "mask");
    }

    @Test
    void vectors() {
        Random random = new Random(1);
        float[] a = Oracle.normal(random, 70 * 70);
        float[] x = Oracle.normal(random, 70);
        float[] y = Oracle.normal(random, 2 * 70);
        double[] d = Oracle.normalDoubles(random, 70);
        double[] sink = new double[1];
        Workspace workspace = new Workspace();
        none(() -> sink[0] += Blas.sdot(70, x, 0, 1, y, 0, 1));
        none(() -> sink[0] += Blas.sasum(70, x, 0, 1));
        none(() -> sink[0] += Blas.snrm2(70, x, 0, 1));
        none(() -> sink[0] += Blas.ddot(70, d, 0, 1, d, 0, 1));
        none(() -> sink[0] += Blas.dasum(70, d, 0, 1));
        none(() -> sink[0] += Blas.dnrm2(70, d, 0, -1));
        none(() -> sink[0] += Blas.isamax(70, x, 0, 1));
        none(() -> sink[0] += Blas.idamax(70, d, 0, 1));
        none(() -> Blas.sscal(70, 0, y, 0, 1));
        none(() -> Blas.saxpy(70, 1, x, 0, 1, y, 0, 1));
        for (Transpose trans : Transpose.values()) {
            none(() -> Blas.sgemv(trans, 70, 70, 0.5f, a, 0, 70, x, 0, 1, 0, y, 0, 2, workspace));
        }
        none(() -> Blas.sger(70, 70, 0, x, 0, 1, x, 0, 1, a, 0, 70));
    }

    @Test
    void triangles() {
        Random random = new Random(1);
        float[] a = Oracle.normal(random, 70 * 70);
        float[] b = Oracle.normal(random, 70 * 70);
        float[] c = new float[70 * 70];
        Workspace workspace = new Workspace();
        Parallelism alone = Parallelism.sequential();
        for (Triangle half : Triangle.values()) {
            none(() -> Blas.ssyrk(half, Transpose.NO, 70, 70, 1, a, 0, 70, 0, c, 0, 70, alone, workspace));
            none(() -> Blas.ssymm(Side.LEFT, half, 70, 70, 1, a, 0, 70, b, 0, 70, 0, c, 0, 70, alone, workspace));
            none(() -> Blas.strsm(
                    Side.RIGHT, half, Transpose.NO, Diagonal.UNIT, 70, 70, 0, a, 0, 70, c, 0, 70, alone, workspace));
        }
    }

    @Test
    void kernelMatrices() {
        float[] x = Oracle.normal(new Random(1), 70 * 33);
        float[] k = new float[70 * 70];
        Workspace workspace = new Workspace();
        Parallelism alone = Parallelism.sequential();
        for (Gram gram : new Gram[] {Gram.linear(), Gram.polynomial(1, 5), Gram.gaussian(1)}) {
            none(() -> gram.matrix(70, 70, 33, x, 0, 33, x, 0, 33, k, 0, 70, alone, workspace));
            none(() -> gram.symmetric(70, 33, x, 0, 33, k, 0, 70, alone, workspace));
            none(() -> gram.diagonal(70, 33, x, 0, 33, k, 0));
        }
    }

    private static void none(Runnable call) {
        assertEquals(0, bytesPerBatch(call));
    }

    @Test
    void narrowLayers() {
        Random random = new Random(1);
        int n = 70;
        float[] x = Oracle.normal(random, 9 * n);
        float[] w = Oracle.normal(random, n * n);
        float[] z = new float[9 * n];
        Workspace workspace = new Workspace();
        Dense layer = Dense.of(n, n, Activation.RELU, Dropout.none());
        Parallelism alone = Parallelism.sequential();
        for (NarrowType type : NarrowType.values()) {
            NarrowMatrix narrow = NarrowMatrix.pack(type, n, n, w, 0);
            assertEquals(0, bytesPerBatch(() -> {
                layer.forward(1, x, 0, n, narrow, x, 0, 0, z, 0, n, alone, workspace);
                layer.forward(9, x, 0, n, narrow, x, 0, 0, z, 0, n, alone, workspace);
            }));
        }
    }
}
