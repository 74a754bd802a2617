package org.lanewise.kernels.generator;

/**
 * Derivatives times the incoming gradient, y = dy h'. Those taken from the output get h back from what dropout scaled:
 * h = x unscale.
 */
final class SlopeFormulas {
    private SlopeFormulas() {}

    /** y = dy slope, for a formula of x that ends in slope. */
    static Formula times(Formula slope) {
        return slope.argument("dy").op("y", "dy", '*', "slope");
    }

    static Formula step() {
        return new Formula("x", "dy").same("y", "0f");
    }

    static Formula relu() {
        return new Formula("x", "dy").select("y", "x", "GT", "0f", "dy", "0f");
    }

    static Formula leakyRelu() {
        return new Formula("x", "dy", "slope")
                .op("scaled", "dy", '*', "slope")
                .select("y", "x", "GT", "0f", "dy", "scaled");
    }

    /** 1 - h^2 in one rounding. */
    static Formula tanh() {
        return times(output().negate("minusH", "h").fma("slope", "minusH", "h", "1f"));
    }

    /** h - h^2 in one rounding. */
    static Formula logistic() {
        return times(output().negate("minusH", "h").fma("slope", "minusH", "h", "h"));
    }

    static Formula elu() {
        return times(output().argument("alpha")
                .op("below", "h", '+', "alpha")
                .select("slope", "h", "GT", "0f", "1f", "below"));
    }

    private static Formula output() {
        return new Formula("x", "unscale").op("h", "x", '*', "unscale");
    }

    /** (x + 3/2) / 3 with the sum's rounding error and 1/3 in two parts; 0 below -3, 1 above 3. */
    static Formula hardSwish() {
        return times(new Formula("x")
                .op("sum", "x", '+', "1.5f")
                .op("back", "sum", '-', "x")
                .op("kept", "sum", '-', "back")
                .op("lostX", "x", '-', "kept")
                .op("lostConstant", "1.5f", '-', "back")
                .op("lost", "lostX", '+', "lostConstant")
                .op("lostThird", "lost", '*', "THIRD")
                .fma("rest", "sum", "THIRD_LOW", "lostThird")
                .fma("middle", "sum", "THIRD", "rest")
                .select("notBelow", "x", "LT", "-3f", "0f", "middle")
                .select("slope", "x", "GT", "3f", "1f", "notBelow"));
    }
}
