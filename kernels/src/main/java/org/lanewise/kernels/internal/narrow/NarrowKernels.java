package org.lanewise.kernels.internal.narrow;

import org.lanewise.kernels.NarrowType;
import org.lanewise.kernels.internal.Isa;

/** A panel's kernels by vectors or, without them and until they are compiled, by their scalar twins. */
final class NarrowKernels {
    private NarrowKernels() {}

    /** y[y0 .. y0 + 64) += x W for k inputs from {@code input} on and the units of a panel. */
    static void add(NarrowPanels w, int panel, int input, int k, float[] x, int x0, float[] y, int y0) {
        int w0 = w.start(panel) + input * NarrowPanels.words(w.type());
        int s0 = panel * NarrowPanels.UNITS;
        boolean vector = Isa.VECTOR && NarrowHandOver.of(w.type()).ready();
        if (w.type() == NarrowType.BF16) {
            if (vector) {
                VectorBfloat16.add(k, x, x0, w.words(), w0, y, y0);
            } else {
                ScalarBfloat16.add(k, x, x0, w.words(), w0, y, y0);
            }
        } else if (vector) {
            VectorInt8.add(k, x, x0, w.words(), w0, w.scales(), s0, y, y0);
        } else {
            ScalarInt8.add(k, x, x0, w.words(), w0, w.scales(), s0, y, y0);
        }
    }

    /** The weights of kc inputs from {@code input} on for the units of a panel, kc x 64. */
    static void widen(NarrowPanels w, int panel, int input, int kc, float[] to) {
        int w0 = w.start(panel) + input * NarrowPanels.words(w.type());
        int s0 = panel * NarrowPanels.UNITS;
        boolean vector = Isa.VECTOR && NarrowHandOver.of(w.type()).ready();
        if (w.type() == NarrowType.BF16) {
            if (vector) {
                VectorBfloat16.widen(kc, w.words(), w0, to);
            } else {
                ScalarBfloat16.widen(kc, w.words(), w0, to);
            }
        } else if (vector) {
            VectorInt8.widen(kc, w.words(), w0, w.scales(), s0, to);
        } else {
            ScalarInt8.widen(kc, w.words(), w0, w.scales(), s0, to);
        }
    }
}
