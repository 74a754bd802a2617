@NullMarked
package org.lanewise.bench.sgemm;

import org.jspecify.annotations.NullMarked;
