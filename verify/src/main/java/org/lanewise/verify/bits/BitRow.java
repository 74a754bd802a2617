package org.lanewise.verify.bits;

import java.util.function.Consumer;
import org.lanewise.kernels.Parallelism;

/**
 * One row of the bit matrix: a piece of the public API and deterministic work whose every result is hashed.
 *
 * @param name what the golden file calls it
 * @param threaded whether the work uses its {@link Parallelism}; if not, it is the same on any number of threads
 * @param isLong whether it takes tens of seconds when vectors are interpreted
 * @param work computes from operands of its own and adds what it got to the words
 */
public record BitRow(String name, boolean threaded, boolean isLong, Work work) {

    /** What is hashed. */
    @FunctionalInterface
    public interface Work {
        /** Computes and adds the results. */
        void add(Parallelism parallelism, Words words);
    }

    /** A row of calls that take a {@link Parallelism}. */
    public static BitRow threaded(String name, Work work) {
        return new BitRow(name, true, false, work);
    }

    /** A row of calls that are large enough to be shared between threads. */
    public static BitRow shared(String name, Work work) {
        return new BitRow(name, true, true, work);
    }

    /** A row of calls that work in their caller's thread. */
    public static BitRow of(String name, Consumer<Words> work) {
        return new BitRow(name, false, false, (parallelism, words) -> work.accept(words));
    }

    /** The hash of the results. */
    public String sha256(Parallelism parallelism) {
        Words words = new Words();
        work.add(parallelism, words);
        return words.sha256();
    }
}
