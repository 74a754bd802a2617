/** Inference of a dense network, by us and by whatever peers are on the class path. */
@NullMarked
package org.lanewise.bench.mlp;

import org.jspecify.annotations.NullMarked;
