package org.lanewise.nn.internal.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays buffers out in one array so that those which are alive at the same time do not overlap: the largest first, each at
 * the lowest place that is free during its life.
 */
final class Arena {
    /** Buffers start at a cache line, counted from the array's first element. */
    private static final int ALIGNMENT = 16;

    private static final class Life {
        final Buffer buffer;
        final long length;
        int first;
        int last;
        long offset;

        Life(Buffer buffer, long length, int first) {
            this.buffer = buffer;
            this.length = (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
            this.first = first;
            this.last = first;
        }

        boolean meets(Life other) {
            return first <= other.last && other.first <= last;
        }
    }

    private final Map<Buffer, Life> lives = new IdentityHashMap<>();
    private final List<Life> inOrder = new ArrayList<>();
    private final int rows;

    /** For at most {@code rows} rows. */
    Arena(int rows) {
        this.rows = rows;
    }

    /** The buffer is in use at that point of time, and at all between it and others. */
    void use(Buffer buffer, int time) {
        Life life = lives.get(buffer);
        if (life == null) {
            life = new Life(buffer, buffer.length(rows), time);
            lives.put(buffer, life);
            inOrder.add(life);
        }
        life.first = Math.min(life.first, time);
        life.last = Math.max(life.last, time);
    }

    /** Places every buffer; the array's length. Sorted by hand: a first prediction would wait for lambdas. */
    long layOut() {
        List<Life> largestFirst = new ArrayList<>();
        for (Life life : inOrder) {
            int at = 0;
            while (at < largestFirst.size() && largestFirst.get(at).length >= life.length) {
                at++;
            }
            largestFirst.add(at, life);
        }
        List<Life> placed = new ArrayList<>(); // the lowest first
        long size = 0;
        for (Life life : largestFirst) {
            life.offset = lowest(life, placed);
            int at = 0;
            while (at < placed.size() && placed.get(at).offset <= life.offset) {
                at++;
            }
            placed.add(at, life);
            size = Math.max(size, life.offset + life.length);
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("rows = " + rows + " need " + size
                    + " floats of buffers, but one array holds at most " + (Integer.MAX_VALUE - 8));
        }
        for (Life life : placed) {
            life.buffer.place((int) life.offset);
        }
        return size;
    }

    private static long lowest(Life life, List<Life> placed) {
        long offset = 0;
        for (Life other : placed) {
            if (life.meets(other) && other.offset < offset + life.length) {
                offset = Math.max(offset, other.offset + other.length);
            }
        }
        return offset;
    }
}
