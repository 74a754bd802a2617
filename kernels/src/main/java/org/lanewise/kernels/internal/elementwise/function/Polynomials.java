// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** Coefficients by Chebyshev interpolation, the constant term first. Polynomial fits them. */
final class Polynomials {
    private Polynomials() {}

    // (exp(r) - 1 - r) / r^2 on [-0.3466, 0.3466]: relative error 1e-07.
    static final float EXP_0 = 0x1.0p-1f;
    static final float EXP_1 = 0x1.5554dep-3f;
    static final float EXP_2 = 0x1.55551ap-5f;
    static final float EXP_3 = 0x1.120b64p-7f;
    static final float EXP_4 = 0x1.6d10fep-10f;

    // (exp(r) - 1 - r) / r^2 on [-0.3466, 0.3466]: relative error 3e-09.
    static final float EXPM1_0 = 0x1.0p-1f;
    static final float EXPM1_1 = 0x1.555556p-3f;
    static final float EXPM1_2 = 0x1.5554eap-5f;
    static final float EXPM1_3 = 0x1.1110ep-7f;
    static final float EXPM1_4 = 0x1.6d4318p-10f;
    static final float EXPM1_5 = 0x1.a124e6p-13f;

    // exp(r) on [-0.3466, 0.3466]: relative error 3e-09.
    static final double EXP_WIDE_0 = 0x1.0p0;
    static final double EXP_WIDE_1 = 0x1.000000a202065p0;
    static final double EXP_WIDE_2 = 0x1.000000287a713p-1;
    static final double EXP_WIDE_3 = 0x1.55540437c3854p-3;
    static final double EXP_WIDE_4 = 0x1.5554acddef236p-5;
    static final double EXP_WIDE_5 = 0x1.126faa514856p-7;
    static final double EXP_WIDE_6 = 0x1.6d75353ea9282p-10;

    // exp(r) on [-0.3466, 0.3466]: relative error 6e-11.
    static final double EXP_WIDER_0 = 0x1.ffffffffa7105p-1;
    static final double EXP_WIDER_1 = 0x1.fffffffff6234p-1;
    static final double EXP_WIDER_2 = 0x1.0000005c8c6afp-1;
    static final double EXP_WIDER_3 = 0x1.5555557e7043dp-3;
    static final double EXP_WIDER_4 = 0x1.5554649c80758p-5;
    static final double EXP_WIDER_5 = 0x1.1110a6214a3cfp-7;
    static final double EXP_WIDER_6 = 0x1.6da756d024b5ap-10;
    static final double EXP_WIDER_7 = 0x1.a17df5b918145p-13;

    // (log1p(f) - f) / f^2 on [-0.2929, 0.4142]: relative error 8e-09.
    static final float LOG1P_0 = -0x1.0p-1f;
    static final float LOG1P_1 = 0x1.55554ep-2f;
    static final float LOG1P_2 = -0x1.000008p-2f;
    static final float LOG1P_3 = 0x1.99a13p-3f;
    static final float LOG1P_4 = -0x1.5559e6p-3f;
    static final float LOG1P_5 = 0x1.237a56p-3f;
    static final float LOG1P_6 = -0x1.fcc1aep-4f;
    static final float LOG1P_7 = 0x1.e3d33ap-4f;
    static final float LOG1P_8 = -0x1.d962f2p-4f;
    static final float LOG1P_9 = 0x1.15425cp-4f;

    // log1p(e) / e on [0.0000, 1.0000]: relative error 8e-10.
    static final double LOG1P_WIDE_0 = 0x1.fffffff8bf534p-1;
    static final double LOG1P_WIDE_1 = -0x1.fffff23ca5fep-2;
    static final double LOG1P_WIDE_2 = 0x1.55532471bef77p-2;
    static final double LOG1P_WIDE_3 = -0x1.ffb933dad6p-3;
    static final double LOG1P_WIDE_4 = 0x1.9742f82e08ae9p-3;
    static final double LOG1P_WIDE_5 = -0x1.49797a1541c5dp-3;
    static final double LOG1P_WIDE_6 = 0x1.fb00b19601d17p-4;
    static final double LOG1P_WIDE_7 = -0x1.4f61d4ddca2e8p-4;
    static final double LOG1P_WIDE_8 = 0x1.4fed0459e8ba1p-5;
    static final double LOG1P_WIDE_9 = -0x1.b023814c5d172p-7;
    static final double LOG1P_WIDE_10 = 0x1.0466793a2e8bap-9;

