// Written by TypeGenerator from f32; change it there.
/** The operations in double precision. */
@NullMarked
package org.lanewise.bench.ejml.f64;

import org.jspecify.annotations.NullMarked;
