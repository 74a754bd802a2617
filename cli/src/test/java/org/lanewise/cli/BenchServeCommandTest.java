package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lanewise.bench.ServeRow;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.data.Scaling;
import org.lanewise.serve.Batching;
import org.lanewise.serve.Limits;
import org.lanewise.serve.PredictionServer;

/** The load against a real server, the server against the load. */
@Timeout(60)
class BenchServeCommandTest {
    private static PredictionServer server(Batching batching) throws IOException {
        Network network = Network.input(30).dense(40, Activation.RELU).dense(7).build();
        Model model = new Model(network, Parameters.random(network, 1), Scaling.none(30), Output.SOFTMAX);
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return new PredictionServer(new Predictor(model), address, batching, Limits.standard());
    }

    private static Run bench(int port, String options) {
        return Run.of(("bench serve --port " + port + " " + options).split(" "));
    }

    /** clients,rows,seconds,answered,refused,failed,wrong,computed,... */
    private static String[] csv(Run run) {
        assertEquals(0, run.code(), () -> run.out() + run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(ServeRow.CSV_HEADER, lines.get(0));
        return lines.get(1).split(",");
    }

    @Test
    void whatIsAnsweredIsWhatTheServerComputed() throws IOException {
        try (PredictionServer server = server(Batching.standard())) {
            String[] row = csv(bench(server.address().getPort(), "--clients 5 --rows 3 --seconds 0.3 --csv"));
            long answered = Long.parseLong(row[3]);
            assertTrue(answered > 0);
            assertEquals(List.of("0", "0", "0"), List.of(row[4], row[5], row[6]));
            assertEquals(3 * answered, Long.parseLong(row[7]));
        }
    }

    @Test
    void theRateIsThatOfAllClients() throws IOException {
        try (PredictionServer server = server(Batching.standard())) {
            String[] row = csv(bench(server.address().getPort(), "--clients 3 --seconds 0.5 --rate 60 --csv"));
            assertEquals(30, Long.parseLong(row[3]), 1);
        }
    }

    /** The batch waits 100 ms for a fourth row that has no room in the queue. */
    @Test
    void refusalsAreNoFailures() throws IOException {
        try (PredictionServer server = server(new Batching(1, 4, 100_000, 3))) {
            Run run = bench(server.address().getPort(), "--clients 9 --seconds 0.5");
            assertEquals(0, run.code(), run.out() + run.err());
            String[] row = run.out().lines().toList().get(1).strip().split(" +");
            assertTrue(Long.parseLong(row[2]) > 0 && Long.parseLong(row[4]) > 0, run.out());
        }
    }

    @Test
    void wrongOptionsAndNoServer() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertSentence("Connection refused", bench(port, "--seconds 1"));
        assertSentence("clients = 0, but must be from 1 to 10000", bench(port, "--clients 0"));
        assertSentence("rows = 0, but must be from 1 to 65536", bench(port, "--rows 0"));
        assertSentence("rate = -1.0, but must be from 0 to 10^9", bench(port, "--rate -1"));
        assertSentence("seconds = 0.0 must be above 0", bench(port, "--seconds 0"));
        assertSentence("port = 0, but must be from 1 to 65535", bench(0, "--seconds 1"));
    }

    private static void assertSentence(String sentence, Run run) {
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(sentence) && run.err().lines().count() == 1, run.err());
    }
}
