package org.lanewise.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every check as a test of its own. */
class VerificationTest {
    private static final long SEED = 1;

    @TestFactory
    Stream<DynamicTest> holds() {
        return Verification.all(SEED).stream()
                .map(check -> DynamicTest.dynamicTest(check.name(), () -> {
                    Result result = check.run();
                    assertTrue(
                            result.passed(), () -> check.claim() + ": " + result.measured() + " > " + result.bound());
                }));
    }

    @Test
    void namesAreUnique() {
        List<String> names = Verification.all(SEED).stream().map(Check::name).toList();
        assertEquals(names.size(), names.stream().distinct().count());
    }
}
