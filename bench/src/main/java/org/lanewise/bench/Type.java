package org.lanewise.bench;

import java.util.Locale;
import java.util.function.Supplier;
import org.lanewise.bench.fma.FmaLoop;
import org.lanewise.bench.fma.f32.FloatFma;
import org.lanewise.bench.fma.f64.DoubleFma;
import org.lanewise.bench.gemm.Precision;
import org.lanewise.bench.gemm.f32.FloatPrecision;
import org.lanewise.bench.gemm.f64.DoublePrecision;

/** The types of elements that can be measured. */
public enum Type {
    F32(new FloatPrecision(), FloatFma::loop),
    F64(new DoublePrecision(), DoubleFma::loop);

    private final Precision<?> precision;
    private final Supplier<FmaLoop> fmaLoop;

    Type(Precision<?> precision, Supplier<FmaLoop> fmaLoop) {
        this.precision = precision;
        this.fmaLoop = fmaLoop;
    }

    /** {@code f32} or {@code f64}. */
    public static Type parse(String text) {
        for (Type type : values()) {
            if (type.id().equals(text)) {
                return type;
            }
        }
        throw new IllegalArgumentException("type '" + text + "' is neither f32 nor f64");
    }

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its arrays and products. */
    public Precision<?> precision() {
        return precision;
    }

    /** The loop that shows its FMA peak. */
    FmaLoop fmaLoop() {
        return fmaLoop.get();
    }
}
