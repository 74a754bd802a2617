package org.lanewise.kernels.internal.warmup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** The daemon thread that runs vector kernels until they are compiled. It ends when there are none left. */
final class WarmUpThread extends Thread {
    /**
     * Before the first kernel: a fresh JVM's first answer comes from the twins, and is not to share a processor, the compilers and
     * the loading of classes with what the second needs.
     */
    private static final long HEAD_START_MILLIS = 60;

    /** Between two looks at kernels that wait for the compiler. */
    private static final long PAUSE_MILLIS = 3;

    /** The most that one kernel waits for the compiler before the next one is begun. */
    private static final long ALONE_NANOS = 1_000_000_000;

    private static final Queue<HandOver> NEW = new ArrayDeque<>();

    private static boolean running;

    private WarmUpThread() {
        super("lanewise-warm-up");
        setDaemon(true);
    }

    static void enqueue(HandOver kernel) {
        synchronized (NEW) {
            NEW.add(kernel);
            if (!running) {
                running = true;
                new WarmUpThread().start();
            }
        }
    }

    @Override
    public void run() {
        pause(HEAD_START_MILLIS);
        List<Trial> trials = new ArrayList<>();
        while (true) {
            HandOver next;
            synchronized (NEW) {
                next = NEW.poll();
                if (next == null && trials.isEmpty()) {
                    running = false;
                    return;
                }
            }
            if (next != null) {
                Trial trial = new Trial(next);
                trial.begin();
                trials.add(trial);
            }
            // The next kernel waits, for C2 has a queue, which every kernel fills with the methods that work in its
            // place.
            long patience = System.nanoTime() + ALONE_NANOS;
            do {
                if (trials.removeIf(Trial::ends)) {
                    break;
                }
                pause(PAUSE_MILLIS);
            } while (System.nanoTime() < patience);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            // Nobody has this thread; the next pause is a pause again.
            Thread.interrupted();
        }
    }
}
