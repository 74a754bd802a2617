package org.lanewise.kernels.compilation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.function.IntPredicate;

/**
 * Just enough of AArch64's encodings (Arm Architecture Reference Manual, C4.1) to count FMAs of NEON and SVE and to find what
 * loops with FMAs load from the stack or store there.
 */
final class Aarch64Code implements MachineCode {
    private static final int SP = 31;

    /** The four bytes of each instruction. */
    private final IntBuffer code;

    Aarch64Code(byte[] code) {
        this.code = ByteBuffer.wrap(code).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    }

    @Override
    public int fmas() {
        int count = 0;
        for (int i = 0; i < code.limit(); i++) {
            count += isFma(code.get(i)) ? 1 : 0;
        }
        return count;
    }

    /** Loads and stores of whole vectors at [sp + x] in the innermost loops that have FMAs. */
    @Override
    public int spills() {
        return inLoops(Aarch64Code::isVectorAccess);
    }

    /** The same of anything: addresses and counters as well. */
    int stackAccesses() {
        return inLoops(Aarch64Code::isStackAccess);
    }

    /** A loop ends with a conditional branch back: C2 returns from what it moved out of the way by an unconditional one. */
    private int inLoops(IntPredicate counts) {
        int count = 0;
        for (int end = 0; end < code.limit(); end++) {
            int start = end + jump(code.get(end));
            if (start >= 0 && start < end && isInnermost(start, end)) {
                for (int i = start; i <= end; i++) {
                    count += counts.test(code.get(i)) ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** Whether these instructions have an FMA and no loop of their own that has one. */
    private boolean isInnermost(int start, int end) {
        if (!multiplies(start, end)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            int back = i + jump(code.get(i));
            if (back >= start && back < i && multiplies(back, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean multiplies(int start, int end) {
        for (int i = start; i <= end; i++) {
            if (isFma(code.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** FMLA and FMLS of NEON's vectors, by a vector or an element; FMLA, FMLS, FMAD, FMSB and their negatives of SVE. */
    private static boolean isFma(int word) {
        return (word & 0xbf20fc00) == 0x0e20cc00
                || (word & 0xbf80b400) == 0x0f801000
                || (word & 0xff200000) == 0x65200000;
    }

    /** How many instructions a conditional branch goes forward or, negative, back; 0 for others. */
    private static int jump(int word) {
        if ((word & 0xff000010) == 0x54000000 || (word & 0x7e000000) == 0x34000000) { // b.cond, cbz, cbnz
            return word << 8 >> 13;
        }
        if ((word & 0x7e000000) == 0x36000000) { // tbz, tbnz
            return word << 13 >> 18;
        }
        return 0;
    }

    private static boolean isStackAccess(int word) {
        boolean loadsOrStores = (word & 0x0a000000) == 0x08000000 // all but SVE's
                && (word & 0x3b000000) != 0x18000000; // of a constant beside the code: no base register
        return loadsOrStores && base(word) == SP || isVectorAccess(word);
    }

    private static boolean isVectorAccess(int word) {
        boolean loadsOrStores = (word & 0xfe800000) == 0x3c800000 // ldr, str, ldur, stur of 128 bits
                || (word & 0xfe000000) == 0xac000000 // ldp, stp
                || (word & 0xffc0e000) == 0xe5804000 // str of SVE
                || (word & 0xffc0e000) == 0x85804000; // ldr
        return loadsOrStores && base(word) == SP;
    }

    private static int base(int word) {
        return word >> 5 & 31;
    }
}
