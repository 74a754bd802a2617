package org.lanewise.kernels.statistics;

/**
 * Matrices of 32 x 32 bits have the ranks of random ones over the field of two elements (Marsaglia and Tsay, Linear Algebra and
 * its Applications 67, 1985): their rows are words, or 32 successive words' bits at one place.
 */
final class MatrixRank implements WordTest {
    private static final int N = Integer.SIZE;
    private static final int[] PLACES = {N - 1, 0};

    /** Of full rank, one less, and all the lower ones. */
    private static final double[] PROBABILITIES = probabilities();

    @Override
    public void apply(int[] words, PValues found) {
        found.cells("ranks of words", ranks(words), PROBABILITIES);
        for (int place : PLACES) {
            int[] rows = new int[words.length / N];
            for (int i = 0; i < rows.length * N; i++) {
                rows[i / N] = rows[i / N] << 1 | words[i] >>> place & 1;
            }
            found.cells("ranks of bits at " + place, ranks(rows), PROBABILITIES);
        }
    }

    private static int[] ranks(int[] rows) {
        int[] counts = new int[PROBABILITIES.length];
        for (int i = 0; i + N <= rows.length; i += N) {
            counts[Math.min(N - rank(rows, i), counts.length - 1)]++;
        }
        return counts;
    }

    /** By elimination: basis[b] is a row whose highest one is at b. */
    private static int rank(int[] rows, int first) {
        int[] basis = new int[N];
        int rank = 0;
        for (int i = first; i < first + N; i++) {
            int row = rows[i];
            while (row != 0) {
                int highest = N - 1 - Integer.numberOfLeadingZeros(row);
                if (basis[highest] == 0) {
                    basis[highest] = row;
                    rank++;
                    break;
                }
                row ^= basis[highest];
            }
        }
        return rank;
    }

    private static double[] probabilities() {
        double full = ofRank(N);
        double one = ofRank(N - 1);
        return new double[] {full, one, 1 - full - one};
    }

    /** 2^(r (2 n - r) - n^2) times the product over i below r of (1 - 2^(i - n))^2 / (1 - 2^(i - r)). */
    private static double ofRank(int r) {
        double p = Math.scalb(1.0, r * (2 * N - r) - N * N);
        for (int i = 0; i < r; i++) {
            double independent = 1 - Math.scalb(1.0, i - N);
            p *= independent * independent / (1 - Math.scalb(1.0, i - r));
        }
        return p;
    }
}
