package org.lanewise.onnx.internal.proto;

import org.jspecify.annotations.Nullable;

/** The types of a tensor's elements that are read here, with their numbers in ONNX's TensorProto.DataType. */
public enum ElementType {
    /** IEEE 754 binary32. */
    FLOAT(1, 4),
    /** Whole numbers of 64 bits. */
    INT64(7, 8),
    /** One byte, 0 or 1. */
    BOOL(9, 1),
    /** IEEE 754 binary16. */
    FLOAT16(10, 2),
    /** IEEE 754 binary64. */
    DOUBLE(11, 8),
    /** The upper half of a binary32. */
    BFLOAT16(16, 2);

    private final int code;
    private final int bytes;

    ElementType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /** Its number. */
    public int code() {
        return code;
    }

    /** Of one element. */
    public int bytes() {
        return bytes;
    }

    /** Whether its elements are real numbers. */
    public boolean isReal() {
        return this != INT64 && this != BOOL;
    }

    /** The type of that number, null if it is none of these. */
    public static @Nullable ElementType of(long code) {
        for (ElementType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return null;
    }
}
