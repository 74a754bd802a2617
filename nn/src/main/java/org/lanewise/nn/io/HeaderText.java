package org.lanewise.nn.io;

import java.util.Arrays;

/**
 * The JSON (RFC 8259) that a header may consist of: objects, strings and lists of whole numbers, piece by piece. Not by a
 * library, whose classes a fresh JVM would load before its first prediction (docs/design-notes.md has the number).
 */
final class HeaderText {
    private final String file;
    private final char[] text;
    private final int end;
    private int at;

    /**
     * A text of which nothing is read yet.
     *
     * @param file for error messages
     * @param text characters from {@code begin} to below {@code end}
     */
    HeaderText(String file, char[] text, int begin, int end) {
        this.file = file;
        this.text = text;
        this.at = begin;
        this.end = end;
    }

    /** Whether only white space is left. */
    boolean isAtEnd() {
        while (at < end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at == end;
    }

    /** Whether this character is next, which is then taken. */
    boolean takes(char wanted) {
        if (isAtEnd() || text[at] != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /**
     * Whether another member of an object or a list follows, its comma taken; otherwise its end is taken.
     *
     * @param isFirst whether none was read yet
     * @param close the character that ends it
     */
    boolean hasMore(boolean isFirst, char close) throws ModelFormatException {
        if (takes(close)) {
            return false;
        }
        if (!isFirst) {
            require(',');
        }
        return true;
    }

    /** The name of an object's member, and its colon. */
    String name() throws ModelFormatException {
        require('"');
        String name = string();
        require(':');
        return name;
    }

    private void require(char wanted) throws ModelFormatException {
        if (!takes(wanted)) {
            throw invalid("lacks a " + wanted);
        }
    }

    /** A string whose first quote was taken. */
    String string() throws ModelFormatException {
        int begin = at;
        while (at < end && text[at] != '"' && text[at] != '\\' && text[at] >= ' ') {
            at++;
        }
        if (at < end && text[at] == '"') {
            return new String(text, begin, at++ - begin);
        }
        StringBuilder string = new StringBuilder().append(text, begin, at - begin);
        while (at < end && text[at] != '"') {
            char next = text[at++];
            if (next < ' ') {
                throw invalid("has a control character in a string");
            }
            string.append(next == '\\' ? escaped() : next);
        }
        if (at == end) {
            throw invalid("ends within a string");
        }
        at++;
        return string.toString();
    }

    private char escaped() throws ModelFormatException {
        char kind = at < end ? text[at++] : ' ';
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw invalid("has an escape that JSON does not know");
        };
    }

    private char unicode() throws ModelFormatException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < end && text[at] < 128 ? Character.digit(text[at++], 16) : -1;
            if (digit < 0) {
                throw invalid("has an escape without four hexadecimal digits");
            }
            code = 16 * code + digit;
        }
        return (char) code;
    }

    /** The numbers of a list whose bracket was taken; one that is negative if there is anything but whole numbers below 2^63. */
    long[] wholeNumbers() throws ModelFormatException {
        long[] numbers = new long[4];
        int count = 0;
        while (hasMore(count == 0, ']')) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            long number = wholeNumber();
            numbers[count++] = number;
            if (number < 0) {
                break;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** A number without a sign, a fraction or an exponent, and digits that are not too many; otherwise -1. */
    private long wholeNumber() {
        if (isAtEnd()) {
            return -1;
        }
        int begin = at;
        long number = 0;
        for (; at < end && text[at] >= '0' && text[at] <= '9'; at++) {
            int digit = text[at] - '0';
            if (number > (Long.MAX_VALUE - digit) / 10 || at > begin && number == 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        boolean isWhole = at > begin && (at == end || text[at] != '.' && text[at] != 'e' && text[at] != 'E');
        return isWhole ? number : -1;
    }

    private ModelFormatException invalid(String what) {
        return new ModelFormatException(file + " is not a safetensors file: its header is not valid JSON (it " + what
                + " at character " + at + ")");
    }
}
