package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BudgetTest {
    private long now = 7;

    private Budget of(double seconds, double weight) {
        return new Budget(seconds, weight, () -> now);
    }

    private void pass(double seconds) {
        now += Math.round(seconds * 1e9);
    }

    @Test
    void piecesThatKeepToTheirShareGetWhatTheyWeigh() {
        Budget budget = of(10, 5);
        for (double weight : new double[] {1, 3, 1}) {
            double share = budget.share(weight);
            assertEquals(2 * weight, share, 1e-9);
            pass(share);
        }
        assertEquals(10, budget.elapsed(), 1e-9);
    }

    @Test
    void theRestPaysForWhatTookLongerAndGetsWhatWasNotTaken() {
        Budget budget = of(12, 4);
        assertEquals(3, budget.share(1), 1e-9);
        pass(6);
        assertEquals(2, budget.share(1), 1e-9);
        assertEquals(3, budget.share(1), 1e-9);
        pass(3);
        assertEquals(3, budget.share(1), 1e-9);
    }

    @Test
    void anOverdrawnBudgetHasNothingLeft() {
        Budget budget = of(1, 2);
        budget.share(1);
        pass(5);
        assertEquals(0, budget.share(1));
        assertEquals(5, budget.elapsed(), 1e-9);
    }
}
