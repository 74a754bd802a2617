package org.lanewise.bench.onnx;

import org.lanewise.bench.mlp.Mlp;
import org.lanewise.bench.mlp.MlpPeer;
import org.lanewise.bench.mlp.MlpProblem;

/** ONNX Runtime on the processor. */
public final class OnnxRuntimePeer implements MlpPeer {
    /** For the service loader. */
    public OnnxRuntimePeer() {}

    @Override
    public String id() {
        return "onnxruntime";
    }

    @Override
    public Mlp open(MlpProblem problem, int threads) {
        return new OnnxRuntimeMlp(problem, threads);
    }
}
