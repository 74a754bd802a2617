package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lanewise.kernels.internal.parallel.Team;

/** Any executor will do: saturated, rejecting, its own caller, virtual threads; every part is done once. */
@Timeout(60)
class ParallelismTest {
    private static final int N = 200; // 8 million multiplications: above the threshold for working in parallel

    private final float[] a = Oracle.normal(new Random(1), N * N);
    private final float[] b = Oracle.normal(new Random(2), N * N);
    private final float[] expected = product(Parallelism.sequential());

    private float[] product(Parallelism parallelism) {
        float[] c = new float[N * N];
        Gemm.sgemm(Transpose.NO, Transpose.NO, N, N, N, 1, a, 0, N, b, 0, N, 0, c, 0, N, parallelism, new Workspace());
        return c;
    }

    @Test
    void everyPartIsDoneOnce() {
        try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
            Team team = new Team(executor, 4);
            for (int call = 0; call < 20_000; call++) {
                int parts = 1 + call % 5;
                AtomicIntegerArray done = new AtomicIntegerArray(parts);
                Team.run(team, done::incrementAndGet, parts);
                for (int i = 0; i < parts; i++) {
                    assertEquals(1, done.get(i));
                }
            }
        }
    }

    @Test
    void anExecutorThatRunsTasksInTheCaller() {
        assertArrayEquals(expected, product(Parallelism.on(Runnable::run, 4)));
    }

    @Test
    void anExecutorThatNeverRunsThem() {
        List<Runnable> kept = new ArrayList<>();
        Parallelism parallelism = Parallelism.on(kept::add, 3);
        assertArrayEquals(expected, product(parallelism));
        assertArrayEquals(expected, product(parallelism));
        assertEquals(2, kept.size(), "helpers that have not started are not asked for again");
        kept.forEach(Runnable::run); // long after: nothing left to do
    }

    @Test
    void anExecutorThatRejects() {
        Executor closed = task -> {
            throw new RejectedExecutionException("closed");
        };
        assertArrayEquals(expected, product(Parallelism.on(closed, 3)));
    }

    @Test
    void nestedAndConcurrentCalls() throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Parallelism shared = Parallelism.on(executor, 3);
            List<Future<float[]>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) { // callers on the very threads that are to help
                results.add(executor.submit(() -> product(shared)));
            }
            for (Future<float[]> result : results) {
                assertArrayEquals(expected, result.get());
            }
        }
    }

    @Test
    void virtualThreads() throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Parallelism shared = Parallelism.on(executor, 2);
            List<Future<float[]>> results = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                results.add(executor.submit(() -> product(shared)));
            }
            for (Future<float[]> result : results) {
                assertArrayEquals(expected, result.get());
            }
        }
    }

    @Test
    void aFailureInAPartReachesTheCaller() {
        try (ExecutorService executor = Executors.newFixedThreadPool(1)) {
            Team team = new Team(executor, 2);
            IllegalStateException e = assertThrows(
                    IllegalStateException.class,
                    () -> Team.run(
                            team,
                            part -> {
                                throw new IllegalStateException("part");
                            },
                            2));
            assertEquals("part", e.getMessage());
            AtomicInteger done = new AtomicInteger();
            Team.run(team, part -> done.incrementAndGet(), 2); // the next call does not inherit it
            assertEquals(2, done.get());
        }
    }

    /** The executor fails while a helper is at work: that part and all others end before the call does. */
    @Test
    void aFailingExecutorIsReportedAfterAllPartsHaveEnded() {
        try (ExecutorService executor = Executors.newFixedThreadPool(1)) {
            CountDownLatch helperIsAtWork = new CountDownLatch(1);
            AtomicInteger asked = new AtomicInteger();
            Team team = new Team(
                    task -> {
                        if (asked.incrementAndGet() % 2 == 0) {
                            awaitQuietly(helperIsAtWork);
                            throw new OutOfMemoryError("unable to create native thread");
                        }
                        executor.execute(task);
                    },
                    3);
            AtomicIntegerArray done = new AtomicIntegerArray(3);
            Team.Work work = part -> {
                helperIsAtWork.countDown();
                LockSupport.parkNanos(20_000_000);
                done.incrementAndGet(part);
            };
            for (int call = 1; call <= 2; call++) { // the second finds the team in order
                Error e = assertThrows(OutOfMemoryError.class, () -> Team.run(team, work, 3));
                assertEquals("unable to create native thread", e.getMessage());
                for (int part = 0; part < 3; part++) {
                    assertEquals(call, done.get(part));
                }
            }
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A helper that has ended, and a call that has ended, make room for the next. */
    @Test
    void everyCallSummonsHelpers() {
        AtomicInteger asked = new AtomicInteger();
        Team team = new Team(
                task -> {
                    asked.incrementAndGet();
                    task.run();
                },
                3);
        for (int call = 1; call <= 4; call++) {
            Team.run(team, part -> {}, 3);
            assertEquals(2 * call, asked.get());
        }
    }

    @Test
    void anInterruptStaysAndCutsNothingShort() {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            AtomicIntegerArray done = new AtomicIntegerArray(3);
            Thread caller = Thread.currentThread();
            Thread.currentThread().interrupt();
            Team.run(
                    new Team(executor, 3),
                    part -> {
                        if (Thread.currentThread() != caller) {
                            LockSupport.parkNanos(20_000_000); // so that the caller waits in its park
                        }
                        done.incrementAndGet(part);
                    },
                    3);
            assertEquals("[1, 1, 1]", done.toString());
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void badArguments() {
        assertThrows(IllegalArgumentException.class, () -> Parallelism.on(Runnable::run, 0));
    }

    @Test
    void sharesWorkOfTheCallersOwn() {
        try (ExecutorService executor = Executors.newCachedThreadPool()) {
            for (int threads : new int[] {1, 2, 3}) {
                Parallelism parallelism = Parallelism.on(executor, threads);
                for (int parts : new int[] {0, 1, 2, 7, 100}) {
                    AtomicIntegerArray done = new AtomicIntegerArray(100);
                    parallelism.share(parts, done::incrementAndGet);
                    for (int part = 0; part < 100; part++) {
                        assertEquals(part < parts ? 1 : 0, done.get(part));
                    }
                }
                IllegalStateException thrown = assertThrows(
                        IllegalStateException.class,
                        () -> parallelism.share(5, part -> {
                            throw new IllegalStateException("part " + part);
                        }));
                assertTrue(String.valueOf(thrown.getMessage()).startsWith("part "));
            }
        }
    }
}
