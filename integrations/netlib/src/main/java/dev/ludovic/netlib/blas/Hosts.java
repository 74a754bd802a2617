package dev.ludovic.netlib.blas;

/** netlib's own implementations. */
final class Hosts {
    private Hosts() {}

    /** Its best in Java; the vector module may be missing. */
    static AbstractBLAS best() {
        try {
            return (AbstractBLAS) VectorBLAS.getInstance();
        } catch (LinkageError e) {
            return (AbstractBLAS) Java11BLAS.getInstance();
        }
    }
}
