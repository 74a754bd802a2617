package org.lanewise.kernels.internal.gemm.f32;

/** What happens to a finished part of a row of C before it leaves the cache. */
@FunctionalInterface
public interface FloatEpilogue {
    /**
     * Changes c[offset .. offset + length) in place.
     *
     * @param element number of the first element in a C without gaps: row * n + column
     */
    void apply(int element, float[] c, int offset, int length);
}
