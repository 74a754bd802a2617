package org.lanewise.bench.report;

/**
 * What was measured. The same in every report, so that reports can be compared.
 *
 * @param section of the report
 * @param op the operation, such as gemm
 * @param type of the elements, f32 or f64
 * @param size of the problem, such as 512, 1x1024x784 or 16 KiB
 * @param impl whose
 */
public record Key(String section, String op, String type, String size, String impl) {
    /** Without the section. */
    public String text() {
        return op + " " + type + " " + size + ", " + impl;
    }
}
