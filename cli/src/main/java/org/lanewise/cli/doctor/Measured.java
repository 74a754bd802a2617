package org.lanewise.cli.doctor;

/**
 * What the measurement tells.
 *
 * @param percentOfPeak of the SGEMM
 * @param spread of the FMA peak from round to round: (highest - lowest) / median
 * @param stolen the share of the processors' time that the hypervisor gave to others meanwhile
 */
record Measured(double percentOfPeak, double spread, double stolen) {}
