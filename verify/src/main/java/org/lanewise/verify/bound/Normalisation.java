package org.lanewise.verify.bound;

import org.ejml.data.DMatrixRMaj;

/**
 * n = (x - mean) / sqrt(variance + epsilon) of each row of x, and the way back. The bounds hold for sums in any order, in
 * float or better, and one rounding of every other operation.
 */
public final class Normalisation {
    private static final int ROUNDINGS_OF_INVERSE = 3;

    private final Bounded mean;
    private final Bounded variance;
    private final Bounded inverse;
    private final Bounded normal;
    private final int columns;

    /** Of the rows of x. */
    public Normalisation(Bounded x, double epsilon) {
        this.columns = x.value().getNumCols();
        this.mean = x.meansOfRows();
        Bounded centred = x.minus(wide(mean));
        this.variance = centred.times(centred).meansOfRows();
        this.inverse = inverseRoot(variance, epsilon);
        this.normal = centred.times(wide(inverse));
    }

    /** 1 / sqrt(v + epsilon): it falls, so that the ends of v's range bound it. */
    public static Bounded inverseRoot(Bounded v, double epsilon) {
        DMatrixRMaj value = Matrices.map(v.value(), x -> 1 / Math.sqrt(x + epsilon));
        DMatrixRMaj error = v.error().copy();
        for (int i = 0; i < error.getNumElements(); i++) {
            double high = 1 / Math.sqrt(Math.max(v.value().get(i) - v.error().get(i), 0) + epsilon);
            double low = 1 / Math.sqrt(v.value().get(i) + v.error().get(i) + epsilon);
            double moved = Math.max(high - value.get(i), value.get(i) - low);
            error.set(i, moved + Rounding.gamma(ROUNDINGS_OF_INVERSE) * high);
        }
        return new Bounded(value, error);
    }

    /** The means, a column. */
    public Bounded mean() {
        return mean;
    }

    /** The variances of the rows as whole populations, a column. */
    public Bounded variance() {
        return variance;
    }

    /** n. */
    public Bounded normal() {
        return normal;
    }

    /** dJ/dx = (g - mean(g) - n mean(g n)) / sqrt(variance + epsilon), g = dJ/dn. */
    public Bounded backward(Bounded g) {
        Bounded straight = g.minus(wide(g.meansOfRows()));
        Bounded turned = normal.times(wide(g.times(normal).meansOfRows()));
        return straight.minus(turned).times(wide(inverse));
    }

    private Bounded wide(Bounded column) {
        return column.transposed().repeated(columns).transposed();
    }
}
