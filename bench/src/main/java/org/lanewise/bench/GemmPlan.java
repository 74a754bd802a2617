package org.lanewise.bench;

import java.util.List;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;

/**
 * What to measure and for how long.
 *
 * @param types each with all problems
 * @param problems the products
 * @param threads of every library that can
 * @param against the peers
 * @param rounds slices of time per library
 * @param seconds per library and problem, over all rounds
 */
public record GemmPlan(
        List<Type> types, List<Problem> problems, int threads, List<Library> against, int rounds, double seconds) {
    /** Checks the numbers. */
    public GemmPlan {
        if (types.isEmpty() || problems.isEmpty()) {
            throw new IllegalArgumentException((types.isEmpty() ? "types" : "problems") + " must not be empty");
        }
        if (threads < 1 || threads > 1024) {
            throw new IllegalArgumentException("threads = " + threads + " must be from 1 to 1024");
        }
        Rounds.requireBudget(rounds, seconds);
    }
}
