package org.lanewise.kernels.generator;

/**
 * What is made of the counter-based generator's words. An element's word is a hash of its place and the two halves k0, k1
 * of a key: three multiplications (Ettinger's triple32 with the key added between them).
 */
final class RandomFormulas {
    private RandomFormulas() {}

    private static Formula word(Formula f, String word, String element) {
        String at = word + "At";
        return f.bitOp(at, element, "^", "k0")
                .xorShift(word + "1", at, 17)
                .bitOp(word + "2", word + "1", "*", "Mixer.M1")
                .xorShift(word + "3", word + "2", 11)
                .bitOp(word + "4", word + "3", "+", "k1")
                .bitOp(word + "5", word + "4", "*", "Mixer.M2")
                .xorShift(word + "6", word + "5", 15)
                .bitOp(word + "7", word + "6", "+", "k0")
                .bitOp(word + "8", word + "7", "*", "Mixer.M3")
                .xorShift(word, word + "8", 14);
    }

    /** The word of an element. */
    static Formula word() {
        return word(new Formula().integer("element"), "word", "element");
    }

    /** x scale where the word, taken as unsigned, is at least the threshold, else 0; signedThreshold is it less 2^31. */
    static Formula dropout() {
        return drop(word(new Formula("x").number("scale").integer("element"), "word", "element"), "x");
    }

    /** Dropout of max(x, 0). */
    static Formula reluDropout() {
        Formula f = new Formula("x").number("scale").integer("element").max("h", "x", "0f");
        return drop(word(f, "word", "element"), "h");
    }

    private static Formula drop(Formula f, String a) {
        return f.bitOp("signedWord", "word", "^", "Integer.MIN_VALUE")
                .op("scaled", a, '*', "scale")
                .selectBelow("y", "signedWord", "signedThreshold", "0f", "scaled");
    }

    /**
     * Two normal numbers from the words a and b of two elements (Box and Muller, Ann. Math. Stat. 29, 1958): the radius is the
     * root of -2 ln u, u = (a's upper 31 bits + 1/2) / 2^31, the angle 2 pi b / 2^32; b's two upper bits, after a turn by an
     * eighth, choose the quadrant.
     */
    static Formula normal() {
        return turn(radius(new Formula().integer("first").integer("second")));
    }

    /** The first half of it: with u = 2^k m as in log1p. */
    static Formula radius() {
        return radius(new Formula().integer("first"));
    }

    /** The second half. */
    static Formula turn() {
        return turn(new Formula().integer("second").number("radius"));
    }

    private static Formula radius(Formula f) {
        return word(f, "a", "first")
                .bitOp("upper", "a", ">>>", "1")
                .toFloat("whole", "upper")
                .op("middle", "whole", '+', "0.5f")
                .op("u", "middle", '*', "TWO_TO_MINUS_31")
                .bits("uBits", "u")
                .bitOp("above", "uBits", "-", "SQRT_HALF_BITS")
                .bitOp("kBits", "above", "&", "EXPONENT_AND_SIGN")
                .bitOp("mBits", "uBits", "-", "kBits")
                .fromBits("m", "mBits")
                .op("f", "m", '-', "1f")
                .op("f2", "f", '*', "f")
                .polynomial("q", "LOG", "f")
                .fma("logM", "f2", "q", "f")
                .toFloat("kScaled", "kBits")
                .op("minus2LogM", "logM", '*', "-2f")
                .fma("square", "kScaled", "MINUS_LN4_SCALED", "minus2LogM")
                .sqrt("radius", "square");
    }

    private static Formula turn(Formula f) {
        return word(f, "b", "second")
                .bitOp("turned", "b", "+", "EIGHTH_TURN")
                .bitOp("inQuadrant", "turned", "&", "QUADRANT_MASK")
                .bitOp("centred", "inQuadrant", "-", "EIGHTH_TURN")
                .toFloat("steps", "centred")
                .op("t", "steps", '*', "STEP")
                .op("t2", "t", '*', "t")
                .op("t3", "t2", '*', "t")
                .polynomial("sinRest", "SIN", "t2")
                .fma("sinT", "t3", "sinRest", "t")
                .polynomial("cosRest", "COS", "t2")
                .fma("cosBend", "t2", "cosRest", "-0.5f")
                .fma("cosT", "t2", "cosBend", "1f")
                .bits("sinBits", "sinT")
                .bits("cosBits", "cosT")
                .bitOp("odd", "turned", "<<", "1")
                .bitOp("ifOdd", "odd", ">>", "31")
                .bitOp("differing", "sinBits", "^", "cosBits")
                .bitOp("exchanged", "differing", "&", "ifOdd")
                .bitOp("sineUnsigned", "sinBits", "^", "exchanged")
                .bitOp("cosineUnsigned", "cosBits", "^", "exchanged")
                .bitOp("sineSign", "turned", "&", "Integer.MIN_VALUE")
                .bitOp("sineBits", "sineUnsigned", "^", "sineSign")
                .bitOp("nextQuadrant", "turned", "+", "QUARTER_TURN")
                .bitOp("cosineSign", "nextQuadrant", "&", "Integer.MIN_VALUE")
                .bitOp("cosineBits", "cosineUnsigned", "^", "cosineSign")
                .fromBits("sine", "sineBits")
                .fromBits("cosine", "cosineBits")
                .op("one", "radius", '*', "cosine")
                .op("other", "radius", '*', "sine");
    }
}
