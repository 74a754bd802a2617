package org.lanewise.verify.kernels;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.LayerBound;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** One dense layer with drawn operands: our passes and, in double, their references. */
final class DenseCase {
    private final int rows;
    private final Dense layer;
    private final long key;
    private final FloatOperand x;
    private final FloatOperand w;
    private final FloatOperand bias;
    private final FloatOperand dz;
    private final DMatrixRMaj mask;
    private final LayerBound bound;
    private final Workspace workspace = new Workspace();

    DenseCase(SplittableRandom random, int rows, int inputs, int outputs, Activation h, Dropout dropout) {
        this.rows = rows;
        this.layer = Dense.of(inputs, outputs, h, dropout);
        this.key = Dropout.key(random.nextLong(), random.nextInt(100), random.nextInt(5));
        this.x = FloatOperand.draw(random, rows, inputs, 2, 3);
        this.w = FloatOperand.draw(random, outputs, inputs, 1, 0);
        this.bias = FloatOperand.draw(random, 1, outputs, 3, 0);
        this.dz = FloatOperand.draw(random, rows, outputs, 1, 2);
        float[] flat = new float[rows * outputs];
        dropout.mask(key, 0, flat, 0, flat.length);
        this.mask = Matrices.widened(flat, rows, outputs);
        this.bound = new LayerBound(h, dropout.scale() != 1);
    }

    FloatOperand forward(Parallelism parallelism) {
        FloatOperand z = FloatOperand.blank(rows, layer.outputs(), 4, 1);
        layer.forward(
                rows,
                x.data(),
                x.offset(),
                x.ld(),
                w.data(),
                w.offset(),
                bias.data(),
                bias.offset(),
                key,
                z.data(),
                z.offset(),
                z.ld(),
                parallelism,
                workspace);
        return z;
    }

    FloatOperand forwardPacked(Parallelism parallelism) {
        FloatOperand z = FloatOperand.blank(rows, layer.outputs(), 4, 1);
        PackedMatrix packed =
                PackedMatrix.pack(Transpose.YES, layer.inputs(), layer.outputs(), w.data(), w.offset(), w.ld());
        layer.forward(
                rows,
                x.data(),
                x.offset(),
                x.ld(),
                packed,
                bias.data(),
                bias.offset(),
                key,
                z.data(),
                z.offset(),
                z.ld(),
                parallelism,
                workspace);
        return z;
    }

    /** What the form that keeps the sums writes. */
    record Kept(FloatOperand a, FloatOperand z) {}

    Kept forwardKeeping(Parallelism parallelism) {
        Kept kept = new Kept(
                FloatOperand.blank(rows, layer.outputs(), 2, 3), FloatOperand.blank(rows, layer.outputs(), 4, 1));
        layer.forward(
                rows,
                x.data(),
                x.offset(),
                x.ld(),
                w.data(),
                w.offset(),
                bias.data(),
                bias.offset(),
                kept.a.data(),
                kept.a.offset(),
                kept.a.ld(),
                key,
                kept.z.data(),
                kept.z.offset(),
                kept.z.ld(),
                parallelism,
                workspace);
        return kept;
    }

    Bounded sumsReference() {
        DMatrixRMaj start = Matrices.repeated(bias.widened(), rows);
        return Bounded.product(
                Bounded.exact(x.widened()), Bounded.exact(w.widened()).transposed(), Bounded.exact(start));
    }

    Bounded forwardReference() {
        return bound.mask(bound.activate(sumsReference()), mask);
    }

    /** What h's derivative is taken from. */
    private FloatOperand source(Kept kept) {
        return layer.activation().derivativeFromOutput() ? kept.z : kept.a;
    }

    /** delta, from what forward wrote; writes the bias gradient. */
    FloatOperand delta(Kept kept, FloatOperand biasGradient) {
        FloatOperand delta = dz.copy();
        FloatOperand u = source(kept);
        layer.backwardActivation(
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

    /** The reference takes our z and a as given. */
    Bounded deltaReference(Kept kept) {
        Bounded output = Bounded.exact(kept.z.widened());
        return bound.delta(Bounded.exact(dz.widened()), mask, output, Bounded.exact(kept.a.widened()));
    }

    FloatOperand blankBias() {
        return FloatOperand.blank(1, layer.outputs(), 2, 0);
    }

    FloatOperand dataGradient(FloatOperand delta, Parallelism parallelism) {
        FloatOperand dx = FloatOperand.blank(rows, layer.inputs(), 1, 2);
        layer.backwardData(
                rows,
                delta.data(),
                delta.offset(),
                delta.ld(),
                w.data(),
                w.offset(),
                dx.data(),
                dx.offset(),
                dx.ld(),
                parallelism,
                workspace);
        return dx;
    }

    Bounded dataReference(FloatOperand delta) {
        return Bounded.product(Bounded.exact(delta.widened()), Bounded.exact(w.widened()));
    }

    FloatOperand weightGradient(FloatOperand delta, Parallelism parallelism) {
        FloatOperand dw = FloatOperand.blank(layer.outputs(), layer.inputs(), 3, 0);
        layer.backwardWeights(
                rows,
                x.data(),
                x.offset(),
                x.ld(),
                delta.data(),
                delta.offset(),
                delta.ld(),
                dw.data(),
                dw.offset(),
                parallelism,
                workspace);
        return dw;
    }

    Bounded weightReference(FloatOperand delta) {
        return Bounded.product(Bounded.exact(delta.widened()).transposed(), Bounded.exact(x.widened()));
    }
}
