package org.lanewise.kernels;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.parallel.Team;

/**
 * Who does the work of a kernel call. The threads belong to the caller; kernels split M and N, never K, so the bits of a
 * result do not depend on this choice.
 *
 * <p>A parallel call hands parts to the executor and works itself; parts that no executor thread has taken are done by
 * the caller, so a saturated executor, a nested call or one that comes from the executor's own threads cannot
 * deadlock. Instances may be shared between threads: while one call uses the helpers, others run alone.
 */
public final class Parallelism {
    private static final Parallelism SEQUENTIAL = new Parallelism(1, null);

    private final int threads;
    private final @Nullable Team team;

    private Parallelism(int threads, @Nullable Team team) {
        this.threads = threads;
        this.team = team;
    }

    /** All work in the calling thread. */
    public static Parallelism sequential() {
        return SEQUENTIAL;
    }

    /**
     * Up to {@code threads} threads: the caller and {@code threads - 1} tasks on {@code executor}.
     *
     * @param executor runs the helpers; the caller keeps its life cycle
     * @param threads at least 1
     */
    public static Parallelism on(Executor executor, int threads) {
        Checks.notNull("executor", executor);
        Checks.positive("threads", threads);
        return threads == 1 ? SEQUENTIAL : new Parallelism(threads, new Team(executor, threads));
    }

    /** The number of threads that may work on one call, the caller included. */
    public int threads() {
        return threads;
    }

    /** One part of a piece of work that threads share. */
    @FunctionalInterface
    public interface Part extends Team.Work {
        /**
         * Does a part; it must not depend on another.
         *
         * @param part from 0
         */
        @Override
        void run(int part);
    }

    /**
     * Does work of the caller's own as kernels do theirs: every part once, by whichever thread is free; returns when all are
     * done and throws what a part threw. Allocates nothing.
     *
     * @param parts 0 or more
     * @param work does one part
     */
    public void share(int parts, Part work) {
        Checks.notNegative("parts", parts);
        Checks.notNull("work", work);
        Team.run(team, work, parts);
    }

    /** The helpers, or null when the caller works alone. */
    @Nullable
    Team team() {
        return team;
    }
}
