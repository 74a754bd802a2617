package org.lanewise.nn.io;

import java.io.IOException;

/** A file that is not a model this library can use: one sentence with the file and what is wrong. */
public final class ModelFormatException extends IOException {
    private static final long serialVersionUID = 1;

    /** With a sentence. */
    public ModelFormatException(String sentence) {
        super(sentence);
    }

    /** With a sentence and what led to it. */
    public ModelFormatException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
