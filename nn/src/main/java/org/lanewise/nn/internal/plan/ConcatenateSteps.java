package org.lanewise.nn.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.nn.layer.ConcatenateLayer;

/** z = the inputs' rows side by side; backward each takes its own columns. */
final class ConcatenateSteps implements Lowering<ConcatenateLayer> {
    @Override
    public void lower(Group group, ConcatenateLayer layer, PlanBuilder plan) {
        List<Buffer> inputs = new ArrayList<>();
        for (int i = 0; i < group.head().inputs().size(); i++) {
            inputs.add(plan.input(group, i));
        }
        Buffer z = plan.output(group);
        int column = 0;
        for (Buffer input : inputs) {
            plan.forward(new Columns(input, 0, z, column, input.columns()));
            column += input.columns();
        }
        plan.whenBackward(z, dz -> {
            int from = 0;
            for (Buffer input : inputs) {
                int first = from;
                plan.sendPart(input, dx -> new Columns(dz, first, dx, 0, input.columns()));
                from += input.columns();
            }
        });
    }

    /** Copies {@code count} columns of each row. */
    record Columns(Buffer from, int fromColumn, Buffer to, int toColumn, int count) implements Step {
        @Override
        public void run(Pass pass) {
            for (int i = 0; i < pass.rows; i++) {
                System.arraycopy(
                        from.array(pass),
                        from.offset(pass) + i * from.columns() + fromColumn,
                        to.array(pass),
                        to.offset(pass) + i * to.columns() + toColumn,
                        count);
            }
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(from, to);
        }

        @Override
        public String text() {
            return "columns " + count;
        }

        @Override
        public long flops(int rows) {
            return 0;
        }
    }
}
