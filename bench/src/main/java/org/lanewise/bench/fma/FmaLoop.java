package org.lanewise.bench.fma;

import java.util.function.Supplier;

/**
 * A loop of FMAs whose operands stay in registers.
 *
 * @param flops floating-point operations of one run, a tenth of a millisecond or so: far above the clock's grain, far
 *     below a time slice
 * @param newRun makes one with operands of its own, for one thread
 */
public record FmaLoop(double flops, Supplier<Runnable> newRun) {}
