// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

/** What happens to a finished part of a row of C before it leaves the cache. */
@FunctionalInterface
public interface DoubleEpilogue {
    /**
     * Changes c[offset .. offset + length) in place.
     *
     * @param element number of the first element in a C without gaps: row * n + column
     */
    void apply(int element, double[] c, int offset, int length);
}
