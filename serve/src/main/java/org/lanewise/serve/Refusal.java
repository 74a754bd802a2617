package org.lanewise.serve;

/** A request that gets no prediction: the status and a sentence for the client. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    Refusal(int status, String sentence) {
        super(sentence, null, false, false); // under overload there are many, and nobody reads their traces
        this.status = status;
    }

    static Refusal malformed(String sentence) {
        return new Refusal(400, sentence);
    }

    static Refusal tooLarge(String sentence) {
        return new Refusal(413, sentence);
    }

    static Refusal busy(String sentence) {
        return new Refusal(503, sentence);
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
