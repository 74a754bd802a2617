package org.lanewise.bench;

import dev.ludovic.netlib.blas.JavaBLAS;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ejml.data.FMatrixRMaj;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Transposes;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Key;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.Section;

/** Measures what a report shows within a budget of minutes, on one thread. */
public final class ReportBench {
    private static final double SHORTEST = 0.05;
    private static final double LONGEST = 600;

    /** Calls of a product until it is verified, warm and measured. */
    private static final int CALLS = 9;

    /** A contender may take this many times its share, which those that need less make good. */
    private static final double PATIENCE = 2;

    /** Seconds that are always there, even when the budget is used up. */
    private static final double FREE = 0.1;

    private final ReportPlan plan;
    private final Consumer<String> progress;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** GFLOP/s of each library and type at its last, smaller size; 0 when it is left out. */
    private final Map<String, Double> rates = new HashMap<>();

    private ReportBench(ReportPlan plan, Consumer<String> progress) {
        this.plan = plan;
        this.progress = progress;
    }

    private interface Work {
        void run(double seconds) throws IOException;
    }

    private record Piece(double weight, Work work) {}

    /**
     * Checks a budget.
     *
     * @throws IllegalArgumentException if it is too short for anything or longer than anybody waits
     */
    public static void requireMinutes(double minutes) {
        if (!(minutes >= SHORTEST) || minutes > LONGEST) {
            throw new IllegalArgumentException(
                    "minutes = " + minutes + ", but must be from " + SHORTEST + " to " + (int) LONGEST);
        }
    }

    /** What exactly runs, by the name of the library; the Java ones tell their version by the name of their jar. */
    public static Map<String, String> description(ReportPlan plan) {
        Map<String, String> description = new LinkedHashMap<>();
        for (Library library : plan.peers()) {
            String text = Type.F32.precision().open(library, Runnable::run, 1).description();
            description.put(
                    library.id(),
                    switch (library) {
                        case EJML -> jar(FMatrixRMaj.class) + ", " + text;
                        case NETLIB -> jar(JavaBLAS.class) + ", " + text;
                        case LANEWISE, OPENBLAS, READ -> text;
                    });
        }
        return description;
    }

