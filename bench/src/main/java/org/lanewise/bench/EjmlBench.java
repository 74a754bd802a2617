package org.lanewise.bench;

import java.util.List;
import java.util.function.Consumer;
import org.lanewise.bench.ejml.EjmlOperands;
import org.lanewise.bench.ejml.EjmlOperation;
import org.lanewise.bench.ejml.f32.FloatEjmlOperands;
import org.lanewise.bench.ejml.f64.DoubleEjmlOperands;

/**
 * EJML's operations beside Lanewise's classes of the same names, by the same calls on the same matrices: compared with each
 * other, then measured in turn, on one thread.
 */
public final class EjmlBench {
    private static final double WARM_UP = 0.2;

    private static final int EJML = 0;
    private static final List<String> IMPLEMENTATIONS = List.of("ejml", "lanewise");

    private final List<EjmlOperation> operations;
    private final List<Type> types;
    private final List<Integer> sizes;
    private final int rounds;
    private final double seconds;

    /**
     * A bench.
     *
     * @param operations empty for all
     * @param types of the elements
     * @param sizes orders of the matrices
     * @param rounds slices of time per operation
     * @param seconds per implementation, over all rounds
     */
    public EjmlBench(
            List<EjmlOperation> operations, List<Type> types, List<Integer> sizes, int rounds, double seconds) {
        Rounds.requireBudget(rounds, seconds);
        for (int n : sizes) {
            if (n < 1 || n > 8192) {
                throw new IllegalArgumentException("size = " + n + " must be from 1 to 8192");
            }
        }
        this.operations = operations.isEmpty() ? List.of(EjmlOperation.values()) : List.copyOf(operations);
        this.types = List.copyOf(types);
        this.sizes = List.copyOf(sizes);
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** Measures everything and hands over the rows of each operation as soon as they are there. */
    public void run(Consumer<EjmlRow> sink) {
        for (Type type : types) {
            for (EjmlOperation operation : operations) {
                for (int n : sizes) {
                    measure(type, operation, n, sink);
                }
            }
        }
    }

    private void measure(Type type, EjmlOperation operation, int n, Consumer<EjmlRow> sink) {
        EjmlOperands operands =
                type == Type.F32 ? new FloatEjmlOperands(operation, n) : new DoubleEjmlOperands(operation, n);
        requireAgreement(operation, n, operands);
        List<Timed> timed = List.of(
                new Timed(1, operation.flops(n), operands.ejml()),
                new Timed(1, operation.flops(n), operands.lanewise()));
        timed.forEach(task -> task.warmUp(Math.min(seconds, WARM_UP), 10 * Math.min(seconds, WARM_UP)));
        Rounds interleaved = new Rounds(timed, rounds, seconds);
        interleaved.run();
        for (int i = 0; i < timed.size(); i++) {
            sink.accept(new EjmlRow(
                    operation.id(),
                    type,
                    n,
                    IMPLEMENTATIONS.get(i),
                    interleaved.median(i),
                    interleaved.medianRatio(i, EJML)));
        }
    }

    private static double[] result(EjmlOperands operands, Runnable call) {
        operands.reset();
        call.run();
        return operands.result();
    }

    /** Nothing cancels among positive operands: in any order the result is within gamma(terms + 4) of the exact one. */
    private static void requireAgreement(EjmlOperation operation, int n, EjmlOperands operands) {
        double[] expected = result(operands, operands.ejml());
        double[] actual = result(operands, operands.lanewise());
        double nu = (operation.terms(n) + 4) * operands.unitRoundoff();
        double bound = 2 * nu / (1 - 2 * nu);
        for (int i = 0; i < expected.length; i++) {
            // Negated, so that NaN fails.
            if (!(Math.abs(expected[i] - actual[i]) <= bound * Math.abs(expected[i]))) {
                throw new IllegalStateException(operation.id() + " of " + n + " is wrong at " + i + ": " + actual[i]
                        + " instead of " + expected[i]);
            }
        }
        operands.reset();
    }
}
