package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;

/**
 * n = (x - mean) / sqrt(variance + epsilon) of each row of x, and the way back. The bounds hold for sums in any order, in
 * float or better, and one rounding of every other operation.
 */
final class Normalisation {
    private static final int ROUNDINGS_OF_INVERSE = 3;

    private final Bounded mean;
    private final Bounded variance;
    private final Bounded inverse;
    private final Bounded normal;
    private final int columns;

    Normalisation(Bounded x, double epsilon) {
        this.columns = x.value().getNumCols();
        this.mean = x.meansOfRows();
        Bounded centred = x.minus(wide(mean));
        this.variance = centred.times(centred).meansOfRows();
        this.inverse = inverseRoot(variance, epsilon);
        this.normal = centred.times(wide(inverse));
    }

    /** 1 / sqrt(v + epsilon): it falls, so that the ends of v's range bound it. */
    static Bounded inverseRoot(Bounded v, double epsilon) {
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
    Bounded mean() {
        return mean;
    }

    /** The variances of the rows as whole populations, a column. */
    Bounded variance() {
        return variance;
    }

    /** n. */
    Bounded normal() {
        return normal;
    }

    /** dJ/dx = (g - mean(g) - n mean(g n)) / sqrt(variance + epsilon), g = dJ/dn. */
    Bounded backward(Bounded g) {
        Bounded straight = g.minus(wide(g.meansOfRows()));
        Bounded turned = normal.times(wide(g.times(normal).meansOfRows()));
        return straight.minus(turned).times(wide(inverse));
    }

    private Bounded wide(Bounded column) {
        return column.transposed().repeated(columns).transposed();
    }
}
