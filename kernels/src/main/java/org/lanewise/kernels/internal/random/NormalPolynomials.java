// Written by RandomGenerator; change it there.
package org.lanewise.kernels.internal.random;

/** Coefficients by Chebyshev interpolation, the constant term first. Polynomial fits them. */
final class NormalPolynomials {
    private NormalPolynomials() {}

    // (log1p(f) - f) / f^2 on [-0.2929, 0.4142]: relative error 5e-08.
    static final float LOG_0 = -0x1.fffffep-2f;
    static final float LOG_1 = 0x1.555554p-2f;
    static final float LOG_2 = -0x1.00020cp-2f;
    static final float LOG_3 = 0x1.99a012p-3f;
    static final float LOG_4 = -0x1.548382p-3f;
    static final float LOG_5 = 0x1.22ea5ap-3f;
    static final float LOG_6 = -0x1.0cda32p-3f;
    static final float LOG_7 = 0x1.048f72p-3f;
    static final float LOG_8 = -0x1.3a4ff6p-4f;

    // (sin(t) - t) / t^3 in u = t^2 on [0.0000, 0.6169]: relative error 1e-07.
    static final float SIN_0 = -0x1.555552p-3f;
    static final float SIN_1 = 0x1.110c28p-7f;
    static final float SIN_2 = -0x1.9ac9bp-13f;

    // (cos(t) - 1 + t^2 / 2) / t^4 in u = t^2 on [0.0000, 0.6169]: relative error 5e-08.
    static final float COS_0 = 0x1.555554p-5f;
    static final float COS_1 = -0x1.6c12d2p-10f;
    static final float COS_2 = 0x1.9bd89cp-16f;
}
