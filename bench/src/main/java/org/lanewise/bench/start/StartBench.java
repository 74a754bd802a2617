package org.lanewise.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lanewise.bench.mlp.MlpProblem;
import org.lanewise.nn.Model;
import org.lanewise.nn.Output;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.io.ModelFile;

/** Starts JVMs like this one and lets each get up to speed. */
public final class StartBench {
    private static final int[] WIDTHS = {784, 512, 512, 10};

    /** Operations of a prediction of one row. */
    static final double FLOPS = 2.0 * (784 * 512 + 512 * 512 + 512 * 10);

    private final double seconds;

    /**
     * @param seconds that each JVM works, far longer than it takes to get up to speed
     */
    public StartBench(double seconds) {
        if (!(seconds >= 0.1) || seconds > 3600) {
            throw new IllegalArgumentException("seconds = " + seconds + " must be from 0.1 to 3600");
        }
        this.seconds = seconds;
    }

    /**
     * One JVM's start with products; times count from the first one's begin.
     *
     * @param options beside those of this JVM, which come first
     * @throws IOException if the JVM cannot be started or fails
     */
    public Start run(List<String> options) throws IOException {
        return start(options, StartProbe.class, List.of());
    }

    /**
     * One JVM's start with predictions of 784-512-512-10, batch 1, from a model's file; times count from the JVM's start.
     *
     * @param options beside those of this JVM, which come first
     * @throws IOException if there is no place for the file, or the JVM cannot be started or fails
     */
    public Start predict(List<String> options) throws IOException {
        Path file = Files.createTempFile("lanewise-start", ".safetensors");
        try {
            MlpProblem problem = MlpProblem.random(1, WIDTHS);
            Scaling scaling = Scaling.none(WIDTHS[0]);
            ModelFile.write(file, new Model(problem.network(), problem.parameters(), scaling, Output.SOFTMAX));
            return start(options, PredictProbe.class, List.of(file.toString()));
        } finally {
            Files.delete(file);
        }
    }

    private Start start(List<String> options, Class<?> probe, List<String> more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(Double.toString(seconds)));
        arguments.addAll(more);
        return Start.parse(FreshJvm.run(options, probe, arguments).lines().reduce("", (before, line) -> line));
    }
}
