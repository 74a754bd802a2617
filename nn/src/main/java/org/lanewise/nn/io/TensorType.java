package org.lanewise.nn.io;

import java.nio.ByteBuffer;
import org.lanewise.kernels.Bfloat16;

/** The types of a safetensors file's elements that this library reads and writes, little-endian all of them. */
public enum TensorType {
    /** IEEE 754 binary64. */
    F64(8) {
        @Override
        void put(ByteBuffer to, float[] values, int offset, int count) {
            for (int i = 0; i < count; i++) {
                to.putDouble(values[offset + i]);
            }
        }

        @Override
        public void get(ByteBuffer from, float[] values, int offset, int count) {
            for (int i = 0; i < count; i++) {
                values[offset + i] = (float) from.getDouble();
            }
        }
    },
    /** IEEE 754 binary32. */
    F32(4) {
        @Override
        void put(ByteBuffer to, float[] values, int offset, int count) {
            to.asFloatBuffer().put(values, offset, count);
            to.position(to.position() + 4 * count);
        }

        @Override
        public void get(ByteBuffer from, float[] values, int offset, int count) {
            from.asFloatBuffer().get(values, offset, count);
        }
    },
    /** IEEE 754 binary16. */
    F16(2) {
        @Override
        void put(ByteBuffer to, float[] values, int offset, int count) {
            for (int i = 0; i < count; i++) {
                to.putShort(Float.floatToFloat16(values[offset + i]));
            }
        }

        @Override
        public void get(ByteBuffer from, float[] values, int offset, int count) {
            for (int i = 0; i < count; i++) {
                values[offset + i] = Float.float16ToFloat(from.getShort());
            }
        }
    },
    /** The upper half of a binary32. */
    BF16(2) {
        @Override
        void put(ByteBuffer to, float[] values, int offset, int count) {
            for (int i = 0; i < count; i++) {
                to.putShort(Bfloat16.of(values[offset + i]));
            }
        }

        @Override
        public void get(ByteBuffer from, float[] values, int offset, int count) {
            for (int i = 0; i < count; i++) {
                values[offset + i] = Bfloat16.toFloat(from.getShort());
            }
        }
    },
    /** Whole numbers from -128 to 127. */
    I8(1) {
        @Override
        void put(ByteBuffer to, float[] values, int offset, int count) {
            for (int i = 0; i < count; i++) {
                to.put((byte) Math.max(-128, Math.min(127, Math.rint(values[offset + i]))));
            }
        }

        @Override
        public void get(ByteBuffer from, float[] values, int offset, int count) {
            for (int i = 0; i < count; i++) {
                values[offset + i] = from.get();
            }
        }
    };

    private final int bytes;

    TensorType(int bytes) {
        this.bytes = bytes;
    }

    /** Of one element. */
    public int bytes() {
        return bytes;
    }

    /** Writes floats at the buffer's position, each rounded to the nearest number of this type, ties to even. */
    abstract void put(ByteBuffer to, float[] values, int offset, int count);

    /** Reads from the buffer's position; an F64 is rounded to the nearest float. */
    public abstract void get(ByteBuffer from, float[] values, int offset, int count);
}
