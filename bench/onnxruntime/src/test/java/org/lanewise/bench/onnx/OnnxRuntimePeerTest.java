package org.lanewise.bench.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.MlpBench;
import org.lanewise.bench.MlpRow;
import org.lanewise.bench.mlp.MlpPeer;
import org.lanewise.bench.mlp.MlpProblem;

class OnnxRuntimePeerTest {
    @Test
    void isFoundAndAgreesWithLanewise() {
        for (int rows : new int[] {1, 5}) {
            MlpBench bench = new MlpBench(MlpProblem.random(rows, 300, 129, 17, 1), 1, 1, 0.01);
            List<MlpRow> measured = bench.run(MlpPeer.all(), List.of());
            assertEquals(
                    List.of("lanewise", "onnxruntime"),
                    measured.stream().map(MlpRow::impl).toList());
        }
    }
}
