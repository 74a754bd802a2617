package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients do wrong is said in a sentence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {
    private List<Served> opened = List.of();

    @BeforeAll
    void open() throws IOException {
        opened = List.of(new Served(Served.predictor(), Served.BATCHING, Served.LIMITS));
    }

    @AfterAll
    void close() {
        opened.forEach(Served::close);
    }

    private Served served() {
        return opened.get(0);
    }

    private static void assertRefused(int status, String sentence, HttpResponse<byte[]> response) {
        String text = Served.text(response);
        assertEquals(status, response.statusCode(), text);
        assertEquals(Served.JSON, response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(text.startsWith("{\"error\":\"") && text.endsWith("\"}"), text);
        assertTrue(text.contains(sentence), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                     | the body is not an object",
                "[[1,2,3,4,5]]                          | the body is not an object",
                "{}                                     | the body has no property 'instances'",
                "{\"rows\":[]}                          | the property 'rows', but only 'instances' is expected",
                "{\"instances\":[],\"instances\":[]}    | but 'instances' once is expected",
                "{\"instances\":3}                      | instances is no array of rows",
                "{\"instances\":[1,2,3,4,5]}            | instances[0] is no array of numbers",
                "{\"instances\":[[1,2,3,4,5],[1,2,3,4]]} | instances[1] has 4 values, but the model takes 5",
                "{\"instances\":[[1,2,3,4,5,6,7]]}      | instances[0] has 7 values, but the model takes 5",
                "{\"instances\":[[]]}                   | instances[0] has 0 values, but the model takes 5",
                "{\"instances\":[[1,2,\\\"3\\\",4,5]]}  | the body is not valid JSON at line 1, column ",
                "{\"instances\":[[1,2,\"3\",4,5]]}      | instances[0][2] is no number",
                "{\"instances\":[[1,2,null,4,5]]}       | instances[0][2] is no number",
                "{\"instances\":[[1,2,[3],4,5]]}        | instances[0][2] is no number",
                "{\"instances\":[[1,2,3,4,5]],          | the body is not valid JSON at line 1, column ",
                "{\"instances\":[[1,2,3,4,5]]}{}        | the body has more after its end",
                "{\"instances\":[[1,2,3,4,NaN]]}        | the body is not valid JSON",
                "{\"instances\":[[1,2,3,4,1e39]]}       | instances[0][4] is Infinity as a float, but must be finite"
            })
    void wrongJson(String body, String sentence) throws IOException, InterruptedException {
        assertRefused(
                400, sentence.replace("\"", "\\\""), served().post(Served.JSON, body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void wrongBytes() throws IOException, InterruptedException {
        assertRefused(
                400, "the body has 19 bytes, but a row has 20: 5 floats", served().post(Served.BINARY, new byte[19]));
        assertRefused(
                400, "the body has 24 bytes, but a row has 20: 5 floats", served().post(Served.BINARY, new byte[24]));
        float[] x = new float[10];
        x[7] = Float.NaN;
        assertRefused(400, "instances[1][2] is NaN as a float", served().post(Served.BINARY, Served.bytes(x)));
        assertRefused(400, "the body is not valid JSON", served().post(Served.JSON, new byte[] {'{', (byte) 0xff}));
    }

    @Test
    void tooLarge() throws IOException, InterruptedException {
        byte[] rows = new byte[65 * 4 * Served.INPUTS];
        assertRefused(413, "more than the 64 rows that may be sent at a time", served().post(Served.BINARY, rows));
        assertRefused(413, "the body is longer than 65536 bytes", served().post(Served.BINARY, new byte[65537]));
        byte[] spaces = new byte[65537];
        Arrays.fill(spaces, (byte) ' ');
        HttpResponse<byte[]> chunked = served().client
                .send(
                        served().request("/predict")
                                .header("Content-Type", Served.JSON)
                                .POST(BodyPublishers.ofByteArrays(List.of(spaces)))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertRefused(413, "the body is longer than 65536 bytes", chunked);
    }

    @Test
    void wrongTypes() throws IOException, InterruptedException {
        byte[] row = new byte[4 * Served.INPUTS];
        assertRefused(415, "the Content-Type is 'text/csv'; application/json and", served().post("text/csv", row));
        HttpResponse<byte[]> none = served().client
                .send(
                        served().request("/predict")
                                .POST(BodyPublishers.ofByteArray(row))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertRefused(415, "there is no Content-Type", none);
        assertRefused(406, "Accept is 'text/html'", served().post(Served.BINARY, row, "Accept", "text/html"));
    }

    @Test
    void wrongPathsAndMethods() throws IOException, InterruptedException {
        for (String path : List.of("/", "/predict/", "/predictions", "/favicon.ico")) {
            HttpResponse<byte[]> response =
                    served().client.send(served().request(path).build(), BodyHandlers.ofByteArray());
            assertRefused(404, "there is nothing here, but at /predict, /health, /metrics", response);
        }
        HttpResponse<byte[]> get =
                served().client.send(served().request("/predict").build(), BodyHandlers.ofByteArray());
        assertRefused(405, "/predict takes POST", get);
        assertEquals("POST", get.headers().firstValue("Allow").orElse(""));
        for (int i = 0; i < 2; i++) { // and the connection can be used again
            HttpResponse<byte[]> head =
                    served().client.send(served().request("/predict").HEAD().build(), BodyHandlers.ofByteArray());
            assertEquals(405, head.statusCode());
            assertEquals(0, head.body().length);
        }
        HttpResponse<byte[]> delete =
                served().client.send(served().request("/health").DELETE().build(), BodyHandlers.ofByteArray());
        assertRefused(405, "/health takes GET, HEAD", delete);
        assertEquals("GET, HEAD", delete.headers().firstValue("Allow").orElse(""));
    }

    /** One request holds memory while it is computed; another that needs as much is told to come again. */
    @Test
    void memoryIsBounded() throws IOException, InterruptedException {
        Limits tight = new Limits(1 << 20, 5, 4096);
        try (Served served = new Served(Served.predictor(), new Batching(1, 16, 0, 10_000), tight)) {
            assertEquals(
                    200, served.post(Served.BINARY, new byte[4 * Served.INPUTS]).statusCode());
            assertRefused(
                    413,
                    "the request needs more than the 4096 bytes",
                    served.post(Served.BINARY, new byte[1000 * 4 * Served.INPUTS]));
        }
    }
}
