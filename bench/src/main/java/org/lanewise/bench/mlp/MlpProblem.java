package org.lanewise.bench.mlp;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;

/**
 * A dense network, ReLU between its layers and nothing behind the last, and a batch.
 *
 * @param widths inputs, hidden units, outputs
 * @param rows of the batch
 * @param parameters of {@link #network}, layer by layer: weights (outputs x inputs), then biases
 * @param x rows x inputs
 */
public record MlpProblem(int[] widths, int rows, Parameters parameters, float[] x) {
    /** Parameters and a batch drawn from a fixed seed: half of the inputs 0 as in pictures, the others in [0, 1). */
    public static MlpProblem random(int rows, int... widths) {
        SplittableRandom random = new SplittableRandom(1);
        Parameters parameters = Parameters.random(network(widths), 1);
        for (Tensor tensor : parameters.tensors()) {
            if (tensor.name().endsWith("bias")) {
                for (int i = 0; i < tensor.length(); i++) {
                    parameters.values()[tensor.offset() + i] = (float) (random.nextDouble() - 0.5);
                }
            }
        }
        float[] x = new float[rows * widths[0]];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextBoolean() ? 0 : (float) random.nextDouble();
        }
        return new MlpProblem(widths.clone(), rows, parameters, x);
    }

    private static Network network(int[] widths) {
        Network.Builder builder = Network.input(widths[0]);
        for (int i = 1; i < widths.length - 1; i++) {
            builder.dense(widths[i], Activation.RELU);
        }
        return builder.dense(widths[widths.length - 1]).build();
    }

    /** The network. */
    public Network network() {
        return parameters.network();
    }

    /** Dense layers. */
    public int layers() {
        return widths.length - 1;
    }

    /** Operations of a run, an fma being two. */
    public double flops() {
        double flops = 0;
        for (int i = 0; i < layers(); i++) {
            flops += 2.0 * rows * widths[i] * widths[i + 1];
        }
        return flops;
    }

    /** Its widths, such as 784-512-512-10. */
    public String name() {
        return Arrays.stream(widths).mapToObj(Integer::toString).collect(Collectors.joining("-"));
    }
}
