package org.lanewise.nn.io;

/** What a sentence may hold of a text that comes from a file. */
public final class Excerpt {
    private Excerpt() {}

    /** In quotes, at most 80 characters. */
    public static String quoted(String text) {
        return "'" + of(text, 80) + "'";
    }

    /** Of a long text the beginning; all of it in one line. */
    public static String of(String text, int most) {
        String shown = text.length() <= most ? text : text.substring(0, most) + "...";
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
