package org.lanewise.kernels.generator;

/**
 * Functions in double arithmetic, rounded once at the end: errors little above half an ulp without any care, also far
 * in the tails. Arguments are clamped where the result has long been constant, so that nothing overflows.
 */
final class WideFormulas {
    /** exp's polynomial: 3e-9 is 0.04 ulp. */
    private static final String FOR_VALUES = "EXP_WIDE";

    /** Derivatives cross zero, where the absolute error counts. */
    private static final String FOR_SLOPES = "EXP_WIDER";

    private WideFormulas() {}

    private static Formula clamped(String low, String high) {
        return new Formula("x").widen("wide", "x").atLeast("xl", "wide", low).atMost("c", "xl", high);
    }

    /** result = exp(a), |a| below 700. */
    private static Formula exp(Formula f, String polynomial, String a, String result) {
        return f.fma("shifted", a, "LOG2_E_WIDE", "MAGIC_WIDE")
                .op("k", "shifted", '-', "MAGIC_WIDE")
                .fma("r", "k", "MINUS_LN2_WIDE", a)
                .polynomial("p", polynomial, "r")
                .bits("shiftedBits", "shifted")
                .bitOp("kBits", "shiftedBits", "<<", "52")
                .bits("pBits", "p")
                .bitOp("eBits", "pBits", "+", "kBits")
                .fromBits(result, "eBits");
    }

    /** e = exp(-c). */
    private static Formula expOfMinus(Formula f, String polynomial, String c) {
        return exp(f.negate("minus", c), polynomial, "minus", "e").op("onePlusE", "e", '+', "1.0");
    }

    /** s = 1 / (1 + e), es = e s = 1 - s. */
    private static Formula shares(Formula f) {
        return f.op("s", "1.0", '/', "onePlusE").op("es", "e", '*', "s");
    }

    static Formula logistic() {
        return expOfMinus(clamped("MINUS_RANGE", "RANGE"), FOR_VALUES, "c")
                .op("w", "1.0", '/', "onePlusE")
                .narrow("y", "w");
    }

    static Formula silu() {
        return expOfMinus(clamped("MINUS_RANGE", "RANGE"), FOR_VALUES, "c")
                .op("w", "xl", '/', "onePlusE")
                .narrow("y", "w");
    }

    static Formula siluSlope() {
        return shares(expOfMinus(clamped("MINUS_RANGE", "RANGE"), FOR_SLOPES, "c"))
                .fma("v", "c", "es", "1.0")
                .op("w", "s", '*', "v")
                .narrow("slope", "w");
    }

    /** u2 = 2 sqrt(2 / pi) (x + 0.044715 x^3). */
    private static Formula geluTanhShares(String polynomial) {
        Formula f = clamped("-12.0", "12.0")
                .op("square", "c", '*', "c")
                .fma("factor", "square", "GELU_TANH_CUBIC", "GELU_TANH_LINEAR")
                .op("u2", "factor", '*', "c");
        return expOfMinus(f, polynomial, "u2");
    }

    static Formula geluTanh() {
        return geluTanhShares(FOR_VALUES).op("w", "xl", '/', "onePlusE").narrow("y", "w");
    }

    static Formula geluTanhSlope() {
        return shares(geluTanhShares(FOR_SLOPES))
                .fma("growth", "square", "GELU_TANH_CUBIC_3", "GELU_TANH_LINEAR")
                .op("cGrowth", "c", '*', "growth")
                .fma("v", "cGrowth", "es", "1.0")
                .op("w", "s", '*', "v")
                .narrow("slope", "w");
    }

    /** max(x, 0) + log1p(e), e = exp(-|x|). */
    static Formula softplus() {
        Formula f = new Formula("x")
                .widen("wide", "x")
                .atLeast("xl", "wide", "MINUS_RANGE")
                .abs("magnitude", "xl")
                .atMost("c", "magnitude", "RANGE");
        return exp(f.negate("minus", "c"), FOR_VALUES, "minus", "e")
                .polynomial("q", "LOG1P_WIDE", "e")
                .op("log", "e", '*', "q")
                .op("twice", "xl", '+', "magnitude")
                .fma("w", "twice", "0.5", "log")
                .narrow("y", "w");
    }

