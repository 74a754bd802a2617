package org.lanewise.nn.internal.plan;

import java.util.List;

/** to = from. */
record Copy(Buffer from, Buffer to) implements Step {
    @Override
    public void run(Pass pass) {
        System.arraycopy(
                from.array(pass), from.offset(pass), to.array(pass), to.offset(pass), pass.rows * from.columns());
    }

    @Override
    public List<Buffer> buffers() {
        return List.of(from, to);
    }

    @Override
    public String text() {
        return "copy " + from.columns();
    }

    @Override
    public long flops(int rows) {
        return 0;
    }
}
