package org.lanewise.spark;

import breeze.linalg.DenseMatrix;
import breeze.linalg.operators.HasOps$;
import com.sun.management.OperatingSystemMXBean;
import dev.ludovic.netlib.blas.BLAS;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/**
 * Trains Spark ML's models on the digits and multiplies Breeze's matrices, with whatever BLAS the class path gives. Knows
 * nothing of Lanewise's BLAS: this is the program that {@link Compare} runs twice, and that spark-submit runs.
 */
public final class SparkExample {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int BREEZE_ORDER = 1000;
    private static final int BREEZE_PRODUCTS = 100;

    private SparkExample() {}

    /** The parts to run; Spark's settings come as system properties or from spark-submit. */
    public static void main(String[] args) throws IOException {
        System.out.println("# " + BLAS.getInstance().getClass().getName());
        try (SparkSession spark =
                SparkSession.builder().appName("lanewise-spark").getOrCreate()) {
            Workload workload = new Workload(spark);
            for (String name : args) {
                report(name, part(name, workload));
            }
        }
    }

    private static Supplier<double[]> part(String name, Workload workload) {
        return switch (name) {
            case "perceptron" -> workload::perceptron;
            case "pca" -> workload::pca;
            case "als" -> workload::als;
            case "linear-regression" -> workload::linearRegression;
            case "breeze" -> SparkExample::breeze;
            default -> throw new IllegalArgumentException("no part " + name);
        };
    }

    private static void report(String name, Supplier<double[]> work) {
        long wall = System.nanoTime();
        long processor = PROCESS.getProcessCpuTime();
        double[] result = work.get();
        System.out.println(new Measurement(
                        name,
                        (System.nanoTime() - wall) * 1e-9,
                        (PROCESS.getProcessCpuTime() - processor) * 1e-9,
                        result)
                .line());
    }

    /** The diagonal of a square. */
    private static double[] breeze() {
        int n = BREEZE_ORDER;
        double[] values = new SplittableRandom(1).doubles(n * n, -1, 1).toArray();
        DenseMatrix<Object> a = new DenseMatrix<>(n, n, values);
        double[] diagonal = new double[n];
        for (int i = 0; i < BREEZE_PRODUCTS; i++) {
            DenseMatrix<Object> c =
                    HasOps$.MODULE$.impl_OpMulMatrix_DMD_DMD_eq_DMD().apply(a, a);
            for (int j = 0; j < n; j++) {
                diagonal[j] = (Double) c.apply(j, j);
            }
        }
        return diagonal;
    }
}
