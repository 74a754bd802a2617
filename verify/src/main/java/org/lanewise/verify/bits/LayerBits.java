package org.lanewise.verify.bits;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Bfloat16;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.FusedActivation;
import org.lanewise.kernels.NarrowMatrix;
import org.lanewise.kernels.NarrowType;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Dense layers with plain, packed and narrow weights, both ways, and the activation without the product. */
final class LayerBits {
    /** Rows, inputs, outputs: one row, ragged ones, K beyond a block. */
    private static final int[][] SHAPES = {{1, 70, 133}, {7, 33, 20}, {3, 1100, 40}};

    /** Large enough to be shared between threads. */
    private static final int[][] SHARED = {{90, 220, 211}};

    private static final long KEY = Dropout.key(1, 2, 3);

    private LayerBits() {}

    static List<BitRow> all() {
        List<BitRow> rows = new ArrayList<>();
        Layers dense = forward(Activation.RELU, (layer, call) -> call.plain(layer));
        rows.add(BitRow.small("dense", (parallelism, words) -> dense.run(SHAPES, parallelism, words)));
        // Shared even where it is slow.
        rows.add(BitRow.shared("dense-shared", (parallelism, words) -> dense.run(SHARED, parallelism, words)));
        add(rows, "dense-packed", forward(Activation.TANH, (layer, call) -> call.packed(layer)));
        add(rows, "dense-bf16", forward(Activation.LOGISTIC, (layer, call) -> call.narrow(layer, NarrowType.BF16)));
        add(rows, "dense-int8", forward(Activation.IDENTITY, (layer, call) -> call.narrow(layer, NarrowType.INT8)));
        add(rows, "dense-with-sums", LayerBits::withSums);
        add(rows, "dense-backward", LayerBits::backward);
        rows.add(BitRow.alone("fused-activation", LayerBits::fused));
        rows.add(BitRow.alone("bfloat16", LayerBits::bfloat16));
        return rows;
    }

    /** Work on layers of several shapes. */
    private interface Layers {
        void run(int[][] shapes, Parallelism parallelism, Words words);
    }

    private static void add(List<BitRow> rows, String name, Layers layers) {
        rows.add(BitRow.small(name, (parallelism, words) -> layers.run(SHAPES, parallelism, words)));
        rows.add(BitRow.sharedLong(name + "-shared", (parallelism, words) -> layers.run(SHARED, parallelism, words)));
    }

    /** A layer's operands. */
    private record Call(FloatOperand x, FloatOperand w, float[] bias, FloatOperand z, Parallelism parallelism) {
        static Call draw(SplittableRandom random, int[] shape, Parallelism parallelism) {
            return new Call(
                    FloatOperand.draw(random, shape[0], shape[1], 1, 2),
                    FloatOperand.draw(random, shape[2], shape[1], 3, 0),
                    FloatOperand.draw(random, 1, shape[2], 0, 0).data(),
                    FloatOperand.blank(shape[0], shape[2], 2, 1),
                    parallelism);
        }

        void plain(Dense layer) {
            layer.forward(
                    x.rows(),
                    x.data(),
                    x.offset(),
                    x.ld(),
                    w.data(),
                    w.offset(),
                    bias,
                    0,
                    KEY,
                    z.data(),
                    z.offset(),
                    z.ld(),
                    parallelism,
                    new Workspace());
        }

        void packed(Dense layer) {
            PackedMatrix panels = PackedMatrix.pack(Transpose.YES, w.columns(), w.rows(), w.data(), w.offset(), w.ld());
            layer.forward(
                    x.rows(),
                    x.data(),
                    x.offset(),
                    x.ld(),
                    panels,
                    bias,
                    0,
                    KEY,
                    z.data(),
                    z.offset(),
                    z.ld(),
                    parallelism,
                    new Workspace());
        }

        void narrow(Dense layer, NarrowType type) {
            NarrowMatrix panels = NarrowMatrix.pack(type, w.columns(), w.rows(), w.data(), w.offset());
            layer.forward(
                    x.rows(),
                    x.data(),
                    x.offset(),
                    x.ld(),
                    panels,
                    bias,
                    0,
                    KEY,
                    z.data(),
                    z.offset(),
                    z.ld(),
                    parallelism,
                    new Workspace());
        }
    }

    private interface Form {
        void run(Dense layer, Call call);
    }

