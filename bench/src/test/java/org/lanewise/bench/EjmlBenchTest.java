package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewise.bench.ejml.EjmlOperands;
import org.lanewise.bench.ejml.EjmlOperation;
import org.lanewise.bench.ejml.f32.FloatEjmlOperands;
import org.lanewise.bench.ejml.f64.DoubleEjmlOperands;

class EjmlBenchTest {
    @ParameterizedTest
    @EnumSource
    void everyOperationChangesItsResultAndIsResettable(EjmlOperation operation) {
        for (EjmlOperands operands :
                List.of(new FloatEjmlOperands(operation, 33), new DoubleEjmlOperands(operation, 33))) {
            double[] before = operands.result();
            for (Runnable call : List.of(operands.ejml(), operands.lanewise())) {
                call.run();
                assertFalse(Arrays.equals(before, operands.result()), operation.id());
                operands.reset();
                assertArrayEquals(before, operands.result());
            }
        }
    }

    /** Both implementations are compared with each other on the way. */
    @ParameterizedTest
    @EnumSource
    void everyOperationIsMeasured(EjmlOperation operation) {
        List<EjmlRow> rows = new ArrayList<>();
        new EjmlBench(List.of(operation), List.of(Type.F32, Type.F64), List.of(3, 30), 2, 0.001).run(rows::add);
        assertEquals(2 * 2 * 2, rows.size());
        assertEquals(1, rows.get(0).ratio());
        assertEquals("lanewise", rows.get(1).impl());
    }

    @Test
    void badArgumentsAreRefused() {
        List<Type> types = List.of(Type.F32);
        assertThrows(IllegalArgumentException.class, () -> new EjmlBench(List.of(), types, List.of(4), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new EjmlBench(List.of(), types, List.of(4), 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new EjmlBench(List.of(), types, List.of(-4), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> EjmlOperation.parse("MULT"));
    }
}
