package org.lanewise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.lanewise.bench.elementwise.Operation;

/** Elementwise kernels and their peers: each operation's implementations and a copy measured in turn, on one thread. */
public final class ElementwiseBench {
    private static final double WARM_UP = 0.2;

    private static final int COPY = 0;

    private final List<String> names;
    private final int rounds;
    private final double seconds;

    /**
     * A bench.
     *
     * @param names the operations; empty for all
     * @param rounds slices of time per operation
     * @param seconds per implementation, over all rounds
     */
    public ElementwiseBench(List<String> names, int rounds, double seconds) {
        List<String> known = names();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "there is no operation '" + name + "'; there are " + String.join(", ", known));
            }
        }
        Rounds.requireBudget(rounds, seconds);
        this.names = names.isEmpty() ? known : List.copyOf(names);
        this.rounds = rounds;
        this.seconds = seconds;
    }

    private static List<String> names() {
        return Operation.all().stream().map(Operation::name).distinct().toList();
    }

    /** Measures every operation on arrays of this many elements and hands over each row as soon as it is there. */
    public void run(ElementwiseLevel level, int elements, Consumer<ElementwiseRow> sink) {
        Operation.Arrays arrays = new Operation.Arrays(drawn(elements), new float[elements], new float[elements]);
        for (String name : names) {
            List<Operation> contenders = new ArrayList<>(List.of(Operation.COPY));
            Operation.all().stream().filter(op -> op.name().equals(name)).forEach(contenders::add);
            measure(level, arrays, contenders).forEach(sink);
        }
    }

    private List<ElementwiseRow> measure(ElementwiseLevel level, Operation.Arrays arrays, List<Operation> contenders) {
        List<Timed> timed = contenders.stream()
                .map(op -> new Timed(1, arrays.length(), op.work().on(arrays)))
                .toList();
        timed.forEach(task -> task.warmUp(Math.min(seconds, WARM_UP), 10 * WARM_UP));
        Rounds interleaved = new Rounds(timed, rounds, seconds);
        interleaved.run();
        List<ElementwiseRow> rows = new ArrayList<>();
        for (int i = 1; i < contenders.size(); i++) {
            Operation op = contenders.get(i);
            double copies = (double) op.bytes() / Operation.COPY.bytes();
            rows.add(new ElementwiseRow(
                    op.name(),
                    arrays.length(),
                    level,
                    op.impl(),
                    1 / interleaved.median(i),
                    interleaved.medianRatio(COPY, i) / copies));
        }
        return rows;
    }

    /** Uniform from -4 to 4. */
    static float[] drawn(int elements) {
        SplittableRandom random = new SplittableRandom(1);
        float[] x = new float[elements];
        for (int i = 0; i < elements; i++) {
            x[i] = (float) random.nextDouble(-4, 4);
        }
        return x;
    }
}
