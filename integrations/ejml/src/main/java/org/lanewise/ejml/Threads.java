package org.lanewise.ejml;

import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.Matrix;
import org.lanewise.kernels.Parallelism;

/** EJML's settings of how many threads work. */
final class Threads {
    private Threads() {}

    /** The threads that EJML would let work on a product. */
    static Parallelism forProduct(Matrix a, Matrix b) {
        return EjmlConcurrency.useConcurrent(a) || EjmlConcurrency.useConcurrent(b)
                ? Parallelism.on(EjmlConcurrency.getThreadPool(), EjmlConcurrency.getMaxThreads())
                : Parallelism.sequential();
    }
}
