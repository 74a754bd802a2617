package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.Blas;

/** to = to + from. */
record Accumulate(Buffer from, Buffer to) implements Step {
    @Override
    public void run(Pass pass) {
        int length = pass.rows * from.columns();
        // 1 x + y in one fma is the sum rounded once.
        Blas.saxpy(length, 1, from.array(pass), from.offset(pass), 1, to.array(pass), to.offset(pass), 1);
    }

    @Override
    public List<Buffer> buffers() {
        return List.of(from, to);
    }

    @Override
    public String text() {
        return "add " + from.columns();
    }

    @Override
    public long flops(int rows) {
        return (long) rows * from.columns();
    }
}
