package org.lanewise.bench.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import org.lanewise.bench.mlp.Mlp;
import org.lanewise.bench.mlp.MlpProblem;
import org.lanewise.nn.Model;
import org.lanewise.nn.Output;
import org.lanewise.nn.data.Scaling;
import org.lanewise.onnx.OnnxFile;

/**
 * A session with every optimisation, the threads it is allowed, and input and output in native memory that is reused, so
 * that a run copies nothing.
 */
final class OnnxRuntimeMlp implements Mlp {
    private static final String INPUT = "input";
    private static final String OUTPUT = "output";

    private final OrtSession session;
    private final OnnxTensor x;
    private final OnnxTensor y;
    private final FloatBuffer outputs;
    private final Map<String, OnnxTensor> inputTensors;
    private final Map<String, OnnxTensor> outputTensors;

    OnnxRuntimeMlp(MlpProblem problem, int threads) {
        int[] widths = problem.widths();
        Model model = new Model(problem.network(), problem.parameters(), Scaling.none(widths[0]), Output.IDENTITY);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            session = environment.createSession(OnnxFile.bytes(model, problem.rows()), options);
            int outputWidth = widths[problem.layers()];
            FloatBuffer input = floats(problem.x().length).put(problem.x()).rewind();
            outputs = floats(problem.rows() * outputWidth);
            x = OnnxTensor.createTensor(environment, input, new long[] {problem.rows(), widths[0]});
            y = OnnxTensor.createTensor(environment, outputs, new long[] {problem.rows(), outputWidth});
            inputTensors = Map.of(INPUT, x);
            outputTensors = Map.of(OUTPUT, y);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime refuses the network " + problem.name(), e);
        }
    }

    private static FloatBuffer floats(int count) {
        return ByteBuffer.allocateDirect(Float.BYTES * count)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    @Override
    public void run() {
        try (OrtSession.Result result = session.run(inputTensors, outputTensors)) {
            if (result.size() != 1) {
                throw new IllegalStateException("a run has " + result.size() + " results");
            }
        } catch (OrtException e) {
            throw new IllegalStateException("a run failed", e);
        }
    }

    @Override
    public float[] outputs() {
        float[] copy = new float[outputs.capacity()];
        outputs.get(0, copy);
        return copy;
    }

    @Override
    public void close() {
        try {
            x.close();
            y.close();
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the session does not close", e);
        }
    }
}
