package org.lanewise.verify.bits;

import java.util.function.Consumer;
import org.lanewise.kernels.Parallelism;

/**
 * One row of the bit matrix: a piece of the public API and deterministic work whose every result is hashed.
 *
 * @param name what the golden file calls it
 * @param kind how it uses threads
 * @param work computes from operands of its own and adds what it got to the words
 */
public record BitRow(String name, Kind kind, Work work) {

    /** How a row uses threads, and with that on which numbers of them it is computed. */
    public enum Kind {
        /** In its caller's: the same on any number of them. */
        ALONE,
        /** In its caller's, and too much where vectors are objects: in the interpreter and compiled by C1. */
        ALONE_LONG,
        /** Its calls take a {@link Parallelism} but are too small to be shared. */
        SMALL,
        /** Its calls are shared between threads. */
        SHARED,
        /** They are, and are too many where vectors are objects: in the interpreter and compiled by C1. */
        SHARED_LONG;

        /** Whether it is computed on the first or a further number of threads. */
        boolean runs(boolean first, boolean slow) {
            return switch (this) {
                case ALONE -> first;
                case ALONE_LONG -> first && !slow;
                case SMALL -> first || !slow;
                case SHARED -> true;
                case SHARED_LONG -> !slow;
            };
        }
    }

    /** What is hashed. */
    @FunctionalInterface
    public interface Work {
        /** Computes and adds the results. */
        void add(Parallelism parallelism, Words words);
    }

    /** A row of calls that work in their caller's thread. */
    public static BitRow alone(String name, Consumer<Words> work) {
        return new BitRow(name, Kind.ALONE, (parallelism, words) -> work.accept(words));
    }

    /** A row of calls that work in their caller's thread, too many where vectors are objects. */
    public static BitRow aloneLong(String name, Consumer<Words> work) {
        return new BitRow(name, Kind.ALONE_LONG, (parallelism, words) -> work.accept(words));
    }

    /** A row of calls that take a {@link Parallelism} but are too small to be shared. */
    public static BitRow small(String name, Work work) {
        return new BitRow(name, Kind.SMALL, work);
    }

    /** A row of calls that are shared between threads. */
    public static BitRow shared(String name, Work work) {
        return new BitRow(name, Kind.SHARED, work);
    }

    /** A row of calls that are shared between threads and too many where vectors are objects. */
    public static BitRow sharedLong(String name, Work work) {
        return new BitRow(name, Kind.SHARED_LONG, work);
    }

    /** The hash of the results. */
    public String sha256(Parallelism parallelism) {
        Words words = new Words();
        work.add(parallelism, words);
        return words.sha256();
    }
}