    private static Layers forward(Activation activation, Form form) {
        return (shapes, parallelism, words) -> {
            SplittableRandom random = new SplittableRandom(13);
            for (int[] shape : shapes) {
                Call call = Call.draw(random, shape, parallelism);
                form.run(Dense.of(shape[1], shape[2], activation, Dropout.of(0.25f)), call);
                words.add(call.z.data());
            }
        };
    }

    private static void withSums(int[][] shapes, Parallelism parallelism, Words words) {
        SplittableRandom random = new SplittableRandom(14);
        for (int[] shape : shapes) {
            Call call = Call.draw(random, shape, parallelism);
            FloatOperand a = FloatOperand.blank(shape[0], shape[2], 0, 3);
            FloatOperand x = call.x;
            FloatOperand z = call.z;
            Dense.of(shape[1], shape[2], Activation.SILU, Dropout.unscaled(0.25f))
                    .forward(
                            shape[0],
                            x.data(),
                            x.offset(),
                            x.ld(),
                            call.w.data(),
                            call.w.offset(),
                            call.bias,
                            0,
                            a.data(),
                            a.offset(),
                            a.ld(),
                            KEY,
                            z.data(),
                            z.offset(),
                            z.ld(),
                            parallelism,
                            new Workspace());
            words.add(a.data());
            words.add(z.data());
        }
    }

    private static void backward(int[][] shapes, Parallelism parallelism, Words words) {
        SplittableRandom random = new SplittableRandom(15);
        Workspace workspace = new Workspace();
        for (int[] shape : shapes) {
            int rows = shape[0];
            Call call = Call.draw(random, shape, parallelism);
            FloatOperand x = call.x;
            FloatOperand w = call.w;
            FloatOperand u = FloatOperand.draw(random, rows, shape[2], 1, 2);
            FloatOperand delta = FloatOperand.draw(random, rows, shape[2], 2, 1);
            FloatOperand dx = FloatOperand.blank(rows, shape[1], 0, 1);
            FloatOperand dw = FloatOperand.blank(shape[2], shape[1], 1, 0);
            Dense layer = Dense.of(shape[1], shape[2], Activation.TANH, Dropout.of(0.25f));
            layer.backwardActivation(
                    rows, u.data(), u.offset(), u.ld(), KEY, delta.data(), delta.offset(), delta.ld(), call.bias, 0);
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
            words.add(delta.data());
            words.add(call.bias);
            words.add(dx.data());
            words.add(dw.data());
        }
    }

    /** Every activation with dropout, forward and back. */
    private static void fused(Words words) {
        SplittableRandom random = new SplittableRandom(16);
        int rows = 5;
        int units = 77;
        for (Activation activation : Activation.all()) {
            FusedActivation layer = FusedActivation.of(units, activation, Dropout.of(0.25f));
            float[] x = FloatOperand.draw(random, rows, units, 0, 0).data();
            float[] bias = FloatOperand.draw(random, 1, units, 0, 0).data();
            float[] a = new float[rows * units];
            float[] z = new float[rows * units];
            layer.forward(rows, x, 0, units, KEY, z, 0, units);
            words.add(z);
            layer.forward(rows, x, 0, units, bias, 0, a, 0, units, KEY, z, 0, units);
            words.add(a);
            words.add(z);
            float[] u = activation.derivativeFromOutput() ? z : a;
            layer.backward(rows, u, 0, units, KEY, x, 0, units);
            words.add(x);
            layer.backward(rows, u, 0, units, KEY, x, 0, units, bias, 0);
            words.add(x);
            words.add(bias);
        }
    }

    private static void bfloat16(Words words) {
        int count = 1511;
        int step = (int) ((1L << 32) / count);
        for (int i = 0; i < count; i++) {
            words.add(Bfloat16.toFloat(Bfloat16.of(Float.intBitsToFloat(i * step))));
        }
        int inputs = 37;
        int outputs = 70;
        float[] w = FloatOperand.draw(new SplittableRandom(17), outputs, inputs, 0, 0)
                .data();
        for (NarrowType type : NarrowType.values()) {
            NarrowMatrix narrow = NarrowMatrix.pack(type, inputs, outputs, w, 0);
            for (int i = 0; i < outputs * inputs; i++) {
                words.add(narrow.weight(i / inputs, i % inputs));
            }
        }
    }
}
