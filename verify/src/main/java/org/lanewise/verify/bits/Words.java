package org.lanewise.verify.bits;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Numbers in order and their SHA-256, little-endian; every NaN counts as the same. */
public final class Words {
    private final MessageDigest digest;

    /** None yet. */
    Words() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds an array. */
    public void add(float[] values) {
        ByteBuffer bytes = buffer(Float.BYTES * values.length);
        for (float value : values) {
            bytes.putInt(Float.floatToIntBits(value));
        }
        digest.update(bytes.array());
    }

    /** Adds an array. */
    public void add(double[] values) {
        ByteBuffer bytes = buffer(Double.BYTES * values.length);
        for (double value : values) {
            bytes.putLong(Double.doubleToLongBits(value));
        }
        digest.update(bytes.array());
    }

    /** Adds a number. */
    public void add(float value) {
        add(new float[] {value});
    }

    /** Adds a number. */
    public void add(double value) {
        add(new double[] {value});
    }

    /** Adds a whole number. */
    public void add(long value) {
        digest.update(buffer(Long.BYTES).putLong(value).array());
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** In hexadecimal; ends it. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
