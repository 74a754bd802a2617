package org.lanewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.WeightType;
import org.lanewise.serve.Batching;
import org.lanewise.serve.Limits;
import org.lanewise.serve.PredictionServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lanewise serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Answers predictions of a saved model over HTTP until it is stopped (SIGTERM, Ctrl-C), which loses no request that"
                    + " was accepted.",
            "POST /predict: {\"instances\": [[...], ...]} as application/json, or rows of little-endian 32-bit floats as"
                    + " application/octet-stream; raw values, as the model's data had them.",
            "GET /health, GET /metrics (Prometheus)."
        },
        footer = {
            "",
            "Rows of several requests are computed in one batch; each gives the same bits as alone.",
            "A full queue answers 503, a wrong request 4xx with a sentence."
        })
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE",
            description = "What lanewise train saved, or an ONNX file.")
    private Path modelFile = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Where to listen: this machine alone by default, 0.0.0.0 for all its addresses.")
    private @Nullable String host;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that compute, each a batch (default: one for each processor).")
    private int threads = Batching.standard().threads();

    @Option(
            names = "--weights",
            paramLabel = "TYPE",
            description = "How weights are kept: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private WeightType weights = WeightType.F32;

    @Option(names = "--batch", paramLabel = "N", description = "The most rows of a batch (default: ${DEFAULT-VALUE}).")
    private int batch = Batching.standard().rows();

    @Option(
            names = "--max-wait",
            paramLabel = "US",
            description = "Microseconds that a row may wait for others to fill its batch (default: ${DEFAULT-VALUE}).")
    private long maxWait = Batching.standard().waitMicros();

    @Option(
            names = "--queue",
            paramLabel = "N",
            description = "The most rows that wait, and of one request (default: ${DEFAULT-VALUE}).")
    private int queue = Batching.standard().queueRows();

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            description = "The longest body of a request (default: ${DEFAULT-VALUE}).")
    private long maxBody = Limits.standard().bodyBytes();

    @Option(
            names = "--timeout",
            paramLabel = "S",
            description = "Seconds for a client to send a request, and to read its answer (default: ${DEFAULT-VALUE}).")
    private int timeout = Limits.standard().timeoutSeconds();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port = " + port + ", but must be from 0 to 65535");
        }
        Batching batching = new Batching(threads, batch, maxWait, queue);
        Limits limits = new Limits(maxBody, timeout, Limits.standard().memoryBytes());
        InetAddress address = host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
        Predictor predictor = new Predictor(ModelPath.read(modelFile), weights);
        try (PredictionServer server =
                        new PredictionServer(predictor, new InetSocketAddress(address, port), batching, limits);
                StopSignal stop = new StopSignal(server::close)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("serving " + modelFile + " on " + url(server.address()));
            out.flush();
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }

    private static String url(InetSocketAddress address) {
        String name = address.getAddress().getHostAddress();
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + address.getPort();
    }

    /** The JVM is told to end: then something is done first, and the exit code is that of success. */
    private static final class StopSignal implements AutoCloseable {
        private final CountDownLatch never = new CountDownLatch(1);
        private final Thread hook;

        StopSignal(Runnable last) {
            this.hook = new Thread(
                    () -> {
                        last.run();
                        // The JVM's own code is 128 + the signal's number, though everything was done.
                        Runtime.getRuntime().halt(ExitCode.OK);
                    },
                    "lanewise-stop-signal");
            Runtime.getRuntime().addShutdownHook(hook);
        }

        /** Waits for ever: what ends the wait is the end of the JVM, or an interrupt. */
        void await() throws InterruptedException {
            never.await();
        }

        @Override
        public void close() {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
