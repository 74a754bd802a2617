package org.lanewise.kernels.compilation;

/** Just enough of x86's vector encodings to count FMAs and to find vectors that are saved on the stack between them. */
final class X86Code implements MachineCode {
    private static final int VEX2 = 0xc5;
    private static final int VEX3 = 0xc4;
    private static final int EVEX = 0x62;
    private static final int MAP_0F = 1;
    private static final int MAP_0F38 = 2;

    /** FMA132, FMA213 and FMA231 packed: the rows 9, a and b of the map 0F38, columns 8. */
    private static final int FMA_MASK = 0xcf;

    private static final int FMA = 0x88;

    private final byte[] code;

    X86Code(byte[] code) {
        this.code = code;
    }

    @Override
    public int fmas() {
        int count = 0;
        for (int i = 0; i < code.length; i++) {
            count += isFma(i) ? 1 : 0;
        }
        return count;
    }

    /** Moves of whole vectors to or from [rsp + x] between the first FMA and the last. What C2 saves for slow paths is behind. */
    @Override
    public int spills() {
        int first = 0;
        while (first < code.length && !isFma(first)) {
            first++;
        }
        int last = code.length - 1;
        while (last > first && !isFma(last)) {
            last--;
        }
        int count = 0;
        for (int i = first; i < last; i++) {
            count += isStackMove(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isFma(int i) {
        int opcode = opcode(i, MAP_0F38);
        return opcode >= 0x98 && opcode <= 0xb8 && (opcode & FMA_MASK) == FMA && opcode != 0xa8 + 0x20;
    }

    /** vmovups, vmovaps, vmovdqu or vmovdqa of a ymm or zmm register, to or from memory at rsp. */
    private boolean isStackMove(int i) {
        int opcode = opcode(i, MAP_0F);
        boolean move = opcode == 0x10
                || opcode == 0x11
                || opcode == 0x28
                || opcode == 0x29
                || opcode == 0x6f
                || opcode == 0x7f;
        if (!move || !isWide(i)) {
            return false;
        }
        int modrm = at(i + length(i) + 1);
        int sib = at(i + length(i) + 2);
        return modrm >> 6 != 3 && (modrm & 7) == 4 && (sib & 7) == 4 && (sib >> 3 & 7) == 4;
    }

    /** The opcode of a vector instruction that starts at i with this map, or -1. */
    private int opcode(int i, int map) {
        int length = length(i);
        if (length == 0 || i + length >= code.length) {
            return -1;
        }
        int found = at(i) == VEX2 ? MAP_0F : at(i + 1) & (at(i) == EVEX ? 7 : 0x1f);
        // The bit of P1 that is fixed in EVEX, and the reserved one of P0, keep other bytes out.
        boolean plausible = at(i) != EVEX || (at(i + 2) & 4) != 0 && (at(i + 1) & 8) == 0;
        return found == map && plausible ? at(i + length) : -1;
    }

    /** Bytes of the prefix. */
    private int length(int i) {
        return switch (at(i)) {
            case VEX2 -> 2;
            case VEX3 -> 3;
            case EVEX -> 4;
            default -> 0;
        };
    }

    /** Whether the instruction is 256 or 512 bits wide. */
    private boolean isWide(int i) {
        return switch (at(i)) {
            case VEX2 -> (at(i + 1) & 4) != 0;
            case VEX3 -> (at(i + 2) & 4) != 0;
            default -> (at(i + 3) >> 5 & 3) != 0;
        };
    }

    private int at(int i) {
        return i < code.length ? code[i] & 0xff : 0;
    }
}
