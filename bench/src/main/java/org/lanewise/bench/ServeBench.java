package org.lanewise.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lanewise.bench.serve.Client;
import org.lanewise.bench.serve.Connection;

/** Load for a server of {@code lanewise serve}, in the binary form; every answer must be the bits that its rows got alone. */
public final class ServeBench {
    private static final int REQUESTS = 64;
    private static final int MOST_CLIENTS = 10_000;
    private static final int MOST_ROWS = 1 << 16;
    private static final Pattern INPUTS = Pattern.compile("\"inputs\":(\\d+)");
    private static final Pattern COMPUTED = Pattern.compile("(?m)^lanewise_rows_total (\\S+)$");

    private final InetSocketAddress server;
    private final int clients;
    private final int rows;
    private final double seconds;
    private final double rate;

    /**
     * A load.
     *
     * @param clients that send at the same time, each over a connection of its own
     * @param rows per request
     * @param seconds how long
     * @param rate requests per second of all clients together; 0 for as many as are answered
     */
    public ServeBench(InetSocketAddress server, int clients, int rows, double seconds, double rate) {
        if (clients < 1 || clients > MOST_CLIENTS) {
            throw new IllegalArgumentException("clients = " + clients + ", but must be from 1 to " + MOST_CLIENTS);
        }
        if (rows < 1 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("rows = " + rows + ", but must be from 1 to " + MOST_ROWS);
        }
        Rounds.requireBudget(1, seconds);
        if (!(rate >= 0 && rate <= 1e9)) {
            throw new IllegalArgumentException("rate = " + rate + ", but must be from 0 to 10^9");
        }
        this.server = server;
        this.clients = clients;
        this.rows = rows;
        this.seconds = seconds;
        this.rate = rate;
    }

    /**
     * Sends.
     *
     * @throws IOException if there is no server, or another one
     */
    public ServeRow run() throws IOException, InterruptedException {
        byte[][] requests = new byte[REQUESTS][];
        byte[][] expected = new byte[REQUESTS][];
        long before;
        try (Connection connection = new Connection(server)) {
            int inputs = (int) number(INPUTS, get(connection, "/health"));
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < REQUESTS; i++) {
                requests[i] = predict(random, inputs);
                requireOk(connection.send(requests[i]), "/predict", connection);
                expected[i] = connection.body();
            }
            before = computed(connection);
        }
        List<Client> all = new ArrayList<>();
        double elapsed = send(all, requests, expected);
        long after;
        try (Connection connection = new Connection(server)) {
            after = computed(connection);
        }
        long[] nanos = all.stream()
                .flatMapToLong(client -> Arrays.stream(client.nanos()))
                .sorted()
                .toArray();
        return new ServeRow(
                clients,
                rows,
                elapsed,
                nanos.length,
                all.stream().mapToLong(Client::refused).sum(),
                all.stream().mapToLong(Client::failed).sum(),
                all.stream().mapToLong(Client::wrong).sum(),
                after - before,
                micros(nanos, 0.5),
                micros(nanos, 0.99));
    }

    private double send(List<Client> all, byte[][] requests, byte[][] expected) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        double interval = rate == 0 ? 0 : 1e9 / rate;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Client client = new Client(server, requests, expected);
            long first = start + (long) (i * interval);
            all.add(client);
            threads.add(Thread.ofVirtual().start(() -> client.run(first, (long) (clients * interval), end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return (System.nanoTime() - start) * 1e-9;
    }

    private byte[] predict(SplittableRandom random, int inputs) {
        ByteBuffer body =
                ByteBuffer.allocate(Math.multiplyExact(4 * rows, inputs)).order(ByteOrder.LITTLE_ENDIAN);
        while (body.hasRemaining()) {
            body.putFloat((float) random.nextDouble());
        }
        return Connection.request("POST /predict", "Content-Type: application/octet-stream\r\n", body.array());
    }

    private static String get(Connection connection, String path) throws IOException {
        requireOk(connection.send(Connection.request("GET " + path, "", new byte[0])), path, connection);
        return new String(connection.body(), StandardCharsets.UTF_8);
    }

    private static void requireOk(int status, String path, Connection connection) throws IOException {
        if (status != 200) {
            throw new IOException("the server answers " + path + " with " + status + ": "
                    + new String(connection.body(), StandardCharsets.UTF_8));
        }
    }

    private static long computed(Connection connection) throws IOException {
        return (long) number(COMPUTED, get(connection, "/metrics"));
    }

    private static double number(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("the server is not that of lanewise serve: it answers " + text);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static double micros(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] * 1e-3;
    }
}
