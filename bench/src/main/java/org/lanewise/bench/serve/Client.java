package org.lanewise.bench.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Sends requests one after the other and counts what comes back. */
public final class Client {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final InetSocketAddress server;
    private final byte[][] requests;
    private final byte[][] expected;
    private long[] nanos = new long[1024];
    private int answered;
    private int refused;
    private int failed;
    private int wrong;
    private @Nullable Connection connection;

    /**
     * A client.
     *
     * @param requests taken in turn
     * @param expected the body of the right answer to each
     */
    public Client(InetSocketAddress server, byte[][] requests, byte[][] expected) {
        this.server = server;
        this.requests = requests;
        this.expected = expected;
    }

    /**
     * Sends until the time is over.
     *
     * @param first when the first request is due, {@link System#nanoTime}
     * @param interval nanoseconds from one to the next; 0 for as soon as the last is answered
     * @param end when no further one is due
     */
    public void run(long first, long interval, long end) {
        long due = first;
        for (int i = 0; due - end < 0; i++) {
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            send(i % requests.length, due);
            due = interval == 0 ? System.nanoTime() : due + interval;
        }
        disconnect();
    }

    private void send(int index, long due) {
        try {
            Connection open = connection;
            if (open == null) {
                open = new Connection(server);
                connection = open;
            }
            int status = open.send(requests[index]);
            if (status == OK && Arrays.equals(expected[index], open.body())) {
                answered(System.nanoTime() - due);
            } else if (status == UNAVAILABLE) {
                refused++;
            } else {
                wrong++;
            }
        } catch (IOException e) {
            failed++;
            disconnect();
        }
    }

    private void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                failed++;
            }
        }
    }

    private void answered(long time) {
        if (answered == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * answered);
        }
        nanos[answered++] = time;
    }

    /** The times of the requests that were answered rightly, each from when it was due. */
    public long[] nanos() {
        return Arrays.copyOf(nanos, answered);
    }

    /** Requests answered by 503. */
    public int refused() {
        return refused;
    }

    /** Requests without an answer. */
    public int failed() {
        return failed;
    }

    /** Requests with another answer than the same rows got alone. */
    public int wrong() {
        return wrong;
    }
}
