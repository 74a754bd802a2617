package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-behaved client sends. The time for a request to arrive is 5 seconds here: a system property of the build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class RawSocketTest {
    private static final String HEAD = "POST /predict HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final String ROW = "{\"instances\":[[1,2,3,4,5]]}";

    private List<Served> opened = List.of();

    @BeforeAll
    void open() throws IOException {
        opened = List.of(new Served(Served.predictor(), Served.BATCHING, Served.LIMITS));
    }

    /** Whatever a test did, the server still works. */
    @AfterAll
    void close() throws IOException, InterruptedException {
        try (Served served = opened.get(0)) {
            assertEquals("{\"status\":\"ok\",\"inputs\":5,\"outputs\":3}", served.get("/health"));
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", opened.get(0).port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Everything until the server closes the connection. */
    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** One answer with a Content-Length. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertTrue(next >= 0, () -> "the connection ends after " + head);
            head.append((char) next);
        }
        String length = head.toString().replaceFirst("(?is).*content-length: (\\d+).*", "$1");
        return head + new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    private static String withLength(String body) {
        return HEAD + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @Test
    void truncatedBody() throws IOException {
        try (Socket socket = connect()) {
            send(socket, HEAD + "Content-Length: 100\r\n\r\n" + ROW.substring(0, 10));
            socket.shutdownOutput();
            String answer = answer(socket.getInputStream());
            assertTrue(answer.startsWith("HTTP/1.1 400 ") && answer.contains("the body ends too early"), answer);
        }
    }

    @Test
    void clientThatLeaves() throws IOException {
        for (String text : List.of("", "P", HEAD, HEAD + "Content-Length: 100\r\n\r\n" + ROW, withLength(ROW))) {
            try (Socket socket = connect()) {
                send(socket, text);
                socket.setSoLinger(true, 0); // a reset, not an end
            }
        }
    }

    @Test
    void chunks() throws IOException {
        try (Socket socket = connect()) {
            String head = HEAD + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
            send(socket, head + "5;x=y\r\n" + ROW.substring(0, 5) + "\r\n");
            send(socket, Integer.toHexString(ROW.length() - 5) + "\r\n" + ROW.substring(5) + "\r\n0\r\n\r\n");
            String answer = rest(socket);
            assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.contains("{\"predictions\":[["), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz\r\n", "-1\r\n", "fffffffffffffffffffff\r\n", "5\r\n{\"ins", "5\r\n{\"insXX0\r\n\r\n"})
    void wrongChunks(String chunks) throws IOException {
        try (Socket socket = connect()) {
            send(socket, HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
            socket.shutdownOutput();
            String answer = answer(socket.getInputStream());
            assertTrue(answer.startsWith("HTTP/1.1 400 ") && answer.contains("its chunks are wrong"), answer);
        }
    }

    /** The answer comes before a body that will never come. */
    @Test
    void hugeLength() throws IOException {
        try (Socket socket = connect()) {
            send(socket, HEAD + "Content-Length: " + Long.MAX_VALUE + "\r\n\r\n{");
            String answer = answer(socket.getInputStream());
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Content-Length: x",
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: 3\r\nTransfer-Encoding: chunked"
            })
    void wrongLengths(String header) throws IOException {
        try (Socket socket = connect()) {
            send(socket, HEAD + header + "\r\n\r\nabc");
            String answer = answer(socket.getInputStream());
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    @Test
    void noLength() throws IOException {
        try (Socket socket = connect()) {
            send(socket, HEAD + "\r\n");
            String answer = answer(socket.getInputStream());
            assertTrue(answer.startsWith("HTTP/1.1 411 "), answer);
        }
    }

    @Test
    void pipelined() throws IOException {
        try (Socket socket = connect()) {
            String wrong = "{\"instances\":[[1]]}";
            String binary = withLength(ROW).replace("Host: x", "Accept: application/octet-stream");
            send(socket, binary + withLength(wrong) + binary);
            String first = answer(socket.getInputStream());
            assertTrue(first.startsWith("HTTP/1.1 200 "), first);
            String second = answer(socket.getInputStream());
            assertTrue(second.startsWith("HTTP/1.1 400 ") && second.contains("instances[0] has 1 values"), second);
            assertEquals(
                    first.lines().toList().get(0),
                    answer(socket.getInputStream()).lines().toList().get(0));
        }
    }

    @Test
    void oldProtocol() throws IOException {
        try (Socket socket = connect()) {
            send(socket, withLength(ROW).replace("HTTP/1.1", "HTTP/1.0"));
            String answer = rest(socket);
            assertTrue(answer.contains(" 200 ") && answer.endsWith("]]}"), answer);
        }
    }

    @Test
    void expectContinue() throws IOException {
        try (Socket socket = connect()) {
            send(
                    socket,
                    HEAD + "Connection: close\r\nExpect: 100-continue\r\nContent-Length: " + ROW.length() + "\r\n\r\n");
            byte[] interim = socket.getInputStream().readNBytes("HTTP/1.1 100 ".length());
            assertArrayEquals("HTTP/1.1 100 ".getBytes(StandardCharsets.UTF_8), interim);
            send(socket, ROW);
            assertTrue(rest(socket).contains("HTTP/1.1 200 "));
        }
    }

    @Test
    void slowSenders() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        long start = System.nanoTime();
        for (String text : List.of("", "POST /pre", HEAD, HEAD + "Content-Length: 20\r\n\r\n{\"inst")) {
            Socket socket = connect();
            sockets.add(socket);
            send(socket, text);
        }
        for (Socket socket : sockets) {
            assertEquals("", rest(socket));
            assertTrue(System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(4));
            socket.close();
        }
    }

    /** An answer of 32 MB for a client that does not read: its connection is cut, and closing does not wait for it. */
    @Test
    void slowReader() throws IOException {
        int outputs = 1 << 20;
        BatchFunction ones = (x, xOffset, rows, y, yOffset) -> Arrays.fill(y, yOffset, yOffset + rows * outputs, 1);
        Limits limits = new Limits(1 << 16, 1, 1 << 28);
        Served served = new Served(1, outputs, () -> ones, Served.BATCHING, limits);
        try (served;
                Socket socket = new Socket("127.0.0.1", served.port())) {
            String type = HEAD.replace(Served.JSON, Served.BINARY);
            send(socket, type + "Content-Length: 32\r\n\r\n" + "\0".repeat(32));
            assertEquals('H', socket.getInputStream().read());
            long start = System.nanoTime();
            served.close();
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20));
            long length = 0;
            try (InputStream in = socket.getInputStream()) {
                length = in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("reset"), e.toString());
            }
            assertTrue(length < 32L * outputs, length + " bytes were sent");
        }
    }
}
