package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.Blas;

/** to = factor from, another buffer. */
record Scale(float factor, Buffer from, Buffer to) implements Step {
    @Override
    public void run(Pass pass) {
        int length = pass.rows * from.columns();
        Blas.scopy(length, from.array(pass), from.offset(pass), 1, to.array(pass), to.offset(pass), 1);
        Blas.sscal(length, factor, to.array(pass), to.offset(pass), 1);
    }

    @Override
    public List<Buffer> buffers() {
        return List.of(from, to);
    }

    @Override
    public String text() {
        return "scale by " + factor + " " + from.columns();
    }

    @Override
    public long flops(int rows) {
        return (long) rows * from.columns();
    }
}
