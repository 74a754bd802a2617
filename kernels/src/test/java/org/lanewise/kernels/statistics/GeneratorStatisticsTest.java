package org.lanewise.kernels.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generator's words pass frequency, runs, serial correlation and matrix rank along elements, strides, steps, layers and
 * seeds, and words that are not random do not. Every word is computed by integers alone and DropoutTest holds the vectors to
 * them in every fork, so one fork is enough.
 */
@Tag("once")
class GeneratorStatisticsTest {
    /** 4 MiB: a drop rate that is off by 0.3 % of 1 is found. */
    private static final int N = 1 << 20;

    /**
     * Of all p-values of all streams together: the chance that random words fail anywhere is at most this, by Bonferroni's
     * inequality, however the statistics hang together. The streams are fixed, so what has passed once always does.
     */
    private static final double FALSE_ALARM = 1e-4;

    private static final WordTest FREQUENCY = new Frequency();
    private static final WordTest RUNS = new Runs();
    private static final WordTest CORRELATION = new SerialCorrelation();
    private static final WordTest RANK = new MatrixRank();
    private static final List<WordTest> TESTS = List.of(FREQUENCY, RUNS, CORRELATION, RANK);

    static List<WordStream> streams() {
        return WordStream.all();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void wordsLookRandom(WordStream stream) {
        PValues found = found(stream.first(N), TESTS);
        assertTrue(found.least() >= limit(), found.toString());
    }

    /** The tests themselves: what is known as random passes. */
    @Test
    void anotherGoodGeneratorPasses() {
        PValues found = found(new SplittableRandom(1).ints(N).toArray(), TESTS);
        assertTrue(found.least() >= limit(), found.toString());
    }

    private record Poor(String name, int[] words, List<WordTest> fails) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Poor> poor() {
        SplittableRandom random = new SplittableRandom(2);
        int[] good = random.ints(N).toArray();
        int[] rates = random.ints(N, 0, 150).toArray();
        int[] repeats = random.ints(N, 0, 100).toArray();
        return Stream.of(
                new Poor("the counter", IntStream.range(0, N).toArray(), TESTS),
                // Its highest bits are good; the lowest k have a period of 2^k.
                new Poor("a linear congruential generator", chain(x -> 1664525 * x + 1013904223), TESTS),
                // Marsaglia's xorshift: linear over two elements, each 32 successive words are independent.
                new Poor("xorshift", chain(GeneratorStatisticsTest::xorshift), List.of(RANK)),
                new Poor(
                        "one word in 150 made odd",
                        with(i -> rates[i] == 0 ? good[i] | 1 : good[i]),
                        List.of(FREQUENCY)),
                new Poor(
                        "one word in 100 repeated",
                        with(i -> i > 0 && repeats[i] == 0 ? good[i - 1] : good[i]),
                        List.of(RUNS, CORRELATION)));
    }

    @ParameterizedTest
    @MethodSource("poor")
    void wordsThatAreNotRandomAreFound(Poor poor) {
        for (WordTest test : poor.fails) {
            PValues found = found(poor.words, List.of(test));
            assertTrue(found.least() < limit(), test.getClass().getSimpleName() + ": " + found);
        }
    }

    private static int xorshift(int x) {
        x ^= x << 13;
        x ^= x >>> 17;
        return x ^ x << 5;
    }

    private static int[] chain(IntUnaryOperator next) {
        return IntStream.iterate(1, next).limit(N).toArray();
    }

    private static int[] with(IntUnaryOperator word) {
        return IntStream.range(0, N).map(word).toArray();
    }

    private static PValues found(int[] words, List<WordTest> tests) {
        PValues found = new PValues();
        tests.forEach(test -> test.apply(words, found));
        return found;
    }

    /** FALSE_ALARM over the number of p-values, which is the same for all words. */
    private static double limit() {
        return FALSE_ALARM
                / (found(new int[N], TESTS).count() * WordStream.all().size());
    }
}
