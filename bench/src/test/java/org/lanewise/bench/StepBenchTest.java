package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.step.LanewiseStep;
import org.lanewise.bench.step.OpenBlasStep;
import org.lanewise.bench.step.StepProblem;
import org.lanewise.kernels.Parallelism;

class StepBenchTest {
    private static final StepProblem PROBLEM = StepProblem.random(17, 23, 19, 11, 5);

    @BeforeEach
    void needsOpenBlas() {
        assumeTrue(Library.OPENBLAS.isAvailable(), "openblas has no library for this machine");
    }

    @Test
    void bothTakeTheSameStep() {
        LanewiseStep ours = new LanewiseStep(PROBLEM, Parallelism.sequential());
        OpenBlasStep peer = new OpenBlasStep(PROBLEM, ours.parameters().values());
        for (int step = 0; step < 3; step++) {
            StepBench.requireAgreement(ours, peer);
        }
    }

    @Test
    void anotherStepIsNoticed() {
        LanewiseStep ours = new LanewiseStep(PROBLEM, Parallelism.sequential());
        float[] parameters = ours.parameters().values().clone();
        parameters[0] += 0.01f;
        OpenBlasStep peer = new OpenBlasStep(PROBLEM, parameters);
        Exception thrown = assertThrows(IllegalStateException.class, () -> StepBench.requireAgreement(ours, peer));
        assertTrue(thrown.toString().contains("away from ours after a step of"), thrown.toString());
    }
}
