package org.lanewise.nn.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of floats in order, each as 4 little-endian bytes. */
public final class Sha256 {
    private final MessageDigest digest;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    /** Of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds an array. */
    public Sha256 add(float[] values) {
        for (float value : values) {
            bytes.putFloat(value);
            if (!bytes.hasRemaining()) {
                digest.update(bytes.flip());
                bytes.clear();
            }
        }
        return this;
    }

    /** In hexadecimal; ends it. */
    public String hex() {
        digest.update(bytes.flip());
        return HexFormat.of().formatHex(digest.digest());
    }
}
