/** JMH benchmarks: {@code ./lanewise bench jmh}. */
@NullMarked
package org.lanewise.bench.jmh;

import org.jspecify.annotations.NullMarked;
