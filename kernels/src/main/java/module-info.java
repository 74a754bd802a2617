/** SIMD kernels for dense numerics and neural networks: the same bits on every machine. */
module org.lanewise.kernels {
    requires jdk.incubator.vector;
    requires static org.jspecify;

    exports org.lanewise.kernels;
}