    /** product = e (e + 2), so that tanh(softplus(x)) = product / (product + 2). */
    private static Formula mishShares(String polynomial) {
        return exp(clamped("MINUS_RANGE", "MISH_HIGHEST"), polynomial, "c", "e")
                .op("ePlus2", "e", '+', "2.0")
                .op("product", "e", '*', "ePlus2")
                .op("productPlus2", "product", '+', "2.0");
    }

    static Formula mish() {
        return mishShares(FOR_VALUES)
                .op("share", "product", '/', "productPlus2")
                .op("w", "xl", '*', "share")
                .narrow("y", "w");
    }

    /** e ((e + 2)(product + 2) + 4 c (e + 1)) / (product + 2)^2. */
    static Formula mishSlope() {
        return mishShares(FOR_SLOPES)
                .op("ePlus1", "e", '+', "1.0")
                .op("cPart", "c", '*', "ePlus1")
                .op("cPart4", "cPart", '*', "4.0")
                .fma("sum", "ePlus2", "productPlus2", "cPart4")
                .op("numerator", "e", '*', "sum")
                .op("denominator", "productPlus2", '*', "productPlus2")
                .op("w", "numerator", '/', "denominator")
                .narrow("slope", "w");
    }

    static Formula hardSwish() {
        return new Formula("x")
                .widen("wide", "x")
                .atLeast("xl", "wide", "-4.0")
                .op("shifted", "xl", '+', "3.0")
                .atLeast("aboveZero", "shifted", "0.0")
                .atMost("gate", "aboveZero", "6.0")
                .op("product", "xl", '*', "gate")
                .op("w", "product", '*', "SIXTH")
                .narrow("y", "w");
    }

    static Formula erf() {
        return clamped("-3.95", "3.95")
                .op("square", "c", '*', "c")
                .fma("v", "square", "ERF_SCALE", "-1.0")
                .polynomial("q", "ERF", "v")
                .op("w", "c", '*', "q")
                .narrow("y", "w");
    }

    /** tail = e^(-square) times a polynomial in (a - middle) / (a + middle), over a + middle; a = |c|. */
    private static Formula tail(Formula f, String exp, String middle, String factor, String polynomial) {
        f.abs("a", "c").op("square", "c", '*', "c").op("exponent", "square", '*', factor);
        return exp(f, exp, "exponent", "e")
                .op("below", "a", '-', middle)
                .op("above", "a", '+', middle)
                .op("inverse", "1.0", '/', "above")
                .op("t", "below", '*', "inverse")
                .polynomial("q", polynomial, "t")
                .op("scaled", "e", '*', "inverse")
                .op("tail", "scaled", '*', "q");
    }

    /** erfc(|x|) is the tail; erfc(-|x|) = 2 - tail. */
    static Formula erfc() {
        return tail(clamped("-10.6", "10.6"), FOR_VALUES, "3.0", "-1.0", "ERFC")
                .withSign("signedTail", "tail", "c")
                .signOf("sign", "c")
                .op("whole", "1.0", '-', "sign")
                .op("w", "whole", '+', "signedTail")
                .narrow("y", "w");
    }

    /** share = the normal distribution at c: tail below 0, 1 - tail above. */
    private static Formula gauss(String exp) {
        return tail(clamped("-15.0", "15.0"), exp, "THREE_SQRT_2", "-0.5", "GAUSS")
                .withSign("signedTail", "tail", "c")
                .signOf("sign", "c")
                .fma("whole", "sign", "0.5", "0.5")
                .op("share", "whole", '-', "signedTail");
    }

    static Formula gelu() {
        return gauss(FOR_VALUES).op("w", "xl", '*', "share").narrow("y", "w");
    }

    static Formula geluSlope() {
        return gauss(FOR_SLOPES)
                .op("ce", "c", '*', "e")
                .fma("w", "ce", "GAUSS_PEAK", "share")
                .narrow("slope", "w");
    }

    static Formula arctanSlope() {
        return new Formula("x")
                .widen("wide", "x")
                .fma("denominator", "wide", "wide", "1.0")
                .op("w", "1.0", '/', "denominator")
                .narrow("slope", "w");
    }

    /** Softplus' derivative. */
    static Formula logisticAsSlope() {
        return expOfMinus(clamped("MINUS_RANGE", "RANGE"), FOR_VALUES, "c")
                .op("w", "1.0", '/', "onePlusE")
                .narrow("slope", "w");
    }
}
