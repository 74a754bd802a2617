package org.lanewise.verify.kernels;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.FusedActivation;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.LayerBound;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Bias, activation and dropout over one matrix with drawn operands: our passes and, in double, their references. */
final class FusedCase {
    /** Beyond the kinks of every function, where some have saturated. */
    private static final float SPREAD = 8;

    private final int rows;
    private final FusedActivation fused;
    private final long key;
    private final FloatOperand x;
    private final FloatOperand bias;
    private final FloatOperand dz;
    private final DMatrixRMaj mask;
    private final LayerBound bound;

    FusedCase(SplittableRandom random, int rows, int units, Activation h, Dropout dropout) {
        this.rows = rows;
        this.fused = FusedActivation.of(units, h, dropout);
        this.key = Dropout.key(random.nextLong(), random.nextInt(100), random.nextInt(5));
        this.x = FloatOperand.draw(random, rows, units, 2, 3);
        for (int i = 0; i < x.data().length; i++) {
            x.data()[i] *= SPREAD;
        }
        this.bias = FloatOperand.draw(random, 1, units, 3, 0);
        this.dz = FloatOperand.draw(random, rows, units, 1, 2);
        float[] flat = new float[rows * units];
        dropout.mask(key, 0, flat, 0, flat.length);
        this.mask = Matrices.widened(flat, rows, units);
        this.bound = new LayerBound(h, dropout.scale() != 1);
    }

    FloatOperand forward() {
        FloatOperand z = FloatOperand.blank(rows, fused.units(), 4, 1);
        fused.forward(rows, x.data(), x.offset(), x.ld(), key, z.data(), z.offset(), z.ld());
        return z;
    }

    Bounded forwardReference() {
        return bound.mask(bound.activate(Bounded.exact(x.widened())), mask);
    }

    /** The sums x + b and what became of them. */
    record Biased(FloatOperand a, FloatOperand z) {}

    Biased forwardBiased() {
        FloatOperand a = FloatOperand.blank(rows, fused.units(), 1, 4);
        FloatOperand z = FloatOperand.blank(rows, fused.units(), 0, 2);
        fused.forward(
                rows,
                x.data(),
                x.offset(),
                x.ld(),
                bias.data(),
                bias.offset(),
                a.data(),
                a.offset(),
                a.ld(),
                key,
                z.data(),
                z.offset(),
                z.ld());
        return new Biased(a, z);
    }

    Bounded sumsReference() {
        return Bounded.exact(x.widened()).plus(Bounded.exact(bias.widened()).repeated(rows));
    }

    Bounded biasedReference() {
        return bound.mask(bound.activate(sumsReference()), mask);
    }

    /** delta, in place on a copy of dz. */
    FloatOperand backward(FloatOperand z) {
        FloatOperand u = source(z);
        FloatOperand delta = dz.copy();
        fused.backward(rows, u.data(), u.offset(), u.ld(), key, delta.data(), delta.offset(), delta.ld());
        return delta;
    }

    /** delta and the bias gradient. */
    FloatOperand backward(FloatOperand z, FloatOperand biasGradient) {
        FloatOperand u = source(z);
        FloatOperand delta = dz.copy();
        fused.backward(
                rows,
                u.data(),
                u.offset(),
                u.ld(),
                key,
                delta.data(),
                delta.offset(),
                delta.ld(),
                biasGradient.data(),
                biasGradient.offset());
        return delta;
    }

    private FloatOperand source(FloatOperand z) {
        return fused.activation().derivativeFromOutput() ? z : x;
    }

    /** The reference takes our z, the output of {@link #forward}, as given. */
    Bounded backwardReference(FloatOperand z) {
        return bound.delta(Bounded.exact(dz.widened()), mask, Bounded.exact(z.widened()), Bounded.exact(x.widened()));
    }

    FloatOperand blankBias() {
        return FloatOperand.blank(1, fused.units(), 2, 0);
    }
}
