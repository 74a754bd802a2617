package org.lanewise.kernels.generator;

/**
 * Functions in float arithmetic: the fastest form. Where one float is too short for an error below one ulp, a sum keeps
 * its rounding error as a second float (Dekker, Numer. Math. 18, 1971).
 */
final class FloatFormulas {
    private FloatFormulas() {}

    static Formula exp() {
        return exp(new Formula("x"), "x");
    }

    /** exp(x - shift), softmax's. */
    static Formula expShifted() {
        return exp(new Formula("x", "shift").op("d", "x", '-', "shift"), "d");
    }

    /** exp(a) = 2^k (hi + c); 2^k in two steps, so that a denormal result is rounded once. */
    private static Formula exp(Formula f, String a) {
        reduce(f.select("low", a, "LT", "EXP_LOWEST", "EXP_LOWEST", a), "low");
        f.op("r2", "r", '*', "r").polynomial("q", "EXP", "r").op("hi", "r", '+', "1f");
        return f.op("one", "hi", '-', "1f")
                .op("lo", "r", '-', "one")
                .fma("c", "q", "r2", "lo")
                .op("p", "hi", '+', "c")
                .bitOp("half", "shiftedBits", ">>", "1")
                .bitOp("halfBits", "half", "<<", "23")
                .bitOp("kBits", "shiftedBits", "<<", "23")
                .bitOp("restBits", "kBits", "-", "halfBits")
                .bitOp("sBits", "restBits", "+", "ONE_BITS")
                .fromBits("s", "sBits")
                .bits("pBits", "p")
                .bitOp("scaledBits", "pBits", "+", "halfBits")
                .fromBits("scaled", "scaledBits")
                .op("finite", "scaled", '*', "s")
                .op("special", a, '*', "Float.POSITIVE_INFINITY")
                .select("y", a, "LT", "EXP_HIGHEST", "finite", "special");
    }

    /** k = round(a / ln 2) ends shiftedBits; r = a - k ln 2. */
    private static void reduce(Formula f, String a) {
        f.fma("shifted", a, "LOG2_E", "MAGIC")
                .op("kf", "shifted", '-', "MAGIC")
                .fma("rHigh", "kf", "MINUS_LN2_HIGH", a)
                .fma("r", "kf", "MINUS_LN2_LOW", "rHigh")
                .bits("shiftedBits", "shifted");
    }

    /**
     * exp(a) = 2^k (hi + c), and s = 2^k times the float of {@code scaleBits}: hi = 1 + r rounded, c the rest with what r itself lost,
     * product = s hi.
     */
    private static void expPair(Formula f, String a, String scaleBits) {
        reduce(f, a);
        f.op("rRest", "rHigh", '-', "r")
                .fma("rLow", "kf", "MINUS_LN2_LOW", "rRest")
                .op("r2", "r", '*', "r")
                .polynomial("q", "EXPM1", "r")
                .op("hi", "r", '+', "1f")
                .op("one", "hi", '-', "1f")
                .op("lo", "r", '-', "one")
                .op("lower", "lo", '+', "rLow")
                .fma("c", "q", "r2", "lower")
                .bitOp("kBits", "shiftedBits", "<<", "23")
                .bitOp("sBits", "kBits", "+", scaleBits)
                .fromBits("s", "sBits")
                .op("product", "s", '*', "hi");
    }

    /** 2 (s hi - 1/2 + s c), s = 2^(k-1): the difference by Knuth's two-sum. */
    static Formula expm1() {
        Formula f = Formula.compact("x").select("low", "x", "LT", "EXPM1_LOWEST", "EXPM1_LOWEST", "x");
        expPair(f, "low", "HALF_BITS");
        return f.op("w", "product", '-', "0.5f")
                .op("back", "w", '-', "product")
                .op("kept", "w", '-', "back")
                .op("lostProduct", "product", '-', "kept")
                .op("lostHalf", "-0.5f", '-', "back")
                .op("lost", "lostProduct", '+', "lostHalf")
                .fma("rest", "s", "c", "lost")
                .op("sum", "w", '+', "rest")
                .op("finite", "sum", '*', "2f")
                .abs("magnitude", "x")
                .select("small", "magnitude", "LT", "TINY", "x", "finite")
                .op("special", "x", '*', "Float.POSITIVE_INFINITY")
                .select("y", "x", "LT", "EXP_HIGHEST", "small", "special");
    }

    /** alpha (exp(x) - 1) for x below 0, where the fast two-sum suffices; alpha joins the last rounding. */
    static Formula elu() {
        Formula f = new Formula("x", "alpha").select("low", "x", "LT", "EXPM1_LOWEST", "EXPM1_LOWEST", "x");
        expPair(f, "low", "ONE_BITS");
        return f.op("w", "product", '-', "1f")
                .op("back", "w", '+', "1f")
                .op("lost", "product", '-', "back")
                .fma("rest", "s", "c", "lost")
                .op("scaledRest", "alpha", '*', "rest")
                .fma("sum", "alpha", "w", "scaledRest")
                .op("scaled", "alpha", '*', "x")
                .select("small", "x", "GT", "MINUS_TINY", "scaled", "sum")
                .select("y", "x", "GT", "0f", "x", "small");
    }