    // (arctan(t) - t) / t^3 in u = t^2 on [0.0000, 0.3600]: relative error 9e-08.
    static final float ARCTAN_0 = -0x1.555554p-2f;
    static final float ARCTAN_1 = 0x1.99966ap-3f;
    static final float ARCTAN_2 = -0x1.2428a4p-3f;
    static final float ARCTAN_3 = 0x1.bcddcep-4f;
    static final float ARCTAN_4 = -0x1.38652ep-4f;
    static final float ARCTAN_5 = 0x1.11545ap-5f;

    // erf(x) / x in w = 2 x^2 / 3.95^2 - 1 on [-1.0000, 1.0000]: relative error 3e-10.
    static final double ERF_0 = 0x1.6e97c0f564ce8p-2;
    static final double ERF_1 = -0x1.6e1eb516d546cp-3;
    static final double ERF_2 = 0x1.10bedeb6a12cdp-3;
    static final double ERF_3 = -0x1.bcfbb59ce78b8p-4;
    static final double ERF_4 = 0x1.72a7112fc4dabp-4;
    static final double ERF_5 = -0x1.3067f9dd6a5e6p-4;
    static final double ERF_6 = 0x1.e22a4d33a3e5cp-5;
    static final double ERF_7 = -0x1.6b011dcea6ebap-5;
    static final double ERF_8 = 0x1.01e62fcc9ccp-5;
    static final double ERF_9 = -0x1.59460e97bap-6;
    static final double ERF_10 = 0x1.af9dd8f0bf792p-7;
    static final double ERF_11 = -0x1.ef8dffb99e50cp-8;
    static final double ERF_12 = 0x1.13a068bb77945p-8;
    static final double ERF_13 = -0x1.41b46a4ee50d6p-9;
    static final double ERF_14 = 0x1.32401183f286bp-10;
    static final double ERF_15 = -0x1.3392a57e50d7cp-12;
    static final double ERF_16 = 0x1.360adfe86bca2p-13;
    static final double ERF_17 = -0x1.86862ba1af286p-13;
    static final double ERF_18 = 0x1.23ca9e286bca1p-14;

    // (a + 3) exp(a^2) erfc(a) in t = (a - 3) / (a + 3) on [-1.0000, 0.5620]: relative error 1e-10.
    static final double ERFC_0 = 0x1.12f21ddd957c6p0;
    static final double ERFC_1 = -0x1.c44c471c879b2p-1;
    static final double ERFC_2 = 0x1.2e3269551c3b8p-1;
    static final double ERFC_3 = -0x1.3deb201f22efep-2;
    static final double ERFC_4 = 0x1.e995e5674edcp-4;
    static final double ERFC_5 = -0x1.b78b3311427e5p-6;
    static final double ERFC_6 = -0x1.3dc632e91198cp-10;
    static final double ERFC_7 = 0x1.8e165dcfffe82p-9;
    static final double ERFC_8 = -0x1.1edbab9028b5ep-11;
    static final double ERFC_9 = -0x1.2cc744749982ap-12;
    static final double ERFC_10 = 0x1.9a0fa2253171ep-14;
    static final double ERFC_11 = 0x1.52e19253f108cp-15;

    // ERFC's times sqrt(1/2) on [-1.0000, 0.5620]: relative error 1e-10.
    static final double GAUSS_0 = 0x1.84d500338e31cp-1;
    static final double GAUSS_1 = -0x1.3fd2ad28847ccp-1;
    static final double GAUSS_2 = 0x1.ab5ef8b40e888p-2;
    static final double GAUSS_3 = -0x1.c19ac6d27f7e4p-3;
    static final double GAUSS_4 = 0x1.5a3072a650f95p-4;
    static final double GAUSS_5 = -0x1.36cdeada6b704p-6;
    static final double GAUSS_6 = -0x1.c1668dfa3eb1ap-11;
    static final double GAUSS_7 = 0x1.197d82ded73bcp-9;
    static final double GAUSS_8 = -0x1.95adb867414d7p-12;
    static final double GAUSS_9 = -0x1.a95d688e5c958p-13;
    static final double GAUSS_10 = 0x1.21f4faf17c033p-14;
    static final double GAUSS_11 = 0x1.df4012e40930ep-16;
}
