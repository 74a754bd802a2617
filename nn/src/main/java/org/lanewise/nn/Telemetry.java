package org.lanewise.nn;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.kernels.Blas;

/**
 * Measures of every layer with weights, step by step: the norm of the update (the deck's training speed), of the gradient,
 * and of the weights. Euclidean norms over a layer's weights, biases apart. Given to {@link Trainer#measure}.
 */
public final class Telemetry {
    /** What one layer did in one step. */
    public record Measure(long step, int layer, double updateNorm, double gradientNorm, double weightNorm) {}

    private final int every;
    private final List<Measure> measures = new ArrayList<>();
    private float[] before = new float[0];
    private long steps;

    /** Measures the first of every {@code every} steps. */
    public Telemetry(int every) {
        if (every < 1) {
            throw new IllegalArgumentException("every = " + every + ", but must be at least 1");
        }
        this.every = every;
    }

    /** All measures, step by step, layer by layer. */
    public List<Measure> measures() {
        return List.copyOf(measures);
    }

    /** Those of one layer. */
    public List<Measure> measures(int layer) {
        return measures.stream().filter(measure -> measure.layer == layer).toList();
    }

    /** As CSV with a header. */
    public String toCsv() {
        StringBuilder csv = new StringBuilder("step,layer,update_norm,gradient_norm,weight_norm\n");
        for (Measure m : measures) {
            csv.append(m.step + "," + m.layer + "," + m.updateNorm + "," + m.gradientNorm + "," + m.weightNorm + "\n");
        }
        return csv.toString();
    }

    void before(Parameters parameters) {
        if (steps % every == 0) {
            before = parameters.values().clone();
        }
    }

    void after(Parameters parameters, Parameters gradient) {
        if (steps++ % every != 0) {
            return;
        }
        Blas.saxpy(before.length, -1, parameters.values(), 0, 1, before, 0, 1);
        for (Tensor tensor : parameters.tensors()) {
            if (tensor.isPenalised()) {
                measures.add(new Measure(
                        steps,
                        tensor.layer(),
                        norm(before, tensor),
                        norm(gradient.values(), tensor),
                        norm(parameters.values(), tensor)));
            }
        }
    }

    private static double norm(float[] values, Tensor tensor) {
        return Blas.snrm2(tensor.length(), values, tensor.offset(), 1);
    }
}
