package org.lanewise.nn.neuron;

/** Symmetric positive definite systems in double. */
final class Cholesky {
    private Cholesky() {}

    /**
     * (A + lambda I)^-1 b by A + lambda I = L L^T (Golub and Van Loan, Matrix Computations, section 4.2).
     *
     * @param a symmetric, order b.length, row-major
     * @throws IllegalArgumentException if the sum is not positive definite
     */
    static double[] solve(float[] a, float lambda, float[] b) {
        int n = b.length;
        double[] l = factor(a, lambda, n);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int j = 0; j < i; j++) {
                sum -= l[i * n + j] * x[j];
            }
            x[i] = sum / l[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int j = i + 1; j < n; j++) {
                sum -= l[j * n + i] * x[j];
            }
            x[i] = sum / l[i * n + i];
        }
        return x;
    }

    private static double[] factor(float[] a, float lambda, int n) {
        double[] l = new double[a.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i * n + j] + (i == j ? (double) lambda : 0);
                for (int k = 0; k < j; k++) {
                    sum -= l[i * n + k] * l[j * n + k];
                }
                if (i == j && !(sum > 0)) {
                    throw new IllegalArgumentException("lambda = " + lambda
                            + " does not make the kernel matrix positive definite: pivot " + i + " is " + sum);
                }
                l[i * n + j] = i == j ? Math.sqrt(sum) : sum / l[j * n + j];
            }
        }
        return l;
    }
}
