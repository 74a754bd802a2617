package org.lanewise.kernels.internal.warmup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** The daemon thread that runs vector kernels until they are compiled. It ends when there are none left. */
final class WarmUpThread {
    /** Between two looks at kernels that wait for the compiler. */
    private static final long PAUSE_MILLIS = 3;

    private static final Queue<HandOver> NEW = new ArrayDeque<>();

    private static boolean running;

    private WarmUpThread() {}

    static void enqueue(HandOver kernel) {
        synchronized (NEW) {
            NEW.add(kernel);
            if (!running) {
                running = true;
                Thread thread = new Thread(WarmUpThread::run, "lanewise-warm-up");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private static void run() {
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
            } else if (!trials.removeIf(Trial::ends)) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            // Nobody has this thread; the next pause is a pause again.
            Thread.interrupted();
        }
    }
}
