package org.lanewise.examples.consumer;

import java.util.Arrays;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Platform;

/** Multiplies two matrices and says what runs. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        float[] c = new float[4];
        Gemm.multiply(2, 2, 2, new float[] {1, 2, 3, 4}, new float[] {5, 6, 7, 8}, c);
        System.out.println(Arrays.toString(c) + " " + (Platform.isVector() ? "vectors" : "scalar"));
    }
}
