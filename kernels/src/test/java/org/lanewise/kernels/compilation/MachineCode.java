package org.lanewise.kernels.compilation;

/** What a compiled method is checked for. No disassembler comes with a JVM, so each processor's encodings are read here. */
interface MachineCode {
    /** Fused multiply-adds of vectors of floats or doubles. */
    int fmas();

    /** Vectors that go to the stack or come from there where the method multiplies. */
    int spills();
}
