/** The float kernels against the numeric contract; the same tests for double are generated in the sister package. */
@org.jspecify.annotations.NullMarked
package org.lanewise.kernels.f32;
