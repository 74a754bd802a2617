package org.lanewise.ejml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.lanewise.ejml.generator.HostedGenerator;

/** The committed file is what the generator writes from the EJML of this build. */
class HostedGeneratorTest {
    @Test
    void committedFileIsTheGenerators() throws IOException {
        assertEquals(HostedGenerator.text(), Files.readString(HostedGenerator.FILE));
    }
}