    private static String jar(Class<?> type) {
        String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /**
     * Measures.
     *
     * @param minutes that it may take
     * @param environment goes into the report as it is
     * @param progress gets a line for each piece of work
     * @throws IOException if a fork fails
     */
    public static Measurements run(
            ReportPlan plan, double minutes, Map<String, String> environment, Consumer<String> progress)
            throws IOException {
        requireMinutes(minutes);
        ReportBench bench = new ReportBench(plan, progress);
        bench.addForks(); // first, or they would get what the others leave
        bench.addLevels();
        bench.addSquares();
        bench.addNetwork();
        double weight = bench.pieces.stream().mapToDouble(Piece::weight).sum();
        Budget budget = new Budget(60 * minutes, weight, System::nanoTime);
        for (Piece piece : bench.pieces) {
            piece.work().run(budget.share(piece.weight()));
        }
        return new Measurements(environment, bench.remarks, minutes, budget.elapsed(), bench.entries);
    }

    private void addLevels() {
        for (ReportPlan.Level level : plan.levels()) {
            StreamContenders contenders = new StreamContenders(level);
            pieces.add(new Piece(level.kernels() ? 9 : 2, seconds -> measure(seconds, contenders.all(), -1)));
        }
    }

    private void addSquares() {
        for (Type type : Type.values()) {
            for (int n : plan.squares()) {
                pieces.add(new Piece((2 + plan.peers().size()) * weight(n), seconds -> square(type, n, seconds)));
            }
        }
    }

    /** A call of a large product takes a good part of a second. */
    private static double weight(int n) {
        return n >= 2048 ? 5 : n >= 1024 ? 2 : 1;
    }

    private void square(Type type, int n, double seconds) {
        Problem problem = Problem.of(new GemmSize(n, n, n), Transposes.NN);
        double each = seconds / (2 + plan.peers().size());
        List<Library> peers = new ArrayList<>();
        for (Library peer : plan.peers()) {
            if (fits(type, peer, problem, each)) {
                peers.add(peer);
            }
        }
        if (fits(type, Library.LANEWISE, problem, each)) {
            List<Contender> contenders = new ArrayList<>();
            Key peak = new Key(Section.SQUARES, "fma", type.id(), problem.size().toString(), Entry.PEAK);
            contenders.add(new Contender(peak, Entry.GFLOPS, 0, FmaPeak.task(type, Runnable::run, 1)));
            contenders.addAll(products(Section.SQUARES, type, problem, peers));
            measure(seconds, contenders, Rounds.LANEWISE)
                    .forEach(entry -> rates.put(entry.key().impl() + " " + type.id(), entry.median()));
        }
    }

    /** Whoever is left out once stays out, so that a line has an end and no gap. */
    private boolean fits(Type type, Library library, Problem problem, double seconds) {
        String who = library.id() + " " + type.id();
        double rate = rates.getOrDefault(who, Double.POSITIVE_INFINITY);
        if (rate > 0 && CALLS * problem.size().flops() / (rate * 1e9) <= Math.max(FREE, PATIENCE * seconds)) {
            return true;
        }
        if (rate > 0) {
            remarks.add(
                    who + " was left out from " + problem.size() + " on: a call would take too much of the budget.");
            rates.put(who, 0.0);
        }
        return false;
    }

    private static List<Contender> products(String section, Type type, Problem problem, List<Library> peers) {
        GemmContest<?> contest = new GemmContest<>(type.precision(), peers, Runnable::run, 1);
        List<Timed> timed = contest.timed(problem);
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < timed.size(); i++) {
            GemmSize size = problem.size();
            Key key = new Key(
                    section,
                    problem.op(),
                    type.id(),
                    size.toString(),
                    contest.libraries().get(i).id());
            contenders.add(new Contender(key, Entry.GFLOPS, intensity(type, size), timed.get(i)));
        }
        return contenders;
    }

    /** Operations per byte when each operand is moved once. */
    private static double intensity(Type type, GemmSize size) {
        double elements = (double) size.m() * size.k() + (double) size.k() * size.n() + (double) size.m() * size.n();
        return size.flops() / (elements * (type == Type.F32 ? Float.BYTES : Double.BYTES));
    }

    private void addNetwork() {
        List<Library> openBlas =
                plan.peers().stream().filter(peer -> peer == Library.OPENBLAS).toList();
        for (GemmSize size : plan.network()) {
            pieces.add(new Piece(2 + openBlas.size(), seconds -> {
                List<Contender> contenders = new ArrayList<>(
                        products(Section.NETWORK, Type.F32, new Problem(size, Transposes.NN, 0, true), List.of()));
                contenders.addAll(0, products(Section.NETWORK, Type.F32, Problem.of(size, Transposes.NN), openBlas));
                measure(seconds, contenders, 0);
            }));
        }
    }

    private void addForks() {
        for (int i = 1; i <= plan.forks(); i++) {
            String name = "fork " + i;
            pieces.add(new Piece(
                    2 * plan.forkProblems().size(), // each JVM compiles anew
                    seconds -> add(ForkProbe.run(name, seconds, plan.forkProblems()))));
        }
    }

    private List<Entry> measure(double seconds, List<Contender> contenders, int lanewise) {
        List<Entry> measured = ReportRounds.measure(seconds, contenders, lanewise);
        add(measured);
        return measured;
    }

    private void add(List<Entry> measured) {
        entries.addAll(measured);
        progress.accept(measured.stream().map(ReportBench::line).collect(Collectors.joining("; ")));
    }

    private static String line(Entry entry) {
        return String.format(Locale.ROOT, "%s %.1f %s", entry.key().text(), entry.median(), entry.unit());
    }
}
