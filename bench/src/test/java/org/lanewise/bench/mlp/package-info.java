@NullMarked
package org.lanewise.bench.mlp;

import org.jspecify.annotations.NullMarked;
