package org.lanewise.bench;

import org.lanewise.bench.report.Key;

/**
 * Something to measure for a report.
 *
 * @param key what it is
 * @param unit of its rates
 * @param intensity operations per byte; 0 where that says nothing
 * @param timed the work
 */
record Contender(Key key, String unit, double intensity, Timed timed) {}
