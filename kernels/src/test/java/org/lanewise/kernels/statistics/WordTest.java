package org.lanewise.kernels.statistics;

/** A statistical test of words. */
interface WordTest {
    /** Adds the p-values of its statistics. */
    void apply(int[] words, PValues found);
}
