package org.lanewise.kernels.internal.narrow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.NarrowType;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.gemm.f32.FloatEpilogue;
import org.lanewise.kernels.internal.gemm.f32.FloatPacking;
import org.lanewise.kernels.internal.gemm.f32.FloatPanels;
import org.lanewise.kernels.internal.gemm.f32.FloatProblem;
import org.lanewise.kernels.internal.gemm.f32.FloatTuning;
import org.lanewise.kernels.internal.parallel.Team;

/**
 * One call of a layer with narrow weights. Panel after panel: a few rows of input read it as it is, more have it made floats
 * once, a block of inputs at a time, for the tiles. Lives in a Workspace and is filled anew for every call.
 */
public final class NarrowProblem implements Team.Work {
    private static final float[] NONE = {};
    private static final NarrowPanels NOTHING = new NarrowPanels(NarrowType.BF16, 0, 0, new int[0], NONE);

    /**
     * The most rows for which a panel is read as it is. Making it floats costs what two or three rows of bfloat16 take, or one of
     * bytes, whose kernel has more to do per weight.
     */
    private static final int DIRECT_ROWS = 4;

    /** Inputs of a panel that each of several rows sees before the next inputs: its 16 KiB stay in L1. */
    private static final int DIRECT_INPUTS = 128;

    /** What one part works with. */
    private static final class Scratch {
        final float[] sums = new float[DIRECT_ROWS * NarrowPanels.UNITS];
        final FloatProblem product = new FloatProblem();
        float[] wide = NONE;
        float[] packed = NONE;

        long bytes() {
            return (long) Float.BYTES * (sums.length + wide.length + packed.length) + product.scratchBytes();
        }
    }

    private int rows;
    private float[] x = NONE;
    private int x0;
    private int ldx;
    private NarrowPanels w = NOTHING;
    private float[] bias = NONE;
    private int bias0;
    private float[] z = NONE;
    private int z0;
    private int ldz;
    private @Nullable FloatEpilogue epilogue;
    private int rowParts;
    private int unitParts;
    private Scratch[] scratch = {};

    /** An empty problem. */
    public NarrowProblem() {}

