/** A predictor behind HTTP: {@link org.lanewise.serve.PredictionServer}. */
@NullMarked
package org.lanewise.serve;

import org.jspecify.annotations.NullMarked;
