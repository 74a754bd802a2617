package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.junit.jupiter.api.Test;

class TrainingBarTest {
    private final CompletableFuture<ProgressState> state = new CompletableFuture<>();
    private final TrainingBar line = new TrainingBar(20);

    /** Renders nothing, but shows its state, which only the library makes. */
    private ProgressBar bar(long start) {
        return new ProgressBarBuilder()
                .setInitialMax(1000)
                .startsFrom(start, Duration.ZERO)
                .setRenderer((progress, width) -> {
                    state.complete(progress);
                    return "";
                })
                .setConsumer(new DelegatingProgressBarConsumer(text -> {}))
                .build();
    }

    private String text(int width) {
        return line.render(state.join(), width);
    }

    @Test
    void showsLossRateAndTimeLeft() {
        line.set(7, 0.12345);
        try (ProgressBar bar = bar(100)) {
            assertTrue(text(79).matches("epoch  7/20  10% \\[={4} +\\] loss 0\\.1235"), text(79));
            bar.stepTo(500);
            line.set(11, 12.5);
            assertTrue(
                    text(79).matches("epoch 11/20  50% \\[=+ +\\] loss 12\\.5000  [\\d,]+ samples/s  0:00:00 left"),
                    text(79));
            assertEquals(79, text(79).length());
        }
    }

    @Test
    void timeLeftIsWhatTheRestTakesAtTheRateSoFar() throws InterruptedException {
        try (ProgressBar bar = bar(890)) {
            state.join();
            Thread.sleep(600);
            bar.stepTo(900);
            // Ten samples took at least 0.6 seconds, and 100 are left.
            String[] parts = text(200).split("  ");
            assertTrue(Integer.parseInt(parts[parts.length - 2].replace(" samples/s", "")) <= 17, text(200));
            assertTrue(parts[parts.length - 1].matches("0:\\d\\d:(0[6-9]|[1-5]\\d) left"), text(200));
        }
    }

    @Test
    void aNarrowTerminalGetsOneLine() {
        try (ProgressBar bar = bar(0)) {
            bar.stepTo(500);
            assertEquals(20, text(20).length());
        }
    }
}
