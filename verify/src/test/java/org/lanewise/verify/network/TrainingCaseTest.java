package org.lanewise.verify.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Penalty;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.optimizer.OptimizerChecks;
import org.lanewise.verify.optimizer.Rule;

class TrainingCaseTest {
    /** A bound as large as the way that the parameters went would accept training that does nothing. */
    @Test
    void boundsAreSmallBesideTheWay() {
        for (Rule rule : Rule.values()) {
            for (Penalty penalty : OptimizerChecks.penalties()) {
                SplittableRandom random = new SplittableRandom(1);
                TrainingCase training = new TrainingCase(random, rule, penalty, 1);
                List<Bounded> start = training.parameters();
                for (int step = 0; step < TrainingCase.STEPS; step++) {
                    training.step(random, step);
                }
                double way = 0;
                double errors = 0;
                for (int t = 0; t < start.size(); t++) {
                    Bounded end = training.parameters().get(t);
                    way += CommonOps_DDRM.elementSumAbs(
                            CommonOps_DDRM.subtract(end.value(), start.get(t).value(), null));
                    errors += CommonOps_DDRM.elementSumAbs(end.error());
                }
                String found = rule + ": the bound is " + errors + " beside a way of " + way;
                assertTrue(errors <= 0.01 * way, found);
            }
        }
    }
}
