package org.lanewise.bench;

import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.LanewiseBlas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lanewise.bench.blas.BlasOperands;
import org.lanewise.bench.blas.BlasOperation;
import org.lanewise.bench.blas.f32.FloatBlasOperands;
import org.lanewise.bench.blas.f64.DoubleBlasOperands;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Netlib;
import org.lanewise.bench.gemm.OpenBlas;

/**
 * Lanewise as netlib's BLAS beside netlib's own implementations, by the same calls on the same arrays: compared with each
 * other, then measured in turn, on one thread.
 */
public final class BlasBench {
    private static final double WARM_UP = 0.2;

    private static final String LANEWISE = "lanewise";
    private static final String JAVA = "javablas";
    private static final String JNI = "jniblas";

    private static final int LARGEST_JAVA_PRODUCT = 1024;

    private final List<BlasOperation> operations;
    private final List<Type> types;
    private final int rounds;
    private final double seconds;
    private final Map<String, BLAS> implementations = new LinkedHashMap<>();

    /**
     * A bench.
     *
     * @param operations the routines; empty for all
     * @param types of their elements
     * @param rounds slices of time per routine
     * @param seconds per implementation, over all rounds
     */
    public BlasBench(List<BlasOperation> operations, List<Type> types, int rounds, double seconds) {
        Rounds.requireBudget(rounds, seconds);
        this.operations = operations.isEmpty() ? List.of(BlasOperation.values()) : List.copyOf(operations);
        this.types = List.copyOf(types);
        this.rounds = rounds;
        this.seconds = seconds;
        implementations.put(LANEWISE, LanewiseBlas.getInstance());
        implementations.put(JAVA, Netlib.java());
        if (Library.OPENBLAS.isAvailable()) {
            implementations.put(JNI, Netlib.jni());
        }
    }

    /** What exactly is measured, one implementation a line. */
    public List<String> description() {
        List<String> lines = new ArrayList<>();
        implementations.forEach((name, blas) -> lines.add(String.format(
                "%-9s %s%s",
                name,
                blas.getClass().getSimpleName(),
                name.equals(JNI) ? " over " + OpenBlas.configuration() + ", core " + OpenBlas.core() : "")));
        return lines;
    }

    /** Measures everything and hands over the rows of each routine as soon as they are there. */
    public void run(Consumer<BlasRow> sink) {
        for (Type type : types) {
            for (BlasOperation operation : operations) {
                for (int n : operation.sizes()) {
                    for (int increment : operation.increments()) {
                        measure(type, operation, n, increment).forEach(sink);
                    }
                }
            }
        }
    }

    private List<BlasRow> measure(Type type, BlasOperation operation, int n, int increment) {
        BlasOperands operands = type == Type.F32
                ? new FloatBlasOperands(operation, n, increment)
                : new DoubleBlasOperands(operation, n, increment);
        double[] ours = result(operands, LanewiseBlas.getInstance());
        List<String> names = new ArrayList<>();
        List<Timed> timed = new ArrayList<>();
        implementations.forEach((name, blas) -> {
            // Its product of the three dimensions overflows beyond, which takes it to its path for small products:
            // seconds.
            if (name.equals(JAVA) && operation == BlasOperation.GEMM && n > LARGEST_JAVA_PRODUCT) {
                return;
            }
            requireAgreement(operation, n, operands, ours, name, result(operands, blas));
            names.add(name);
            timed.add(new Timed(1, 1, operands.call(blas)));
        });
        timed.forEach(task -> task.warmUp(Math.min(seconds, WARM_UP), 10 * Math.min(seconds, WARM_UP)));
        Rounds interleaved = new Rounds(timed, rounds, seconds);
        interleaved.run();
        List<BlasRow> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(new BlasRow(
                    operation.id(),
                    type,
                    n,
                    increment,
                    names.get(i),
                    1 / interleaved.median(i),
                    interleaved.medianRatio(0, i)));
        }
        return rows;
    }

    private static double[] result(BlasOperands operands, BLAS blas) {
        operands.reset();
        operands.call(blas).run();
        return operands.result();
    }

    /** Nothing cancels among positive operands: in any order the result is within gamma(n + 4) of the exact one, relatively. */
    private static void requireAgreement(
            BlasOperation operation, int n, BlasOperands operands, double[] expected, String name, double[] actual) {
        double nu = (n + 4) * operands.unitRoundoff();
        double bound = 2 * nu / (1 - 2 * nu);
        for (int i = 0; i < expected.length; i++) {
            // Negated, so that NaN fails.
            if (!(Math.abs(expected[i] - actual[i]) <= bound * Math.abs(expected[i]))) {
                throw new IllegalStateException(name + "'s " + operation.id() + " of " + n + " is wrong at " + i + ": "
                        + actual[i] + " instead of " + expected[i]);
            }
        }
    }
}
