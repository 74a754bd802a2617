package org.lanewise.verify.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.lanewise.nn.Network;
import org.lanewise.verify.bound.Bounded;

class NetworkCaseTest {
    /** A bound as large as the values would accept anything. */
    @Test
    void boundsAreSmallBesideTheValues() {
        for (Network network : NetworkChecks.networks()) {
            ReferencePass reference = new NetworkCase(new SplittableRandom(1), network, 19).reference();
            assertSharp(network, reference.logits());
            for (Bounded gradient : reference.gradients()) {
                assertSharp(network, gradient);
            }
        }
    }

    private static void assertSharp(Network network, Bounded matrix) {
        double ratio = CommonOps_DDRM.elementSumAbs(matrix.error()) / CommonOps_DDRM.elementSumAbs(matrix.value());
        assertTrue(ratio <= 0.01, () -> network + ": the bound is " + ratio + " of the values");
    }
}
