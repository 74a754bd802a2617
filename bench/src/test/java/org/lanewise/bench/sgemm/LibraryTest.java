package org.lanewise.bench.sgemm;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {
    private static final GemmSize[] SIZES = {
        new GemmSize(1, 1, 1), new GemmSize(7, 5, 3), new GemmSize(1, 33, 20), new GemmSize(65, 70, 67)
    };

    /** Catches a wrong operand order, leading dimension or transposition of a bridge. */
    @ParameterizedTest
    @EnumSource(names = {"OPENBLAS", "EJML", "NETLIB"})
    void agreesWithLanewise(Library library) {
        assumeTrue(library.isAvailable(), () -> library.id() + " has no library for this machine");
        assertAgree(library.open(Runnable::run, 1));
    }

    /** Nine rows of C take 70 x 67 x 9 multiplications: 65 rows take eight calls, the last one of two rows. */
    @Test
    void netlibAgreesInSlices() {
        assertAgree(new NetlibSgemm(70 * 67 * 9));
    }

    private static void assertAgree(Sgemm peer) {
        Sgemm lanewise = Library.LANEWISE.open(Runnable::run, 1);
        for (GemmSize size : SIZES) {
            for (Transposes transposes : Transposes.values()) {
                Operands operands = Operands.random(size, transposes);
                float[] expected = new float[size.m() * size.n()];
                float[] actual = new float[size.m() * size.n()];
                Arrays.fill(actual, 1e9f);
                lanewise.prepare(operands, expected).run();
                peer.prepare(operands, actual).run();
                Verification.compare(operands, lanewise, expected, peer.description(), actual);
            }
        }
    }

    @Test
    void verificationRefusesOneWrongElement() {
        Operands operands = Operands.random(new GemmSize(9, 9, 9), Transposes.NN);
        Sgemm lanewise = Library.LANEWISE.open(Runnable::run, 1);
        float[] expected = new float[81];
        lanewise.prepare(operands, expected).run();
        for (float wrong : new float[] {expected[40] + 1e-3f, Float.NaN}) {
            float[] actual = expected.clone();
            actual[40] = wrong;
            assertThrows(
                    IllegalStateException.class,
                    () -> Verification.compare(operands, lanewise, expected, "test", actual));
        }
    }

    @Test
    void unknownPeersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Library.parsePeer("mkl"));
        assertThrows(IllegalArgumentException.class, () -> Library.parsePeer("lanewise"));
        assertThrows(IllegalArgumentException.class, () -> Transposes.parse("xy"));
    }
}
