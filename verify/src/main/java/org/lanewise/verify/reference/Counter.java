package org.lanewise.verify.reference;

/**
 * The counter-based generator by itself: 32 bits for each key and element, and the normal number that two elements' bits make
 * (Box and Muller, Annals of Mathematical Statistics 29, 1958), in double.
 */
public final class Counter {
    private static final int PAIR = 16;

    private Counter() {}

    /** A hash of three multiplications (Ettinger's triple32) with the key's halves between them. */
    public static int word(long key, int element) {
        int low = (int) key;
        int high = (int) (key >> 32);
        int x = element ^ low;
        x = (x ^ x >>> 17) * 0xed5ad4bb;
        x = (x ^ x >>> 11) + high;
        x *= 0xac4c1b51;
        x = (x ^ x >>> 15) + low;
        x *= 0x31848bab;
        return x ^ x >>> 14;
    }

    /** An element's number: the first of a pair takes the cosine, the one 16 further the sine. */
    public static double normal(long key, int element) {
        int first = element & ~PAIR;
        // The uniform number is a float by contract.
        float u = ((float) (word(key, first) >>> 1) + 0.5f) * 0x1p-31f;
        double angle = word(key, first + PAIR) * (Math.PI * 0x1p-31);
        double radius = Math.sqrt(-2 * Math.log(u));
        return radius * (element == first ? Math.cos(angle) : Math.sin(angle));
    }
}
