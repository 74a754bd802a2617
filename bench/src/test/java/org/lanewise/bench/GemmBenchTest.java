package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Transposes;

class GemmBenchTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyLibraryHasARowForEveryShape(int threads) {
        GemmPlan plan = new GemmPlan(
                List.of(Type.F32, Type.F64),
                List.of(
                        Problem.of(new GemmSize(3, 5, 7), Transposes.TT),
                        new Problem(new GemmSize(16, 16, 16), Transposes.NN, 1, true)),
                threads,
                List.of(Library.EJML, Library.NETLIB),
                3,
                0.003);
        List<GemmResult> results = new ArrayList<>();
        try (GemmBench bench = new GemmBench(plan)) {
            bench.run(results::add);
        }
        assertEquals(4, results.size());
        for (GemmResult result : results) {
            assertTrue(result.peak() > 0);
            assertEquals(3, result.rows().size());
            assertEquals(1.0, result.rows().get(0).ratio());
            for (GemmRow row : result.rows()) {
                assertEquals(result.rows().get(0).type(), row.type());
                assertEquals(GemmRow.CSV_HEADER.split(",").length, row.csv().split(",").length);
                assertTrue(row.gflops() > 0 && row.percentOfPeak() > 0 && row.ratio() > 0, row.csv());
            }
        }
    }

    @Test
    void csvRow() {
        Problem problem = Problem.of(new GemmSize(1, 1024, 784), Transposes.NT);
        GemmRow row = new GemmRow(Type.F32, problem, 2, Library.OPENBLAS, 12.345, 10.44, 1.5);
        assertEquals("op,dtype,m,n,k,ta,tb,threads,impl,gflops,percent_of_peak,ratio", GemmRow.CSV_HEADER);
        assertEquals("gemm,f32,1,1024,784,n,t,2,openblas,12.35,10.4,1.500", row.csv());
        Problem packed = new Problem(new GemmSize(8, 8, 8), Transposes.TN, 0, true);
        assertEquals(
                "gemm_packed,f64,8,8,8,t,n,1,lanewise,1.00,2.0,1.000",
                new GemmRow(Type.F64, packed, 1, Library.LANEWISE, 1, 2, 1).csv());
    }

    @Test
    void plansThatMakeNoSenseAreRefused() {
        List<Type> f32 = List.of(Type.F32);
        List<Problem> one = List.of(Problem.of(new GemmSize(8, 8, 8), Transposes.NN));
        assertThrows(IllegalArgumentException.class, () -> new GemmPlan(List.of(), one, 1, List.of(), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new GemmPlan(f32, List.of(), 1, List.of(), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new GemmPlan(f32, one, 0, List.of(), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new GemmPlan(f32, one, 1, List.of(), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new GemmPlan(f32, one, 1, List.of(), 1, Double.NaN));
    }
}
