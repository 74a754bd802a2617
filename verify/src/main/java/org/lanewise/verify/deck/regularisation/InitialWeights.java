package org.lanewise.verify.deck.regularisation;

import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.Initializer;
import org.lanewise.nn.layer.Initializer.Kind;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;

/** Initialisers have the deviations of their papers, on a million draws of a layer with different fans. */
final class InitialWeights implements Experiment {
    private static final int FAN_IN = 2000;
    private static final int FAN_OUT = 500;
    private static final int UNITS = 128;

    @Override
    public List<String> ids() {
        return List.of("A63", "A64");
    }

    @Override
    public String title() {
        return "Initial weights";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        deviation(protocol, "A63", Initializer.normal(0.01f), 0.01);
        double glorot = Math.sqrt(2.0 / (FAN_IN + FAN_OUT));
        deviation(protocol, "A64", Initializer.of(Kind.GLOROT_NORMAL), glorot);
        deviation(protocol, "A64", Initializer.of(Kind.GLOROT_UNIFORM), glorot);
        deviation(protocol, "A64", Initializer.of(Kind.HE_NORMAL), Math.sqrt(2.0 / FAN_IN));
        deviation(protocol, "A64", Initializer.of(Kind.HE_UNIFORM), Math.sqrt(2.0 / FAN_IN));
        deviation(protocol, "A64", Initializer.of(Kind.LECUN_NORMAL), Math.sqrt(1.0 / FAN_IN));
        deviation(protocol, "A64", Initializer.of(Kind.LECUN_UNIFORM), Math.sqrt(1.0 / FAN_IN));
        float[] w = weights(Initializer.of(Kind.ORTHOGONAL), UNITS, UNITS);
        double worst = 0;
        for (int i = 0; i < UNITS; i++) {
            for (int j = 0; j < UNITS; j++) {
                double dot = i == j ? -1 : 0;
                for (int k = 0; k < UNITS; k++) {
                    dot += (double) w[i * UNITS + k] * w[j * UNITS + k];
                }
                worst = Math.max(worst, Math.abs(dot));
            }
        }
        protocol.measure("A64", "orthogonal: largest |W W^T - I|", worst, Bound.atMost(1e-6));
        protocol.remark("Glorot's deviation is sqrt(2 / (fan_in + fan_out)); the slide misplaces the root.");
    }

    private static void deviation(Protocol protocol, String id, Initializer initializer, double expected) {
        float[] w = weights(initializer, FAN_IN, FAN_OUT);
        double sum = 0;
        double squares = 0;
        for (float value : w) {
            sum += value;
            squares += (double) value * value;
        }
        double deviation = Math.sqrt(squares / w.length - sum / w.length * (sum / w.length));
        protocol.measure(
                id,
                initializer + ": deviation of 10^6 draws off, relative",
                Math.abs(deviation / expected - 1),
                Bound.atMost(0.01));
    }

    private static float[] weights(Initializer initializer, int fanIn, int fanOut) {
        DenseLayer layer = new DenseLayer(fanOut, Activation.IDENTITY).withInitializer(initializer);
        return Parameters.random(Network.input(fanIn).add(layer).build(), 63).weights(0);
    }
}
