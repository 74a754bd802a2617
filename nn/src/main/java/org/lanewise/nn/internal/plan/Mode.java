package org.lanewise.nn.internal.plan;

/** What a plan is for. */
public enum Mode {
    /** Draws dropout and noise, and keeps what the backward pass needs. */
    TRAINING(true, true),
    /** Draws dropout and noise, forward only. */
    SAMPLING(true, false),
    /** Nothing is drawn, forward only. */
    INFERENCE(false, false);

    private final boolean draws;
    private final boolean learns;

    Mode(boolean draws, boolean learns) {
        this.draws = draws;
        this.learns = learns;
    }

    boolean draws() {
        return draws;
    }

    boolean learns() {
        return learns;
    }
}
