package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | BINARY",
                "application/json | JSON",
                "application/* | BINARY",
                "text/html, application/json;q=0.1 | JSON",
                "APPLICATION/JSON ; q=0.5, application/octet-stream; q=0.4 | JSON",
                "application/json;q=0.5, */*;q=0.5 | BINARY",
                "*/*, application/octet-stream;q=0.3 | JSON",
                "application/octet-stream;q=0, */*;q=0.1 | JSON",
                "application/*;q=0.2, */* | BINARY",
                "application/json;q=wrong, application/octet-stream;q=0.1 | BINARY",
                "application/json;version=1;q=0.2, application/octet-stream;q=0.1 | JSON"
            })
    void accepted(String ranges, Form expected) {
        assertEquals(expected, Form.ofAccept(Arrays.asList(ranges.split(",")), Form.BINARY));
    }

    @Test
    void nothingAcceptsAnything() {
        assertEquals(Form.JSON, Form.ofAccept(null, Form.JSON));
        assertEquals(Form.BINARY, Form.ofAccept(List.of(), Form.BINARY));
    }

    @ParameterizedTest
    @CsvSource({"text/*", "application/json;q=0", "''", "application", "*/*;q=2"})
    void notAcceptable(String range) {
        Refusal refusal = assertThrows(Refusal.class, () -> Form.ofAccept(List.of(range), Form.JSON));
        assertEquals(406, refusal.status());
    }
}