    /** The operands of z = h(x W^T + b); refuses what does not fit. */
    public NarrowProblem set(
            int rows, float[] x, int x0, int ldx, NarrowPanels w, float[] bias, int bias0, float[] z, int z0, int ldz) {
        int inputs = w.inputs();
        int outputs = w.outputs();
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, x0, rows, inputs, ldx);
        Checks.range("bias", bias, bias0, outputs);
        Checks.matrix("z", z, z0, rows, outputs, ldz);
        Checks.disjoint("z", z, z0, rows, outputs, ldz, "x", x, x0, rows, inputs, ldx);
        Checks.disjoint("z", z, z0, rows, outputs, ldz, "bias", bias, bias0, 1, outputs, outputs);
        this.rows = rows;
        this.x = x;
        this.x0 = x0;
        this.ldx = ldx;
        this.w = w;
        this.bias = bias;
        this.bias0 = bias0;
        this.z = z;
        this.z0 = z0;
        this.ldz = ldz;
        return this;
    }

    /** Does the work; the bits do not depend on the team. */
    public void run(@Nullable Team team, @Nullable FloatEpilogue last) {
        epilogue = last;
        try {
            if (rows > 0) {
                int parts = FloatTuning.parts(Team.threads(team), rows, w.outputs(), w.inputs());
                unitParts = Math.min(parts, NarrowPanels.count(w.outputs()));
                rowParts = parts / unitParts;
                int count = rowParts * unitParts;
                while (scratch.length < count) {
                    scratch = Arrays.copyOf(scratch, scratch.length + 1);
                    scratch[scratch.length - 1] = new Scratch();
                }
                Team.run(team, this, count);
            }
        } finally { // the workspace outlives the operands: let go of them
            x = NONE;
            w = NOTHING;
            bias = NONE;
            z = NONE;
            epilogue = null;
        }
    }

    @Override
    public void run(int part) {
        int row = part / unitParts;
        int unit = part % unitParts;
        int i0 = (int) ((long) rows * row / rowParts);
        int i1 = (int) ((long) rows * (row + 1) / rowParts);
        int panels = NarrowPanels.count(w.outputs());
        int end = (int) ((long) panels * (unit + 1) / unitParts);
        for (int panel = (int) ((long) panels * unit / unitParts); panel < end; panel++) {
            if (i1 - i0 <= (w.type() == NarrowType.BF16 ? DIRECT_ROWS : 1)) {
                direct(i0, i1, panel, scratch[part]);
            } else {
                widened(i0, i1, panel, scratch[part]);
            }
            finish(i0, i1, panel);
        }
    }

    private void direct(int i0, int i1, int panel, Scratch s) {
        int j = panel * NarrowPanels.UNITS;
        int units = units(panel);
        for (int i = i0; i < i1; i++) {
            System.arraycopy(bias, bias0 + j, s.sums, (i - i0) * NarrowPanels.UNITS, units);
        }
        int inputs = i1 - i0 == 1 ? w.inputs() : DIRECT_INPUTS;
        for (int input = 0; input < w.inputs(); input += inputs) {
            int kc = Math.min(inputs, w.inputs() - input);
            for (int i = i0; i < i1; i++) {
                NarrowKernels.add(w, panel, input, kc, x, x0 + i * ldx + input, s.sums, (i - i0) * NarrowPanels.UNITS);
            }
        }
        for (int i = i0; i < i1; i++) {
            System.arraycopy(s.sums, (i - i0) * NarrowPanels.UNITS, z, z0 + i * ldz + j, units);
        }
    }

    private void widened(int i0, int i1, int panel, Scratch s) {
        int j = panel * NarrowPanels.UNITS;
        int units = units(panel);
        int input = 0;
        do { // once even without inputs: z still takes the bias
            int kc = Math.min(FloatTuning.KC, w.inputs() - input);
            s.product
                    .shape(i1 - i0, units, kc)
                    .left(false, 1, x, x0 + i0 * ldx + input, ldx)
                    .right(panels(panel, input, kc, units, s))
                    .result(1, z, z0 + i0 * ldz + j, ldz);
            if (input == 0) {
                s.product.bias(bias, bias0 + j);
            }
            s.product.run(null);
            input += kc;
        } while (input < w.inputs());
    }

    /** The weights of kc inputs as the tiles read them: as they are made if a panel there is of 64 columns too. */
    private float[] panels(int panel, int input, int kc, int units, Scratch s) {
        int size = kc * NarrowPanels.UNITS;
        if (s.wide.length < size) {
            s.wide = new float[size];
        }
        NarrowKernels.widen(w, panel, input, kc, s.wide);
        if (FloatPanels.count(units) == 1 && FloatPanels.size(kc, units) == size) {
            return s.wide;
        }
        if (s.packed.length < size) {
            s.packed = new float[size];
        }
        FloatPacking.packRight(false, s.wide, 0, NarrowPanels.UNITS, kc, units, s.packed);
        return s.packed;
    }

    private int units(int panel) {
        return Math.min(NarrowPanels.UNITS, w.outputs() - panel * NarrowPanels.UNITS);
    }

    private void finish(int i0, int i1, int panel) {
        int j = panel * NarrowPanels.UNITS;
        FloatEpilogue last = epilogue;
        for (int i = i0; last != null && i < i1; i++) {
            last.apply(i * w.outputs() + j, z, z0 + i * ldz + j, units(panel));
        }
    }

    /** The scratch memory held, in bytes. */
    public long scratchBytes() {
        long sum = 0;
        for (Scratch s : scratch) {
            sum += s.bytes();
        }
        return sum;
    }
}
