package org.lanewise.verify.network;

import org.ejml.data.DMatrixRMaj;

/**
 * What a network should give, for both kinds of loss.
 *
 * @param classes one for each row
 * @param values rows x outputs, in [0, 1]
 */
record Targets(int[] classes, DMatrixRMaj values) {}
