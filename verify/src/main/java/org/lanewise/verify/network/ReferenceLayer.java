package org.lanewise.verify.network;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;

/**
 * A dense layer in double.
 *
 * @param h its activation
 * @param weights outputs x inputs
 * @param biases 1 x outputs
 * @param mask rows x outputs: 0 for a dropped element, the scale for a kept one
 * @param drops whether there is dropout; else the mask is all ones
 */
record ReferenceLayer(Activation h, DMatrixRMaj weights, DMatrixRMaj biases, DMatrixRMaj mask, boolean drops) {}
