package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.mlp.Mlp;
import org.lanewise.bench.mlp.MlpPeer;
import org.lanewise.bench.mlp.MlpProblem;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.WeightType;

class MlpBenchTest {
    private static final MlpProblem PROBLEM = MlpProblem.random(3, 17, 9, 5);

    /** The network as plain loops in double. */
    private record Loops(MlpProblem problem, float error) implements MlpPeer, Mlp {
        @Override
        public String id() {
            return "loops";
        }

        @Override
        public Mlp open(MlpProblem other, int threads) {
            return new Loops(other, error);
        }

        @Override
        public void run() {}

        @Override
        public void close() {}

        @Override
        public float[] outputs() {
            int[] widths = problem.widths();
            Parameters parameters = problem.parameters();
            float[] x = problem.x();
            for (int layer = 0; layer < problem.layers(); layer++) {
                int inputs = widths[layer];
                int units = widths[layer + 1];
                float[] w = parameters.weights(layer);
                float[] z = new float[problem.rows() * units];
                for (int i = 0; i < z.length; i++) {
                    double sum = parameters.biases(layer)[i % units];
                    for (int k = 0; k < inputs; k++) {
                        sum += (double) w[i % units * inputs + k] * x[i / units * inputs + k];
                    }
                    z[i] = (float) (layer < problem.layers() - 1 ? Math.max(0, sum) : sum);
                }
                x = z;
            }
            x[0] += error;
            return x;
        }
    }

    @Test
    void lanewiseIsFirstAndTheMeasureOfTheOthers() {
        List<MlpRow> rows =
                new MlpBench(PROBLEM, 1, 3, 0.01).run(List.of(new Loops(PROBLEM, 0)), List.of(WeightType.INT8));
        assertEquals(
                List.of("lanewise f32", "lanewise int8", "loops f32"),
                rows.stream().map(row -> row.impl() + " " + row.weights()).toList());
        assertEquals(1, rows.get(0).ratio());
        assertEquals("17-9-5", rows.get(1).network());
        assertTrue(rows.get(0).p99() >= rows.get(0).median() / 2, rows.toString());
    }

    @Test
    void otherOutputsAreNoticed() {
        MlpBench bench = new MlpBench(PROBLEM, 1, 1, 0.01);
        Exception thrown = assertThrows(
                IllegalStateException.class, () -> bench.run(List.of(new Loops(PROBLEM, 0.01f)), List.of()));
        assertTrue(thrown.toString().contains("loops has 15 outputs up to 0.0"), thrown.toString());
    }
}
