/** Measurements: the machine's FMA peak, and products beside other libraries, interleaved in one JVM. */
@NullMarked
package org.lanewise.bench;

import org.jspecify.annotations.NullMarked;
