package org.lanewise.bench;

import java.util.List;

/**
 * One shape.
 *
 * @param peak median FMA peak of the same rounds, in GFLOP/s
 * @param rows Lanewise first
 */
public record GemmResult(double peak, List<GemmRow> rows) {}
