/** The operations in single precision. */
@NullMarked
package org.lanewise.bench.ejml.f32;

import org.jspecify.annotations.NullMarked;
