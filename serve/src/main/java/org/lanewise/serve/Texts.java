package org.lanewise.serve;

/** What clients sent, as a sentence can hold it. */
final class Texts {
    private static final int LONGEST = 80;

    private Texts() {}

    /** In quotes, of a long text the beginning, in one line. */
    static String shown(String text) {
        return "'" + clipped(text, LONGEST) + "'";
    }

    static String clipped(String text, int most) {
        String shown = text.length() <= most ? text : text.substring(0, most) + "...";
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
