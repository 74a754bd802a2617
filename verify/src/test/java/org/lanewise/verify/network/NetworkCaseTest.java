package org.lanewise.verify.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.layer.Layer;
import org.lanewise.verify.bound.Bounded;

class NetworkCaseTest {
    /** A bound as large as the values would accept anything. */
    @Test
    void boundsAreSmallBesideTheValues() {
        for (Networks.Task task : NetworkChecks.tasks()) {
            NetworkCase drawn = new NetworkCase(new SplittableRandom(1), task, 19);
            Bounded output = drawn.reference().output();
            assertSharp(
                    task, CommonOps_DDRM.elementSumAbs(output.value()), CommonOps_DDRM.elementSumAbs(output.error()));
            List<Bounded> gradients = drawn.reference().gradients(drawn.lossReference());
            List<Tensor> learned = Parameters.tensors(task.network()).stream()
                    .filter(Tensor::isLearned)
                    .toList();
            assertEquals(learned.size(), gradients.size());
            // Layer by layer: a bias before normalisation has no gradient, only a bound.
            double[] values = new double[task.network().nodes().size()];
            double[] errors = values.clone();
            for (int i = 0; i < learned.size(); i++) {
                values[learned.get(i).layer()] +=
                        CommonOps_DDRM.elementSumAbs(gradients.get(i).value());
                errors[learned.get(i).layer()] +=
                        CommonOps_DDRM.elementSumAbs(gradients.get(i).error());
            }
            for (int layer = 0; layer < values.length; layer++) {
                assertSharp(task, values[layer], errors[layer]);
            }
        }
    }

    private static void assertSharp(Networks.Task task, double values, double errors) {
        assertTrue(errors <= 0.01 * values, () -> task + ": the bound is " + errors + " beside values of " + values);
    }

    @Test
    void everyLayerIsThere() {
        Set<Class<?>> there = new HashSet<>();
        for (Networks.Task task : NetworkChecks.tasks()) {
            task.network().layers().forEach(layer -> there.add(layer.getClass()));
        }
        assertEquals(Set.of(Layer.class.getPermittedSubclasses()), there);
    }
}
