/** Neural networks: what to compute (Network), how (Plan), learning (Trainer) and use (Predictor). */
@NullMarked
package org.lanewise.nn;

import org.jspecify.annotations.NullMarked;
