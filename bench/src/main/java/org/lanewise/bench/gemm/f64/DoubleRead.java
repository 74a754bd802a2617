// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.gemm.f64;

import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Product;

/**
 * Reads B once, in the product's place: its rate is that of a product that does nothing but wait for B, two operations
 * per element and row of A. Puts the sum of B into the first element of C.
 */
final class DoubleRead implements Product<double[]> {
    @Override
    public Runnable prepare(Operands<double[]> x, double[] c) {
        double[] b = x.b();
        return () -> c[0] = DoubleVectorSum.of(b);
    }

    @Override
    public String description() {
        return "the sum of B, 1 thread";
    }
}
