package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;

/** z = x where x &gt; 0, else alpha x; alpha is learned. */
final class PReluReference implements ReferenceLayer {
    private final Bounded x;
    private final Bounded alpha;

    /** alpha is a row. */
    PReluReference(Bounded x, Bounded alpha) {
        this.x = x;
        this.alpha = alpha;
    }

    /** Without a jump: an error of x grows by at most the steeper side's slope where the sign is not certain. */
    @Override
    public Bounded output() {
        DMatrixRMaj value = x.value().copy();
        DMatrixRMaj error = x.error().copy();
        for (int i = 0; i < value.getNumElements(); i++) {
            double at = value.get(i);
            double off = error.get(i);
            if (at - off > 0) {
                continue;
            }
            double left = alpha.value().get(i % value.getNumCols());
            double leftOff = alpha.error().get(i % value.getNumCols());
            double steepest = Math.max(at + off > 0 ? 1 : 0, Math.abs(left) + leftOff);
            double moved = off * steepest + leftOff * Math.abs(Math.min(at, 0));
            value.set(i, at > 0 ? at : left * at);
            error.set(i, moved + Rounding.gamma(1) * (Math.abs(value.get(i)) + moved));
        }
        return new Bounded(value, error);
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        Bounded negative = new Bounded(Matrices.map(x.value(), v -> Math.min(v, 0)), negativeError());
        DMatrixRMaj row = new DMatrixRMaj(1, alpha.value().getNumCols());
        Bounded dAlpha = new Bounded(row, row.copy());
        for (int c = 0; c < alpha.value().getNumCols(); c++) {
            // A chain of fmas over the rows.
            Bounded chain = Bounded.product(negative.columns(c, c + 1).transposed(), dz.columns(c, c + 1));
            dAlpha.value().set(c, chain.value().get(0));
            dAlpha.error().set(c, chain.error().get(0));
        }
        return Gradients.of(dz.times(slopes()), dAlpha);
    }

    private DMatrixRMaj negativeError() {
        DMatrixRMaj error = x.error().copy();
        for (int i = 0; i < error.getNumElements(); i++) {
            error.set(i, x.value().get(i) - error.get(i) > 0 ? 0 : error.get(i));
        }
        return error;
    }

    private Bounded slopes() {
        DMatrixRMaj value = x.value().copy();
        DMatrixRMaj error = x.error().copy();
        for (int i = 0; i < value.getNumElements(); i++) {
            double left = alpha.value().get(i % value.getNumCols());
            double leftOff = alpha.error().get(i % value.getNumCols());
            double at = x.value().get(i);
            double off = x.error().get(i);
            value.set(i, at > 0 ? 1 : left);
            if (at - off > 0) {
                error.set(i, 0);
            } else {
                error.set(i, leftOff + (at + off > 0 ? Math.abs(1 - left) : 0));
            }
        }
        return new Bounded(value, error);
    }

    @Override
    public double distanceToKink() {
        return Kinks.distance(x.value(), 0);
    }
}
