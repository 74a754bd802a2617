package org.lanewise.kernels.internal.parallel;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A caller and its helpers on an executor, sharing the parts of one call at a time without allocating.
 *
 * <p>The state word holds (call number, parts, next part); a part is claimed by compare-and-set on it, so a helper that
 * wakes late can neither take a part twice nor one of a call that has ended.
 */
public final class Team {
    /** The parts of one call. */
    @FunctionalInterface
    public interface Work {
        /** Does part {@code part}; parts are independent of each other. */
        void run(int part);
    }

    /** Parts and next part have 12 bits each: more parts than any machine has threads. */
    private static final int PART_BITS = 12;

    private static final int PART_MASK = (1 << PART_BITS) - 1;

    /** Before the caller parks it looks this often whether the helpers are done (about 10 microseconds). */
    private static final int SPINS = 1_000;

    private final Executor executor;
    private final int threads;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicLong state = new AtomicLong();
    private final AtomicInteger unfinished = new AtomicInteger();
    private final AtomicInteger helpersOut = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Runnable helper = this::help;
    private volatile @Nullable Work work;
    private volatile @Nullable Thread caller;

    /** A team of the caller and up to {@code threads - 1} tasks on {@code executor}. */
    public Team(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** Does all the parts, each once, by the team or, if there is none, in the calling thread. */
    public static void run(@Nullable Team team, Work work, int parts) {
        if (team == null || parts == 1) {
            runAlone(work, parts);
        } else {
            team.run(work, parts);
        }
    }

    /** The number of threads of a team; 1 without one. */
    public static int threads(@Nullable Team team) {
        return team == null ? 1 : team.threads;
    }

    private static void runAlone(Work work, int parts) {
        for (int part = 0; part < parts; part++) {
            work.run(part);
        }
    }

    /** Returns when all parts have ended; rethrows the first failure. */
    private void run(Work call, int parts) {
        if (parts > PART_MASK || !busy.compareAndSet(false, true)) {
            runAlone(call, parts);
            return;
        }
        try {
            work = call;
            caller = Thread.currentThread();
            failure.set(null);
            unfinished.set(parts);
            long number = (state.get() >>> (2 * PART_BITS)) + 1;
            state.set(number << (2 * PART_BITS) | (long) parts << PART_BITS);
            summon(Math.min(threads, parts) - 1);
            claimAndRun();
            await();
            Throwable thrown = failure.get();
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            if (thrown instanceof Error e) {
                throw e;
            }
        } finally {
            work = null;
            caller = null;
            busy.set(false);
        }
    }

    /** Helpers of an earlier call that have not started yet will find this one's parts, so they count. */
    private void summon(int wanted) {
        for (int missing = wanted - helpersOut.get(); missing > 0; missing--) {
            helpersOut.incrementAndGet();
            try {
                executor.execute(helper);
            } catch (RejectedExecutionException e) {
                helpersOut.decrementAndGet();
                return; // a full or closed executor: the caller does the parts itself
            } catch (RuntimeException | Error e) {
                // Helpers that were summoned before may be at work: the call must end in order before this is thrown.
                helpersOut.decrementAndGet();
                failure.compareAndSet(null, e);
                return;
            }
        }
    }

    private void help() {
        helpersOut.decrementAndGet();
        claimAndRun();
    }

    private void claimAndRun() {
        while (true) {
            long seen = state.get();
            int next = (int) seen & PART_MASK;
            int parts = (int) (seen >>> PART_BITS) & PART_MASK;
            if (next >= parts) {
                return;
            }
            if (state.compareAndSet(seen, seen + 1)) {
                runPart(next);
            }
        }
    }

    private void runPart(int part) {
        // The claim succeeded, so this call cannot end before this part does: work and caller are its own.
        Work call = work;
        Thread waiting = caller;
        try {
            if (call != null) {
                call.run(part);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            if (unfinished.decrementAndGet() == 0) {
                LockSupport.unpark(waiting);
            }
        }
    }

    private void await() {
        for (int i = 0; i < SPINS && unfinished.get() > 0; i++) {
            Thread.onSpinWait();
        }
        boolean interrupted = false;
        while (unfinished.get() > 0) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
