package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.io.ModelFile;

class ServeCommandTest {
    private static final String BODY = "{\"instances\":[[0.5,-1,2],[1,1,1]]}";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private String expected = "";

    @BeforeEach
    void writeModel() throws IOException {
        Network network = Network.input(3).dense(4, Activation.TANH).dense(2).build();
        Model model = new Model(network, Parameters.random(network, 1), Scaling.none(3), Output.SOFTMAX);
        file = folder.resolve("model.safetensors");
        ModelFile.write(file, model);
        float[] y = new float[4];
        new Predictor(model).predict(new float[] {0.5f, -1, 2, 1, 1, 1}, 0, 2, y, 0, new Predictor.Scratch());
        expected = "{\"predictions\":[[" + y[0] + "," + y[1] + "],[" + y[2] + "," + y[3] + "]]}";
    }

    /** In a JVM of its own: SIGTERM is answered by exit code 0, with nothing on standard error. */
    @Test
    void servesUntilItIsTerminated() throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--model",
                        file.toString(),
                        "--port",
                        "0",
                        "--max-wait",
                        "1000")
                .redirectError(err.toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            String line = String.valueOf(out.readLine());
            String prefix = "serving " + file + " on http://127.0.0.1:";
            assertTrue(line.startsWith(prefix), () -> line + read(err));
            String url = line.substring(line.indexOf("http"));
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> response = client.send(
                        HttpRequest.newBuilder(URI.create(url + "/predict"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(BODY))
                                .build(),
                        BodyHandlers.ofString());
                assertEquals(expected, response.body());
            }
            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), () -> read(err));
            assertEquals("", read(err));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port 65536 | port = 65536, but must be from 0 to 65535",
                "--port 0 --threads 0 | threads = 0, but must be from 1 to 1024",
                "--port 0 --batch 0 | rows = 0, but must be at least 1",
                "--port 0 --max-wait -1 | waitMicros = -1, but must be from 0 to 10000000",
                "--port 0 --queue 0 | queueRows = 0, but must be at least 1",
                "--port 0 --max-body 0 | bodyBytes = 0, but must be at least 1",
                "--port 0 --timeout 0 | timeoutSeconds = 0, but must be from 1 to 3600",
                "--port 0 --weights f16 | --weights",
                "--port 0 --host 256.256.256.256 | 256.256.256.256"
            })
    void wrongOptions(String options, String sentence) {
        assertRefused(sentence, Run.of(("serve --model " + file + " " + options).split(" ")));
    }

    private static void assertRefused(String sentence, Run run) {
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("lanewise: ") && run.err().contains(sentence), run.err());
    }

    @Test
    void takenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Run run = Run.of("serve", "--model", file.toString(), "--port", String.valueOf(port));
            assertRefused("cannot listen on localhost, port " + port + ": Address already in use", run);
        }
    }

    @Test
    void wrongModels() throws IOException {
        Path missing = folder.resolve("missing");
        assertRefused(missing + " does not exist", Run.of("serve", "--model", missing.toString(), "--port", "0"));
        byte[] bytes = Files.readAllBytes(file);
        Path truncated = Files.write(folder.resolve("truncated"), Arrays.copyOf(bytes, bytes.length - 7));
        assertRefused("is truncated", Run.of("serve", "--model", truncated.toString(), "--port", "0"));
        Path text = Files.write(folder.resolve("text"), "not a model".getBytes(StandardCharsets.UTF_8));
        assertRefused(text.toString(), Run.of("serve", "--model", text.toString(), "--port", "0"));
    }
}
