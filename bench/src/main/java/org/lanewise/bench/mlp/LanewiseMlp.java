package org.lanewise.bench.mlp;

import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Model;
import org.lanewise.nn.Output;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.WeightType;
import org.lanewise.nn.data.Scaling;

/** A {@link Predictor} as users call it. */
public final class LanewiseMlp implements Mlp {
    private final Predictor predictor;
    private final Predictor.Scratch scratch;
    private final int rows;
    private final float[] x;
    private final float[] y;

    /** Its threads belong to the caller. */
    public LanewiseMlp(MlpProblem problem, WeightType weights, Parallelism parallelism) {
        Scaling scaling = Scaling.none(problem.widths()[0]);
        Model model = new Model(problem.network(), problem.parameters(), scaling, Output.IDENTITY);
        predictor = new Predictor(model, weights);
        scratch = new Predictor.Scratch(parallelism);
        rows = problem.rows();
        x = problem.x();
        y = new float[rows * predictor.outputs()];
    }

    @Override
    public void run() {
        predictor.predict(x, 0, rows, y, 0, scratch);
    }

    @Override
    public float[] outputs() {
        return y.clone();
    }

    @Override
    public void close() {}
}
