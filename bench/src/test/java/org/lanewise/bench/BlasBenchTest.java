package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ludovic.netlib.blas.LanewiseBlas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewise.bench.blas.BlasOperands;
import org.lanewise.bench.blas.BlasOperation;
import org.lanewise.bench.blas.f32.FloatBlasOperands;
import org.lanewise.bench.blas.f64.DoubleBlasOperands;

class BlasBenchTest {
    @ParameterizedTest
    @EnumSource
    void everyRoutineChangesItsResultAndIsResettable(BlasOperation operation) {
        for (BlasOperands operands :
                List.of(new FloatBlasOperands(operation, 33, 2), new DoubleBlasOperands(operation, 33, 2))) {
            double[] before = operands.result();
            operands.call(LanewiseBlas.getInstance()).run();
            assertFalse(Arrays.equals(before, operands.result()), operation.id());
            operands.reset();
            assertArrayEquals(before, operands.result());
        }
    }

    /** Every implementation is compared with ours on the way. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GEMM")
    void everyRoutineIsMeasuredAtEverySizeAndIncrement(BlasOperation operation) {
        List<BlasRow> rows = new ArrayList<>();
        new BlasBench(List.of(operation), List.of(Type.F32), 2, 0.001).run(rows::add);
        Set<String> impls = rows.stream().map(BlasRow::impl).collect(Collectors.toSet());
        assertEquals(2 * 2 * impls.size(), rows.size());
        rows.forEach(row -> assertEquals(row.impl().equals("lanewise") ? 1 : row.ratio(), row.ratio(), row.csv()));
    }

    @Test
    void badArgumentsAreRefused() {
        List<Type> types = List.of(Type.F32);
        assertThrows(IllegalArgumentException.class, () -> new BlasBench(List.of(), types, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new BlasBench(List.of(), types, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> BlasOperation.parse("DOT"));
    }
}
