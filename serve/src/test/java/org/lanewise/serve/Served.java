package org.lanewise.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.data.Scaling;

/** A server on a free port of the loopback interface, and a client. */
final class Served implements AutoCloseable {
    static final String JSON = "application/json";
    static final String BINARY = "application/octet-stream";
    static final int INPUTS = 5;
    static final int OUTPUTS = 3;
    static final Batching BATCHING = new Batching(2, 16, 0, 64);
    static final Limits LIMITS = new Limits(1 << 16, 5, 1 << 20);

    final PredictionServer server;
    final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    Served(Predictor predictor, Batching batching, Limits limits) throws IOException {
        this.server = new PredictionServer(predictor, loopback(), batching, limits);
    }

    Served(int inputs, int outputs, Supplier<BatchFunction> functions, Batching batching, Limits limits)
            throws IOException {
        this.server = new PredictionServer(inputs, outputs, functions, loopback(), batching, limits);
    }

    static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** A small network with random weights, whose outputs go through softmax. */
    static Predictor predictor() {
        return predictor(Output.SOFTMAX, INPUTS, 33, OUTPUTS);
    }

    static Predictor predictor(Output output, int inputs, int hidden, int outputs) {
        Network network = Network.input(inputs)
                .dense(hidden, Activation.RELU)
                .dense(outputs)
                .build();
        Parameters parameters = Parameters.random(network, 1);
        return new Predictor(new Model(network, parameters, Scaling.none(inputs), output));
    }

    static float[] randomRows(int rows, int columns, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(-2, 2);
        }
        return values;
    }

    static byte[] bytes(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    static String json(float[] values, int columns) {
        StringBuilder text = new StringBuilder("{\"instances\": [");
        for (int first = 0; first < values.length; first += columns) {
            text.append(first == 0 ? "" : ",")
                    .append(Arrays.toString(Arrays.copyOfRange(values, first, first + columns)));
        }
        return text.append("]}").toString();
    }

    /** Rows of {"predictions": [[...], ...]}. */
    static float[] predictions(String json) {
        String prefix = "{\"predictions\":[";
        if (!json.startsWith(prefix) || !json.endsWith("]}")) {
            throw new AssertionError(json);
        }
        String numbers = json.substring(prefix.length(), json.length() - 2).replaceAll("[\\[\\]]", "");
        if (numbers.isEmpty()) {
            return new float[0];
        }
        String[] texts = numbers.split(",");
        float[] values = new float[texts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = texts[i].equals("null") ? Float.NaN : Float.parseFloat(texts[i]);
        }
        return values;
    }

    int port() {
        return server.address().getPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(60));
    }

    HttpResponse<byte[]> post(String type, byte[] body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request("/predict").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
