package org.lanewise.bench.gemm;

import java.util.ArrayList;
import java.util.List;

/** Shapes by name. */
public final class GemmSizes {
    private static final int[] NETWORK_ROWS = {1, 8, 32, 128};
    private static final int[][] NETWORK_INPUTS_OUTPUTS = {
        {784, 256}, {1024, 1024}, {4096, 1024}, {1024, 4096}, {256, 10}
    };

    private GemmSizes() {}

    /** {@code network}, the layers of networks at several batches, or one size as {@link GemmSize#parse} takes it. */
    public static List<GemmSize> parse(String text) {
        return text.equals("network") ? network() : List.of(GemmSize.parse(text));
    }

    private static List<GemmSize> network() {
        List<GemmSize> sizes = new ArrayList<>();
        for (int rows : NETWORK_ROWS) {
            for (int[] layer : NETWORK_INPUTS_OUTPUTS) {
                sizes.add(new GemmSize(rows, layer[1], layer[0]));
            }
        }
        return sizes;
    }
}
