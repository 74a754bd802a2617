package org.lanewise.kernels.statistics;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.kernels.internal.random.Mixer;

/**
 * The generator's words in the order in which one of its arguments runs.
 *
 * @param name which
 * @param words the word at each place
 */
record WordStream(String name, Words words) {
    private static final long SEED = 1;
    private static final int LAYER = 3;
    private static final int ELEMENT = 5;

    /** 1 is a layer's output, the others are columns of outputs as wide. */
    private static final int[] STRIDES = {1, 2, 3, 512, 784};

    /** Multiples of it differ in many bits, so that no two of them have a neighbour in common. */
    private static final long SPREAD = 0xd1342543de82ef95L;

    /** A word as a function of its place in the stream. */
    interface Words {
        int at(long index);
    }

    /** All of them. */
    static List<WordStream> all() {
        List<WordStream> all = new ArrayList<>();
        for (int stride : STRIDES) {
            all.add(new WordStream(stride == 1 ? "elements" : "stride-" + stride, along(stride)));
        }
        all.add(new WordStream("steps", i -> Mixer.mix(Mixer.key(SEED, i, LAYER), ELEMENT)));
        all.add(new WordStream("layers", i -> Mixer.mix(Mixer.key(SEED, i >>> 32, (int) i), ELEMENT)));
        // Gray's code: a seed and the next are one bit apart.
        all.add(new WordStream("seeds", i -> Mixer.mix(Mixer.key(i ^ i >>> 1, 0, LAYER), ELEMENT)));
        all.add(new WordStream("seed-bits", WordStream::afterOneBit));
        return List.copyOf(all);
    }

    /** The stream with this name. */
    static WordStream named(String name) {
        List<String> names = new ArrayList<>();
        for (WordStream stream : all()) {
            if (stream.name.equals(name)) {
                return stream;
            }
            names.add(stream.name);
        }
        throw new IllegalArgumentException("there is no stream '" + name + "'; there are " + String.join(", ", names));
    }

    /** Every stride-th element; the next step follows when a step's 2^32 elements are used up. */
    private static Words along(int stride) {
        long perStep = (1L << 32) / stride;
        return i -> Mixer.mix(Mixer.key(SEED, i / perStep, LAYER), (int) (i % perStep * stride));
    }

    /** Which bits of a word change with one bit of the seed, each of the 64 in turn. */
    private static int afterOneBit(long index) {
        long seed = (index >>> 6) * SPREAD;
        int word = Mixer.mix(Mixer.key(seed, 0, LAYER), ELEMENT);
        return word ^ Mixer.mix(Mixer.key(seed ^ 1L << index, 0, LAYER), ELEMENT);
    }

    /** The first words. */
    int[] first(int count) {
        int[] first = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = words.at(i);
        }
        return first;
    }

    @Override
    public String toString() {
        return name;
    }
}
