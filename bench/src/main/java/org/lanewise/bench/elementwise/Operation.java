package org.lanewise.bench.elementwise;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Elementwise;
import org.lanewise.kernels.FusedActivation;
import org.lanewise.kernels.GaussianNoise;
import org.lanewise.kernels.Workspace;

/**
 * One kernel by one implementation.
 *
 * @param name the operation
 * @param impl whose
 * @param bytes that it reads and writes per element
 * @param work binds it to arrays
 */
public record Operation(String name, String impl, int bytes, Work work) {
    /**
     * What all ratios are to: reads a float, writes a float, by vectors. {@code System.arraycopy} is a peer of it: beyond
     * 2.5 MiB it may stream past the caches, which no Java code can.
     */
    public static final Operation COPY =
            new Operation("copy", "vectors", 8, a -> () -> JdkFunctions.copy(a.x(), a.y()));

    static final String OURS = "lanewise";

    private static final float DROP_RATE = 0.5f;

    private static final long KEY = Dropout.key(1, 2, 3);

    /** Binds a kernel to arrays. */
    public interface Work {
        /** One call over the whole arrays. */
        Runnable on(Arrays arrays);
    }

    /**
     * Arrays of the same length.
     *
     * @param x input, from -4 to 4
     * @param y output
     * @param gradient all 0: a derivative in place leaves it so, and no call meets other numbers than the one before
     */
    public record Arrays(float[] x, float[] y, float[] gradient) {
        /** Elements of each. */
        public int length() {
            return x.length;
        }
    }

    /** Every operation, ours first and its peers behind it. */
    public static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        all.add(new Operation("copy", "jdk-arraycopy", 8, a -> () -> System.arraycopy(a.x(), 0, a.y(), 0, a.length())));
        for (Activation h : Activation.all()) {
            if (h != Activation.IDENTITY) { // a copy
                all.add(value(h.toString(), (x, y, n) -> Elementwise.activate(h, x, 0, y, 0, n)));
            }
            if (h == Activation.TANH) {
                all.add(new Operation("tanh", JdkFunctions.NAME, 8, a -> () -> JdkFunctions.tanh(a.x(), a.y())));
            }
        }
        all.add(value("exp", (x, y, n) -> Elementwise.exp(x, 0, y, 0, n)));
        all.add(new Operation("exp", JdkFunctions.NAME, 8, a -> () -> JdkFunctions.exp(a.x(), a.y())));
        all.add(new Operation("log1p", OURS, 8, a -> {
            float[] x = positive(a.x());
            return () -> Elementwise.log1p(x, 0, a.y(), 0, x.length);
        }));
        all.add(new Operation("log1p", JdkFunctions.NAME, 8, a -> {
            float[] x = positive(a.x());
            return () -> JdkFunctions.log1p(x, a.y());
        }));
        all.add(value("expm1", (x, y, n) -> Elementwise.expm1(x, 0, y, 0, n)));
        all.add(value("erf", (x, y, n) -> Elementwise.erf(x, 0, y, 0, n)));
        all.add(value("erfc", (x, y, n) -> Elementwise.erfc(x, 0, y, 0, n)));
        for (Activation h : Activation.all()) {
            all.add(derivative(h));
        }
        all.addAll(dropouts());
        all.addAll(noise());
        all.addAll(prelu());
        all.addAll(OptimizerOperations.all());
        all.addAll(RowOperations.all());
        return List.copyOf(all);
    }

    /** Below -1 the JDK's log1p takes a slow path. */
    private static float[] positive(float[] x) {
        float[] positive = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            positive[i] = Math.abs(x[i]);
        }
        return positive;
    }

    private interface Kernel {
        void run(float[] x, float[] y, int n);
    }

    private static Operation value(String name, Kernel kernel) {
        return new Operation(name, OURS, 8, a -> () -> kernel.run(a.x(), a.y(), a.length()));
    }

    /** In place, as in a backward pass: reads x and the gradient, writes the gradient. */
    private static Operation derivative(Activation h) {
        return new Operation(
                h + "-derivative",
                OURS,
                12,
                a -> () -> Elementwise.derivative(h, a.x(), 0, a.gradient(), 0, a.gradient(), 0, a.length()));
    }

    private static List<Operation> dropouts() {
        Dropout dropout = Dropout.of(DROP_RATE);
        return List.of(
                new Operation(
                        "dropout",
                        OURS,
                        8,
                        a -> () -> Elementwise.dropout(dropout, KEY, 0, a.gradient(), 0, a.length())),
                new Operation("relu+dropout", OURS, 8, a -> {
                    int n = a.length();
                    FusedActivation relu = FusedActivation.of(n, Activation.RELU, dropout);
                    return () -> relu.forward(1, a.x(), 0, n, KEY, a.y(), 0, n);
                }),
                new Operation(
                        "relu+dropout",
                        RandomDropout.NAME,
                        8,
                        a -> () -> RandomDropout.reluDropout(a.x(), a.y(), DROP_RATE)));
    }

    private static List<Operation> noise() {
        GaussianNoise noise = GaussianNoise.of(0.1f);
        return List.of(
                new Operation("noise", OURS, 4, a -> () -> noise.fill(KEY, 0, a.y(), 0, a.length())),
                new Operation("noise+input", OURS, 8, a -> {
                    Workspace workspace = new Workspace();
                    return () -> noise.add(KEY, 0, a.x(), 0, a.y(), 0, a.length(), workspace);
                }));
    }

    /** A slope for each element. The derivative reads and writes the gradient and the slopes' gradient. */
    private static List<Operation> prelu() {
        return List.of(
                new Operation("prelu", OURS, 12, a -> {
                    float[] alpha = slopes(a);
                    return () -> Elementwise.prelu(alpha, 0, a.x(), 0, a.y(), 0, a.length());
                }),
                new Operation("prelu-derivative", OURS, 24, a -> {
                    float[] alpha = slopes(a);
                    float[] alphaGradient = new float[a.length()];
                    return () -> Elementwise.preluDerivative(
                            alpha, 0, a.x(), 0, a.gradient(), 0, a.gradient(), 0, alphaGradient, 0, a.length());
                }));
    }

    private static float[] slopes(Arrays arrays) {
        float[] alpha = new float[arrays.length()];
        java.util.Arrays.fill(alpha, 0.25f);
        return alpha;
    }
}
