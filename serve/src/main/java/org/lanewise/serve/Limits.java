package org.lanewise.serve;

/**
 * What clients may take.
 *
 * @param bodyBytes the longest body of a request, at least 1
 * @param timeoutSeconds for a client to send a request, and as long to read its answer, 1 to 3600; then its connection is closed
 * @param memoryBytes of the rows and answers of all requests at one time, at least 1; beyond it requests are refused
 */
public record Limits(long bodyBytes, int timeoutSeconds, long memoryBytes) {
    private static final int LONGEST_TIMEOUT = 3600;

    /** Checks the numbers. */
    public Limits {
        if (bodyBytes < 1) {
            throw new IllegalArgumentException("bodyBytes = " + bodyBytes + ", but must be at least 1");
        }
        if (timeoutSeconds < 1 || timeoutSeconds > LONGEST_TIMEOUT) {
            throw new IllegalArgumentException(
                    "timeoutSeconds = " + timeoutSeconds + ", but must be from 1 to " + LONGEST_TIMEOUT);
        }
        if (memoryBytes < 1) {
            throw new IllegalArgumentException("memoryBytes = " + memoryBytes + ", but must be at least 1");
        }
    }

    /** Bodies of 16 MiB, 30 seconds, a quarter of the heap. */
    public static Limits standard() {
        return new Limits(16 << 20, 30, Runtime.getRuntime().maxMemory() / 4);
    }
}
