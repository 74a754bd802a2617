package org.lanewise.verify.deck.toy;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.loss.Loss;

/**
 * J = 1/2 sum_d lambda_d (q_d . w - 1)^2, q_d orthonormal, as a linear unit's squared error: row d of D rows is
 * sqrt(D lambda_d) q_d. Descent starts from w = 0.
 */
public final class Quadratic {
    private final Network network;
    private final Problem problem;

    /** With these curvatures. */
    public Quadratic(double... lambda) {
        this(lambda, CommonOps_DDRM.identity(lambda.length));
    }

    /** With these curvatures along the rows of an orthogonal matrix. */
    private Quadratic(double[] lambda, DMatrixRMaj axes) {
        int d = lambda.length;
        float[] x = new float[d * d];
        float[] t = new float[d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                x[i * d + j] = (float) (Math.sqrt(d * lambda[i]) * axes.get(i, j));
            }
            t[i] = (float) Math.sqrt(d * lambda[i]);
        }
        this.network = Network.input(d)
                .add(new DenseLayer(1, Activation.IDENTITY).withoutBias())
                .build();
        this.problem = Problem.ofValues(d, x, t);
    }

    /** Curvatures from 1 / condition to 1, evenly on a logarithmic scale. */
    public static Quadratic ofCondition(double condition, int dimensions) {
        return new Quadratic(curvatures(condition, dimensions));
    }

    /** The same with axes turned at random. */
    public static Quadratic turned(double condition, int dimensions, long seed) {
        DMatrixRMaj axes = RandomMatrices_DDRM.orthogonal(dimensions, dimensions, new Random(seed));
        return new Quadratic(curvatures(condition, dimensions), axes);
    }

    private static double[] curvatures(double condition, int dimensions) {
        double[] lambda = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            lambda[i] = StrictMath.pow(condition, -(double) i / (dimensions - 1));
        }
        return lambda;
    }

    /** At w = 0. */
    public Descent start() {
        return new Descent(network, Loss.squaredError(), problem, Parameters.zeros(network));
    }
}
