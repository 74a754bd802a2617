package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lanewise.nn.Output;
import org.lanewise.nn.Predictor;

/** Every answer is what the predictor gives, bit for bit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PredictTest {
    private static final int ROWS = 50;
    private static final float[] X = Served.randomRows(ROWS, Served.INPUTS, 2);

    private final Predictor predictor = Served.predictor();
    private final float[] expected = new float[ROWS * Served.OUTPUTS];
    private final List<Served> opened = new ArrayList<>();

    /** Row by row. */
    @BeforeAll
    void predictAlone() throws IOException {
        Predictor.Scratch scratch = new Predictor.Scratch();
        for (int i = 0; i < ROWS; i++) {
            predictor.predict(X, i * Served.INPUTS, 1, expected, i * Served.OUTPUTS, scratch);
        }
        opened.add(new Served(predictor, Served.BATCHING, Served.LIMITS));
    }

    @AfterAll
    void close() {
        opened.forEach(Served::close);
    }

    private Served served() {
        return opened.get(0);
    }

    private static float[] rows(float[] values, int columns, int first, int count) {
        return Arrays.copyOfRange(values, first * columns, (first + count) * columns);
    }

    private float[] x(int first, int count) {
        return rows(X, Served.INPUTS, first, count);
    }

    private float[] y(int first, int count) {
        return rows(expected, Served.OUTPUTS, first, count);
    }

    @Test
    void binaryRows() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = served().post(Served.BINARY, Served.bytes(X));
        assertEquals(200, response.statusCode());
        assertEquals(
                Served.BINARY, response.headers().firstValue("Content-Type").orElse(""));
        assertArrayEquals(expected, Served.floats(response.body()));
    }

    @Test
    void jsonRows() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = served().post(
                        "Application/JSON; charset=utf-8",
                        Served.json(X, Served.INPUTS).getBytes(StandardCharsets.UTF_8));
        assertEquals(200, response.statusCode());
        assertEquals(Served.JSON, response.headers().firstValue("Content-Type").orElse(""));
        assertArrayEquals(expected, Served.predictions(Served.text(response)));
    }

    @Test
    void acceptChoosesTheForm() throws IOException, InterruptedException {
        HttpResponse<byte[]> json = served().post(Served.BINARY, Served.bytes(x(3, 2)), "Accept", "application/json");
        assertArrayEquals(y(3, 2), Served.predictions(Served.text(json)));
        byte[] body = Served.json(x(3, 2), Served.INPUTS).getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> binary = served().post(Served.JSON, body, "Accept", Served.BINARY);
        assertArrayEquals(y(3, 2), Served.floats(binary.body()));
    }

    @Test
    void integersAndExponentsAreNumbers() throws IOException, InterruptedException {
        float[] x = {1, -20, 3e-3f, 0, 1234567};
        String body = "{ \"instances\" :\n[ [1, -2E1, 0.3e-2, -0.0, 1234567] ] }";
        HttpResponse<byte[]> response = served().post(Served.JSON, body.getBytes(StandardCharsets.UTF_8));
        float[] y = new float[Served.OUTPUTS];
        predictor.predict(x, 0, 1, y, 0, new Predictor.Scratch());
        assertArrayEquals(y, Served.predictions(Served.text(response)));
    }

    @Test
    void noRowsAreNoRows() throws IOException, InterruptedException {
        HttpResponse<byte[]> json = served().post(Served.JSON, "{\"instances\":[]}".getBytes(StandardCharsets.UTF_8));
        assertEquals("{\"predictions\":[]}", Served.text(json));
        HttpResponse<byte[]> binary = served().post(Served.BINARY, new byte[0]);
        assertEquals(200, binary.statusCode());
        assertEquals(0, binary.body().length);
    }

    @Test
    void chunkedBodies() throws IOException, InterruptedException {
        byte[] body = Served.bytes(X);
        HttpResponse<byte[]> response = served().client
                .send(
                        served().request("/predict")
                                .header("Content-Type", Served.BINARY)
                                .POST(BodyPublishers.ofByteArrays(
                                        List.of(Arrays.copyOf(body, 7), Arrays.copyOfRange(body, 7, body.length))))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertArrayEquals(expected, Served.floats(response.body()));
    }

    /** JSON has no number for it; the binary form has its bits. */
    @Test
    void outputsThatAreNotFinite() throws IOException, InterruptedException {
        Predictor linear = Served.predictor(Output.IDENTITY, 2, 2, 2);
        float[] x = {3e38f, 3e38f};
        float[] y = new float[2];
        try (Served served = new Served(linear, Served.BATCHING, Served.LIMITS)) {
            linear.predict(x, 0, 1, y, 0, new Predictor.Scratch());
            for (float factor = 1; Float.isFinite(y[0]) && Float.isFinite(y[1]); factor = -factor) {
                x[0] = factor * x[0];
                x[1] = factor == 1 ? -x[1] : x[1];
                linear.predict(x, 0, 1, y, 0, new Predictor.Scratch());
            }
            HttpResponse<byte[]> binary = served.post(Served.BINARY, Served.bytes(x));
            assertArrayEquals(y, Served.floats(binary.body()));
            String json = Served.text(served.post(Served.BINARY, Served.bytes(x), "Accept", Served.JSON));
            for (int i = 0; i < 2; i++) {
                assertEquals(!Float.isFinite(y[i]), Float.isNaN(Served.predictions(json)[i]), json);
            }
        }
    }

    /** Many clients at once, batches that form by chance and by waiting, requests in pieces: the bits of the row alone. */
    @Test
    void batchedRowsAreTheRowsAlone() throws IOException, InterruptedException, ExecutionException {
        Batching waiting = new Batching(2, 30, 2000, 1 << 15);
        try (Served served = new Served(predictor, waiting, Limits.standard());
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            SplittableRandom random = new SplittableRandom(3);
            List<Future<?>> calls = new ArrayList<>();
            for (int call = 0; call < 1500; call++) {
                int first = random.nextInt(ROWS);
                int count = 1 + random.nextInt(Math.min(40, ROWS - first));
                calls.add(clients.submit(() -> {
                    HttpResponse<byte[]> response = served.post(Served.BINARY, Served.bytes(x(first, count)));
                    assertEquals(200, response.statusCode(), () -> Served.text(response));
                    assertArrayEquals(y(first, count), Served.floats(response.body()));
                    return response;
                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
            String batches = served.get("/metrics");
            assertTrue(batches.contains("lanewise_batch_rows_bucket{le=\"8.0\"} "), batches);
            String count = batches.replaceAll("(?s).*\nlanewise_batch_rows_count (\\S+)\n.*", "$1");
            assertTrue(Double.parseDouble(count) < 1500, () -> "nothing was batched: " + count);
        }
    }

    @Test
    void healthAndItsHead() throws IOException, InterruptedException {
        assertEquals("{\"status\":\"ok\",\"inputs\":5,\"outputs\":3}", served().get("/health"));
        HttpResponse<String> head =
                served().client.send(served().request("/health").HEAD().build(), BodyHandlers.ofString());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
    }
}
