package org.lanewise.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Precision;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;
import org.lanewise.bench.gemm.Verification;

/**
 * The libraries that compete in one type, Lanewise first.
 *
 * @param <T> an array of its elements
 */
final class GemmContest<T> {
    private final Precision<T> precision;
    private final int threads;
    private final Map<Library, Product<T>> products = new LinkedHashMap<>();

    GemmContest(Precision<T> precision, List<Library> peers, Executor executor, int threads) {
        this.precision = precision;
        this.threads = threads;
        products.put(Library.LANEWISE, precision.open(Library.LANEWISE, executor, threads));
        peers.forEach(peer -> products.put(peer, precision.open(peer, executor, threads)));
    }

    List<Library> libraries() {
        return List.copyOf(products.keySet());
    }

    /** What exactly is measured, one library a line. */
    List<String> description() {
        List<String> lines = new ArrayList<>();
        products.forEach(
                (library, product) -> lines.add(String.format("%-9s %s", library.id(), product.description())));
        return lines;
    }

    /** One problem as something to time, by each library; the results of all have been compared with ours. */
    List<Timed> timed(Problem problem) {
        Operands<T> operands = Operands.random(precision, problem);
        T ours = operands.newResult();
        List<Timed> contenders = new ArrayList<>();
        products.forEach((library, product) -> {
            T c = library == Library.LANEWISE ? ours : operands.newResult();
            Runnable work = product.prepare(operands, c);
            work.run();
            if (library != Library.LANEWISE && library.isProduct()) {
                Verification.compare(operands, product, ours, library.id(), c);
            }
            contenders.add(new Timed(threads, problem.size().flops(), work));
        });
        return contenders;
    }
}
