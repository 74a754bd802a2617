package org.lanewise.kernels.internal.narrow;

import org.lanewise.kernels.Bfloat16;
import org.lanewise.kernels.NarrowType;

/**
 * Weights as panels of 64 units, input after input. An input's 64 weights are 32 ints of two bfloat16, or 16 ints of four bytes:
 * part i of int q (the low bits are part 0) is unit 64 / parts * i + q. So a vector of ints is one vector of
 * neighbouring units per part, at any width. Units behind the last are zeros.
 *
 * @param scales per unit, whole panels; empty if there are none
 */
public record NarrowPanels(NarrowType type, int inputs, int outputs, int[] words, float[] scales) {
    /** Units of a panel. */
    public static final int UNITS = 64;

    private static final int LARGEST = 127;

    /** 384 scales, with which the kernels work, must be a float. */
    private static final float MOST = 0x1p126f;

    /** The bits of a float's fraction that a scale does not have: 17 significant ones times 7 of a q are 24. */
    private static final int DROPPED = (1 << 7) - 1;

    /** Rounds and packs checked weights, outputs x inputs. */
    public static NarrowPanels pack(NarrowType type, int inputs, int outputs, float[] w, int w0) {
        long size = (long) count(outputs) * inputs * words(type);
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("inputs = " + inputs + " and outputs = " + outputs + " need " + size
                    + " packed ints, more than an array can hold");
        }
        int[] words = new int[(int) size];
        float[] scales = new float[type == NarrowType.INT8 ? count(outputs) * UNITS : 0];
        NarrowPanels panels = new NarrowPanels(type, inputs, outputs, words, scales);
        for (int unit = 0; unit < outputs; unit++) {
            int from = w0 + unit * inputs;
            if (type == NarrowType.INT8) {
                scales[unit] = scale(unit, w, from, inputs);
            }
            for (int input = 0; input < inputs; input++) {
                panels.words[panels.word(unit, input)] |= panels.bits(unit, w[from + input]) << panels.shift(unit);
            }
        }
        return panels;
    }

    private static float scale(int unit, float[] w, int from, int length) {
        float largest = 0;
        for (int i = from; i < from + length; i++) {
            if (!(Math.abs(w[i]) <= MOST)) {
                throw new IllegalArgumentException("w has " + w[i] + " at unit " + unit + ", input " + (i - from)
                        + ", but at most 2^126 is possible");
            }
            largest = Math.max(largest, Math.abs(w[i]));
        }
        return Float.intBitsToFloat(Float.floatToRawIntBits(largest / LARGEST) + DROPPED & ~DROPPED);
    }

    private int bits(int unit, float weight) {
        if (type == NarrowType.BF16) {
            return Bfloat16.of(weight) & 0xffff;
        }
        // A scale of 0 is that of weights near the smallest float.
        return scales[unit] == 0 ? 0 : (int) Math.rint(weight / scales[unit]) & 0xff;
    }

    /** The weight that is computed with. */
    public float weight(int unit, int input) {
        int word = words[word(unit, input)];
        return type == NarrowType.BF16
                ? Bfloat16.toFloat((short) (word >> shift(unit)))
                : (byte) (word >> shift(unit)) * scales[unit];
    }

    private int word(int unit, int input) {
        return start(unit / UNITS) + input * words(type) + unit % words(type);
    }

    private int shift(int unit) {
        return unit % UNITS / words(type) * (Integer.SIZE * words(type) / UNITS);
    }

    /** Panels of a number of units. */
    static int count(int outputs) {
        return (int) ((outputs + (long) UNITS - 1) / UNITS);
    }

    /** Ints of an input's weights in a panel. */
    static int words(NarrowType type) {
        return type == NarrowType.BF16 ? UNITS / 2 : UNITS / 4;
    }

    /** Index of a panel's first int. */
    int start(int panel) {
        return panel * inputs * words(type);
    }

    /** Memory held, in bytes. */
    public long bytes() {
        return 4L * (words.length + scales.length);
    }
}
