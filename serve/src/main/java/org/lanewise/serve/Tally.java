package org.lanewise.serve;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many requests are somewhere, for who waits until none is. */
final class Tally {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private int count;

    void enter() {
        lock.lock();
        count++;
        lock.unlock();
    }

    void leave() {
        lock.lock();
        try {
            if (--count == 0) {
                none.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the count is 0, or for so long. */
    void awaitNone(long seconds) throws InterruptedException {
        lock.lock();
        try {
            long nanos = TimeUnit.SECONDS.toNanos(seconds);
            while (count > 0 && nanos > 0) {
                nanos = none.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
