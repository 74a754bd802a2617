package org.lanewise.nn.data;

import java.io.IOException;

/** Data that cannot be used: one sentence with the file, the row or byte, and what is wrong. */
public final class DataException extends IOException {
    private static final long serialVersionUID = 1;

    /** With a sentence. */
    public DataException(String sentence) {
        super(sentence);
    }

    /** With a sentence and what led to it. */
    public DataException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
