/** BLAS routines to measure through netlib's interface. */
@NullMarked
package org.lanewise.bench.blas;

import org.jspecify.annotations.NullMarked;
