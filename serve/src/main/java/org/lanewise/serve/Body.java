package org.lanewise.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.FilterInputStream;
import java.io.IOException;

/** The body of a request, of bounded length: whatever goes wrong while it is read is a {@link Refusal}. */
final class Body extends FilterInputStream {
    private final long limit;
    private long count;

    private Body(HttpExchange exchange, long limit) {
        super(exchange.getRequestBody());
        this.limit = limit;
    }

    /**
     * The body of a request whose header has been read.
     *
     * @throws Refusal if it is announced to be longer than the limit, or not announced at all
     */
    static Body of(HttpExchange exchange, long limit) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length == null && !exchange.getRequestHeaders().containsKey("Transfer-Encoding")) {
            throw new Refusal(411, "there is neither a Content-Length nor chunks");
        }
        // The server has refused what is no number.
        if (length != null && Long.parseLong(length) > limit) {
            throw tooLong(limit);
        }
        return new Body(exchange, limit);
    }

    private static Refusal tooLong(long limit) {
        return Refusal.tooLarge("the body is longer than " + limit + " bytes");
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            int read = in.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > limit) {
                throw tooLong(limit);
            }
            return read;
        } catch (IOException e) {
            throw Refusal.malformed("the body ends too early or its chunks are wrong: "
                    + Texts.clipped(String.valueOf(e.getMessage()), 200));
        }
    }

    /** Closing the exchange does that. */
    @Override
    public void close() {}
}
