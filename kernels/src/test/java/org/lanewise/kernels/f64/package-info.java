// Written by TypeGenerator from f32; change it there.
/** The double kernels against the numeric contract; the same tests for double are generated in the sister package. */
@org.jspecify.annotations.NullMarked
package org.lanewise.kernels.f64;
