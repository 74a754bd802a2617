/** Elementwise kernels to measure, and their peers. */
@NullMarked
package org.lanewise.bench.elementwise;

import org.jspecify.annotations.NullMarked;
