package org.lanewise.verify.kernels.f32;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.bound.Deviation;

/** The judgement notices what a broken kernel would do. */
class FloatGemmCaseTest {
    private final FloatGemmCase problem =
            FloatGemmCase.draw(new SplittableRandom(1), Transpose.NO, Transpose.YES, 5, 7, 100, -0.7f, 1.3f);
    private final FloatOperand result = problem.run(Parallelism.sequential(), new Workspace());

    private double judged() {
        Deviation deviation = new Deviation();
        problem.judge(result, deviation);
        return deviation.worst();
    }

    @Test
    void acceptsTheResult() {
        assertTrue(judged() <= 1);
    }

    @Test
    void refusesAMissingProduct() {
        float product = -0.7f
                * problem.a().data()[problem.a().index(4, 99)]
                * problem.b().data()[problem.b().index(6, 99)];
        result.data()[result.index(4, 6)] -= product;
        assertTrue(judged() > 100);
    }

    @Test
    void refusesAnUntouchedElement() {
        result.data()[result.index(0, 0)] = problem.c().data()[problem.c().index(0, 0)];
        assertTrue(judged() > 100);
    }

    @Test
    void refusesAWriteBesideTheMatrix() {
        result.data()[result.data().length - 1] = 0;
        assertEquals(Double.POSITIVE_INFINITY, judged());
    }
}
