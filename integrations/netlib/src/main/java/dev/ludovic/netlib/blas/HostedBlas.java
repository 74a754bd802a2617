package dev.ludovic.netlib.blas;

/** Hands every routine to another implementation; a subclass takes over those that it does better. */
abstract class HostedBlas extends AbstractBLAS {
    private final AbstractBLAS host;

    HostedBlas(AbstractBLAS host) {
        this.host = host;
    }

    @Override
    protected float sdsdotK(int i1, float f1, float[] x1, int i2, int i3, float[] x2, int i4, int i5) {
        return host.sdsdotK(i1, f1, x1, i2, i3, x2, i4, i5);
    }

    // f32: TypeGenerator writes the same for f64 below

    @Override
    protected int isamaxK(int i1, float[] x1, int i2, int i3) {
        return host.isamaxK(i1, x1, i2, i3);
    }

    @Override
    protected float sasumK(int i1, float[] x1, int i2, int i3) {
        return host.sasumK(i1, x1, i2, i3);
    }

    @Override
    protected void saxpyK(int i1, float f1, float[] x1, int i2, int i3, float[] x2, int i4, int i5) {
        host.saxpyK(i1, f1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void scopyK(int i1, float[] x1, int i2, int i3, float[] x2, int i4, int i5) {
        host.scopyK(i1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected float sdotK(int i1, float[] x1, int i2, int i3, float[] x2, int i4, int i5) {
        return host.sdotK(i1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void sgbmvK(
            String t1,
            int i1,
            int i2,
            int i3,
            int i4,
            float f1,
            float[] x1,
            int i5,
            int i6,
            float[] x2,
            int i7,
            int i8,
            float f2,
            float[] x3,
            int i9,
            int i10) {
        host.sgbmvK(t1, i1, i2, i3, i4, f1, x1, i5, i6, x2, i7, i8, f2, x3, i9, i10);
    }

    @Override
    protected void sgemmK(
            String t1,
            String t2,
            int i1,
            int i2,
            int i3,
            float f1,
            float[] x1,
            int i4,
            int i5,
            float[] x2,
            int i6,
            int i7,
            float f2,
            float[] x3,
            int i8,
            int i9) {
        host.sgemmK(t1, t2, i1, i2, i3, f1, x1, i4, i5, x2, i6, i7, f2, x3, i8, i9);
    }

    @Override
    protected void sgemvK(
            String t1,
            int i1,
            int i2,
            float f1,
            float[] x1,
            int i3,
            int i4,
            float[] x2,
            int i5,
            int i6,
            float f2,
            float[] x3,
            int i7,
            int i8) {
        host.sgemvK(t1, i1, i2, f1, x1, i3, i4, x2, i5, i6, f2, x3, i7, i8);
    }

    @Override
    protected void sgerK(
            int i1,
            int i2,
            float f1,
            float[] x1,
            int i3,
            int i4,
            float[] x2,
            int i5,
            int i6,
            float[] x3,
            int i7,
            int i8) {
        host.sgerK(i1, i2, f1, x1, i3, i4, x2, i5, i6, x3, i7, i8);
    }

    @Override
    protected float snrm2K(int i1, float[] x1, int i2, int i3) {
        return host.snrm2K(i1, x1, i2, i3);
    }

    @Override
    protected void srotK(int i1, float[] x1, int i2, int i3, float[] x2, int i4, int i5, float f1, float f2) {
        host.srotK(i1, x1, i2, i3, x2, i4, i5, f1, f2);
    }

    @Override
    protected void srotmK(int i1, float[] x1, int i2, int i3, float[] x2, int i4, int i5, float[] x3, int i6) {
        host.srotmK(i1, x1, i2, i3, x2, i4, i5, x3, i6);
    }

    @Override
    protected void srotmgK(
            org.netlib.util.floatW w1,
            org.netlib.util.floatW w2,
            org.netlib.util.floatW w3,
            float f1,
            float[] x1,
            int i1) {
        host.srotmgK(w1, w2, w3, f1, x1, i1);
    }

    @Override
    protected void ssbmvK(
            String t1,
            int i1,
            int i2,
            float f1,
            float[] x1,
            int i3,
            int i4,
            float[] x2,
            int i5,
            int i6,
            float f2,
            float[] x3,
            int i7,
            int i8) {
        host.ssbmvK(t1, i1, i2, f1, x1, i3, i4, x2, i5, i6, f2, x3, i7, i8);
    }

    @Override
    protected void sscalK(int i1, float f1, float[] x1, int i2, int i3) {
        host.sscalK(i1, f1, x1, i2, i3);
    }

    @Override
    protected void sspmvK(
            String t1,
            int i1,
            float f1,
            float[] x1,
            int i2,
            float[] x2,
            int i3,
            int i4,
            float f2,
            float[] x3,
            int i5,
            int i6) {
        host.sspmvK(t1, i1, f1, x1, i2, x2, i3, i4, f2, x3, i5, i6);
    }

    @Override
    protected void sspr2K(
            String t1, int i1, float f1, float[] x1, int i2, int i3, float[] x2, int i4, int i5, float[] x3, int i6) {
        host.sspr2K(t1, i1, f1, x1, i2, i3, x2, i4, i5, x3, i6);
    }

    @Override
    protected void ssprK(String t1, int i1, float f1, float[] x1, int i2, int i3, float[] x2, int i4) {
        host.ssprK(t1, i1, f1, x1, i2, i3, x2, i4);
    }

    @Override
    protected void sswapK(int i1, float[] x1, int i2, int i3, float[] x2, int i4, int i5) {
        host.sswapK(i1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void ssymmK(
            String t1,
            String t2,
            int i1,
            int i2,
            float f1,
            float[] x1,
            int i3,
            int i4,
            float[] x2,
            int i5,
            int i6,
            float f2,
            float[] x3,
            int i7,
            int i8) {
        host.ssymmK(t1, t2, i1, i2, f1, x1, i3, i4, x2, i5, i6, f2, x3, i7, i8);
    }

    @Override
    protected void ssymvK(
            String t1,
            int i1,
            float f1,
            float[] x1,
            int i2,
            int i3,
            float[] x2,
            int i4,
            int i5,
            float f2,
            float[] x3,
            int i6,
            int i7) {
        host.ssymvK(t1, i1, f1, x1, i2, i3, x2, i4, i5, f2, x3, i6, i7);
    }

    @Override
    protected void ssyr2K(
            String t1,
            int i1,
            float f1,
            float[] x1,
            int i2,
            int i3,
            float[] x2,
            int i4,
            int i5,
            float[] x3,
            int i6,
            int i7) {
        host.ssyr2K(t1, i1, f1, x1, i2, i3, x2, i4, i5, x3, i6, i7);
    }

    @Override
    protected void ssyr2kK(
            String t1,
            String t2,
            int i1,
            int i2,
            float f1,
            float[] x1,
            int i3,
            int i4,
            float[] x2,
            int i5,
            int i6,
            float f2,
            float[] x3,
            int i7,
            int i8) {
        host.ssyr2kK(t1, t2, i1, i2, f1, x1, i3, i4, x2, i5, i6, f2, x3, i7, i8);
    }

    @Override
    protected void ssyrK(String t1, int i1, float f1, float[] x1, int i2, int i3, float[] x2, int i4, int i5) {
        host.ssyrK(t1, i1, f1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void ssyrkK(
            String t1,
            String t2,
            int i1,
            int i2,
            float f1,
            float[] x1,
            int i3,
            int i4,
            float f2,
            float[] x2,
            int i5,
            int i6) {
        host.ssyrkK(t1, t2, i1, i2, f1, x1, i3, i4, f2, x2, i5, i6);
    }

    @Override
    protected void stbmvK(
            String t1, String t2, String t3, int i1, int i2, float[] x1, int i3, int i4, float[] x2, int i5, int i6) {
        host.stbmvK(t1, t2, t3, i1, i2, x1, i3, i4, x2, i5, i6);
    }

    @Override
    protected void stbsvK(
            String t1, String t2, String t3, int i1, int i2, float[] x1, int i3, int i4, float[] x2, int i5, int i6) {
        host.stbsvK(t1, t2, t3, i1, i2, x1, i3, i4, x2, i5, i6);
    }

    @Override
    protected void stpmvK(String t1, String t2, String t3, int i1, float[] x1, int i2, float[] x2, int i3, int i4) {
        host.stpmvK(t1, t2, t3, i1, x1, i2, x2, i3, i4);
    }

    @Override
    protected void stpsvK(String t1, String t2, String t3, int i1, float[] x1, int i2, float[] x2, int i3, int i4) {
        host.stpsvK(t1, t2, t3, i1, x1, i2, x2, i3, i4);
    }

    @Override
    protected void strmmK(
            String t1,
            String t2,
            String t3,
            String t4,
            int i1,
            int i2,
            float f1,
            float[] x1,
            int i3,
            int i4,
            float[] x2,
            int i5,
            int i6) {
        host.strmmK(t1, t2, t3, t4, i1, i2, f1, x1, i3, i4, x2, i5, i6);
    }

    @Override
    protected void strmvK(
            String t1, String t2, String t3, int i1, float[] x1, int i2, int i3, float[] x2, int i4, int i5) {
        host.strmvK(t1, t2, t3, i1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void strsmK(
            String t1,
            String t2,
            String t3,
            String t4,
            int i1,
            int i2,
            float f1,
            float[] x1,
            int i3,
            int i4,
            float[] x2,
            int i5,
            int i6) {
        host.strsmK(t1, t2, t3, t4, i1, i2, f1, x1, i3, i4, x2, i5, i6);
    }

    @Override
    protected void strsvK(
            String t1, String t2, String t3, int i1, float[] x1, int i2, int i3, float[] x2, int i4, int i5) {
        host.strsvK(t1, t2, t3, i1, x1, i2, i3, x2, i4, i5);
    }

    // f64: written by TypeGenerator from what stands above; spotless:off


    @Override
    protected int idamaxK(int i1, double[] x1, int i2, int i3) {
        return host.idamaxK(i1, x1, i2, i3);
    }

    @Override
    protected double dasumK(int i1, double[] x1, int i2, int i3) {
        return host.dasumK(i1, x1, i2, i3);
    }

    @Override
    protected void daxpyK(int i1, double f1, double[] x1, int i2, int i3, double[] x2, int i4, int i5) {
        host.daxpyK(i1, f1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void dcopyK(int i1, double[] x1, int i2, int i3, double[] x2, int i4, int i5) {
        host.dcopyK(i1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected double ddotK(int i1, double[] x1, int i2, int i3, double[] x2, int i4, int i5) {
        return host.ddotK(i1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void dgbmvK(
            String t1,
            int i1,
            int i2,
            int i3,
            int i4,
            double f1,
            double[] x1,
            int i5,
            int i6,
            double[] x2,
            int i7,
            int i8,
            double f2,
            double[] x3,
            int i9,
            int i10) {
        host.dgbmvK(t1, i1, i2, i3, i4, f1, x1, i5, i6, x2, i7, i8, f2, x3, i9, i10);
    }

    @Override
    protected void dgemmK(
            String t1,
            String t2,
            int i1,
            int i2,
            int i3,
            double f1,
            double[] x1,
            int i4,
            int i5,
            double[] x2,
            int i6,
            int i7,
            double f2,
            double[] x3,
            int i8,
            int i9) {
        host.dgemmK(t1, t2, i1, i2, i3, f1, x1, i4, i5, x2, i6, i7, f2, x3, i8, i9);
    }

    @Override
    protected void dgemvK(
            String t1,
            int i1,
            int i2,
            double f1,
            double[] x1,
            int i3,
            int i4,
            double[] x2,
            int i5,
            int i6,
            double f2,
            double[] x3,
            int i7,
            int i8) {
        host.dgemvK(t1, i1, i2, f1, x1, i3, i4, x2, i5, i6, f2, x3, i7, i8);
    }

    @Override
    protected void dgerK(
            int i1,
            int i2,
            double f1,
            double[] x1,
            int i3,
            int i4,
            double[] x2,
            int i5,
            int i6,
            double[] x3,
            int i7,
            int i8) {
        host.dgerK(i1, i2, f1, x1, i3, i4, x2, i5, i6, x3, i7, i8);
    }

    @Override
    protected double dnrm2K(int i1, double[] x1, int i2, int i3) {
        return host.dnrm2K(i1, x1, i2, i3);
    }

    @Override
    protected void drotK(int i1, double[] x1, int i2, int i3, double[] x2, int i4, int i5, double f1, double f2) {
        host.drotK(i1, x1, i2, i3, x2, i4, i5, f1, f2);
    }

    @Override
    protected void drotmK(int i1, double[] x1, int i2, int i3, double[] x2, int i4, int i5, double[] x3, int i6) {
        host.drotmK(i1, x1, i2, i3, x2, i4, i5, x3, i6);
    }

    @Override
    protected void drotmgK(
            org.netlib.util.doubleW w1,
            org.netlib.util.doubleW w2,
            org.netlib.util.doubleW w3,
            double f1,
            double[] x1,
            int i1) {
        host.drotmgK(w1, w2, w3, f1, x1, i1);
    }

    @Override
    protected void dsbmvK(
            String t1,
            int i1,
            int i2,
            double f1,
            double[] x1,
            int i3,
            int i4,
            double[] x2,
            int i5,
            int i6,
            double f2,
            double[] x3,
            int i7,
            int i8) {
        host.dsbmvK(t1, i1, i2, f1, x1, i3, i4, x2, i5, i6, f2, x3, i7, i8);
    }

    @Override
    protected void dscalK(int i1, double f1, double[] x1, int i2, int i3) {
        host.dscalK(i1, f1, x1, i2, i3);
    }

    @Override
    protected void dspmvK(
            String t1,
            int i1,
            double f1,
            double[] x1,
            int i2,
            double[] x2,
            int i3,
            int i4,
            double f2,
            double[] x3,
            int i5,
            int i6) {
        host.dspmvK(t1, i1, f1, x1, i2, x2, i3, i4, f2, x3, i5, i6);
    }

    @Override
    protected void dspr2K(
            String t1, int i1, double f1, double[] x1, int i2, int i3, double[] x2, int i4, int i5, double[] x3, int i6) {
        host.dspr2K(t1, i1, f1, x1, i2, i3, x2, i4, i5, x3, i6);
    }

    @Override
    protected void dsprK(String t1, int i1, double f1, double[] x1, int i2, int i3, double[] x2, int i4) {
        host.dsprK(t1, i1, f1, x1, i2, i3, x2, i4);
    }

    @Override
    protected void dswapK(int i1, double[] x1, int i2, int i3, double[] x2, int i4, int i5) {
        host.dswapK(i1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void dsymmK(
            String t1,
            String t2,
            int i1,
            int i2,
            double f1,
            double[] x1,
            int i3,
            int i4,
            double[] x2,
            int i5,
            int i6,
            double f2,
            double[] x3,
            int i7,
            int i8) {
        host.dsymmK(t1, t2, i1, i2, f1, x1, i3, i4, x2, i5, i6, f2, x3, i7, i8);
    }

    @Override
    protected void dsymvK(
            String t1,
            int i1,
            double f1,
            double[] x1,
            int i2,
            int i3,
            double[] x2,
            int i4,
            int i5,
            double f2,
            double[] x3,
            int i6,
            int i7) {
        host.dsymvK(t1, i1, f1, x1, i2, i3, x2, i4, i5, f2, x3, i6, i7);
    }

    @Override
    protected void dsyr2K(
            String t1,
            int i1,
            double f1,
            double[] x1,
            int i2,
            int i3,
            double[] x2,
            int i4,
            int i5,
            double[] x3,
            int i6,
            int i7) {
        host.dsyr2K(t1, i1, f1, x1, i2, i3, x2, i4, i5, x3, i6, i7);
    }

    @Override
    protected void dsyr2kK(
            String t1,
            String t2,
            int i1,
            int i2,
            double f1,
            double[] x1,
            int i3,
            int i4,
            double[] x2,
            int i5,
            int i6,
            double f2,
            double[] x3,
            int i7,
            int i8) {
        host.dsyr2kK(t1, t2, i1, i2, f1, x1, i3, i4, x2, i5, i6, f2, x3, i7, i8);
    }

    @Override
    protected void dsyrK(String t1, int i1, double f1, double[] x1, int i2, int i3, double[] x2, int i4, int i5) {
        host.dsyrK(t1, i1, f1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void dsyrkK(
            String t1,
            String t2,
            int i1,
            int i2,
            double f1,
            double[] x1,
            int i3,
            int i4,
            double f2,
            double[] x2,
            int i5,
            int i6) {
        host.dsyrkK(t1, t2, i1, i2, f1, x1, i3, i4, f2, x2, i5, i6);
    }

    @Override
    protected void dtbmvK(
            String t1, String t2, String t3, int i1, int i2, double[] x1, int i3, int i4, double[] x2, int i5, int i6) {
        host.dtbmvK(t1, t2, t3, i1, i2, x1, i3, i4, x2, i5, i6);
    }

    @Override
    protected void dtbsvK(
            String t1, String t2, String t3, int i1, int i2, double[] x1, int i3, int i4, double[] x2, int i5, int i6) {
        host.dtbsvK(t1, t2, t3, i1, i2, x1, i3, i4, x2, i5, i6);
    }

    @Override
    protected void dtpmvK(String t1, String t2, String t3, int i1, double[] x1, int i2, double[] x2, int i3, int i4) {
        host.dtpmvK(t1, t2, t3, i1, x1, i2, x2, i3, i4);
    }

    @Override
    protected void dtpsvK(String t1, String t2, String t3, int i1, double[] x1, int i2, double[] x2, int i3, int i4) {
        host.dtpsvK(t1, t2, t3, i1, x1, i2, x2, i3, i4);
    }

    @Override
    protected void dtrmmK(
            String t1,
            String t2,
            String t3,
            String t4,
            int i1,
            int i2,
            double f1,
            double[] x1,
            int i3,
            int i4,
            double[] x2,
            int i5,
            int i6) {
        host.dtrmmK(t1, t2, t3, t4, i1, i2, f1, x1, i3, i4, x2, i5, i6);
    }

    @Override
    protected void dtrmvK(
            String t1, String t2, String t3, int i1, double[] x1, int i2, int i3, double[] x2, int i4, int i5) {
        host.dtrmvK(t1, t2, t3, i1, x1, i2, i3, x2, i4, i5);
    }

    @Override
    protected void dtrsmK(
            String t1,
            String t2,
            String t3,
            String t4,
            int i1,
            int i2,
            double f1,
            double[] x1,
            int i3,
            int i4,
            double[] x2,
            int i5,
            int i6) {
        host.dtrsmK(t1, t2, t3, t4, i1, i2, f1, x1, i3, i4, x2, i5, i6);
    }

    @Override
    protected void dtrsvK(
            String t1, String t2, String t3, int i1, double[] x1, int i2, int i3, double[] x2, int i4, int i5) {
        host.dtrsvK(t1, t2, t3, i1, x1, i2, i3, x2, i4, i5);
    }
    // spotless:on
}
