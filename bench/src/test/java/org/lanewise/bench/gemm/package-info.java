@NullMarked
package org.lanewise.bench.gemm;

import org.jspecify.annotations.NullMarked;