    /**
     * With e = exp(-2|x|) - 1 as a pair, -tanh |x| = t = e / (e + 2) by one division and a correction from its remainder
     * e - 2 t - t e, whose first difference is exact; 1 / (e + 2) = (1 - t) / 2.
     */
    static Formula tanh() {
        Formula f = new Formula("x")
                .abs("magnitude", "x")
                .select("m", "magnitude", "GT", "TANH_HIGHEST", "TANH_HIGHEST", "magnitude")
                .op("d", "m", '*', "-2f");
        expPair(f, "d", "ONE_BITS");
        return f.op("w", "product", '-', "1f")
                .op("back", "w", '+', "1f")
                .op("lost", "product", '-', "back")
                .fma("rest", "s", "c", "lost")
                .op("e", "w", '+', "rest")
                .op("eKept", "e", '-', "w")
                .op("eLow", "rest", '-', "eKept")
                .op("denominator", "e", '+', "2f")
                .op("t", "e", '/', "denominator")
                .fma("eLess2T", "t", "-2f", "e")
                .negate("minusT", "t")
                .fma("remainder", "minusT", "e", "eLess2T")
                .op("oneLessT", "minusT", '+', "1f")
                .fma("remainders", "eLow", "oneLessT", "remainder")
                .op("inverse", "oneLessT", '*', "0.5f")
                .fma("minusTanh", "remainders", "inverse", "t")
                .abs("positive", "minusTanh")
                .withSign("y", "positive", "x");
    }

    /**
     * u = 1 + x = 2^k m, sqrt(1/2) &lt;= m &lt; sqrt(2); f = m - 1 and what the sum lost, scaled alike, are a pair;
     * k ln 2 + f by the fast two-sum.
     */
    static Formula log1p() {
        return new Formula("x")
                .op("u", "x", '+', "1f")
                .bits("uBits", "u")
                .bitOp("above", "uBits", "-", "SQRT_HALF_BITS")
                .bitOp("kBits", "above", "&", "EXPONENT_AND_SIGN")
                .bitOp("mBits", "uBits", "-", "kBits")
                .fromBits("m", "mBits")
                .op("fHigh", "m", '-', "1f")
                .op("xKept", "u", '-', "1f")
                .op("xLost", "x", '-', "xKept")
                .subtractedFrom("sOrBelow", "ONE_BITS", "kBits")
                .bitOp("sBits", "sOrBelow", "max", "0")
                .fromBits("s", "sBits")
                .op("lost", "xLost", '*', "s")
                .op("f", "fHigh", '+', "lost")
                .op("fKept", "f", '-', "fHigh")
                .op("fLow", "lost", '-', "fKept")
                .toFloat("kScaled", "kBits")
                .op("f2", "f", '*', "f")
                .polynomial("q", "LOG1P", "f")
                .op("kLn2", "kScaled", '*', "LN2_HIGH_SCALED")
                .op("hi", "kLn2", '+', "f")
                .op("hiKept", "hi", '-', "kLn2")
                .op("hiLost", "f", '-', "hiKept")
                .fma("kLow", "kScaled", "LN2_LOW_SCALED", "fLow")
                .op("low", "kLow", '+', "hiLost")
                .fma("rest", "f2", "q", "low")
                .op("sum", "hi", '+', "rest")
                .select("finite", "x", "LT", "Float.POSITIVE_INFINITY", "sum", "x")
                .select("pole", "x", "EQ", "-1f", "Float.NEGATIVE_INFINITY", "Float.NaN")
                .select("inside", "x", "GT", "-1f", "finite", "pole")
                .bits("insideBits", "inside")
                .bits("xBits", "x")
                .bitOp("sign", "xBits", "&", "Integer.MIN_VALUE")
                .bitOp("yBits", "insideBits", "|", "sign")
                .fromBits("y", "yBits");
    }

    /** arctan a = base + arctan t; t = a, (a - 1) / (a + 1) or -1 / a; base = 0, pi / 4 or pi / 2. */
    static Formula arctan() {
        return new Formula("x")
                .abs("a", "x")
                .op("minus", "a", '-', "1f")
                .op("plus", "a", '+', "1f")
                .select("upperN", "a", "LT", "ARCTAN_HIGH", "minus", "-1f")
                .select("upperD", "a", "LT", "ARCTAN_HIGH", "plus", "a")
                .select("upperBase", "a", "LT", "ARCTAN_HIGH", "QUARTER_PI", "HALF_PI")
                .select("numerator", "a", "LT", "ARCTAN_LOW", "a", "upperN")
                .select("denominator", "a", "LT", "ARCTAN_LOW", "1f", "upperD")
                .select("base", "a", "LT", "ARCTAN_LOW", "0f", "upperBase")
                .op("t", "numerator", '/', "denominator")
                .op("u", "t", '*', "t")
                .polynomial("q", "ARCTAN", "u")
                .op("baseLow", "base", '*', "PI_LOW_SHARE")
                .op("t3", "t", '*', "u")
                .fma("c", "t3", "q", "baseLow")
                .op("tail", "t", '+', "c")
                .op("positive", "base", '+', "tail")
                .withSign("y", "positive", "x");
    }

    static Formula step() {
        return new Formula("x").select("below", "x", "LT", "0f", "0f", "x").select("y", "x", "GE", "0f", "1f", "below");
    }

    static Formula relu() {
        return new Formula("x").max("y", "x", "0f");
    }

    static Formula leakyRelu() {
        return new Formula("x", "slope").op("scaled", "x", '*', "slope").select("y", "x", "GT", "0f", "x", "scaled");
    }
}
