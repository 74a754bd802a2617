package org.lanewise.serve;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes that all requests together may hold, so that many slow or large ones cannot fill the heap. */
final class MemoryBudget {
    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    MemoryBudget(long limit) {
        this.limit = limit;
    }

    Lease lease() {
        return new Lease();
    }

    /** What one request holds, until it is closed. */
    final class Lease implements AutoCloseable {
        private long held;

        private Lease() {}

        /**
         * Takes more.
         *
         * @throws Refusal if that is not there now, or never
         */
        void take(long bytes) {
            if (bytes > limit - held) {
                throw Refusal.tooLarge("the request needs more than the " + limit + " bytes that all may hold");
            }
            if (taken.addAndGet(bytes) > limit) {
                taken.addAndGet(-bytes);
                throw Refusal.busy("other requests hold the memory: try again");
            }
            held += bytes;
        }

        /** Gives a part back. */
        void give(long bytes) {
            held -= bytes;
            taken.addAndGet(-bytes);
        }

        @Override
        public void close() {
            give(held);
        }
    }
}
