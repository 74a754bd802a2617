package org.lanewise.bench.sgemm;

import java.lang.foreign.MemorySegment;

/** OpenBLAS called on the same heap arrays, without a copy. */
final class OpenBlasSgemm implements Sgemm {
    private final int threads;

    OpenBlasSgemm(int threads) {
        this.threads = threads;
        OpenBlas.setThreads(threads);
    }

    @Override
    public Runnable prepare(Operands x, float[] values) {
        MemorySegment a = MemorySegment.ofArray(x.a());
        MemorySegment b = MemorySegment.ofArray(x.b());
        MemorySegment c = MemorySegment.ofArray(values);
        return () -> OpenBlas.sgemm(x, a, b, c);
    }

    @Override
    public String description() {
        return OpenBlas.core() + " kernels, " + threads + " thread(s), " + OpenBlas.configuration();
    }
}
