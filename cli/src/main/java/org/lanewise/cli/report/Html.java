package org.lanewise.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Text as HTML. */
public final class Html {
    private Html() {}

    /** As text between tags or in an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Text in an element. */
    public static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    /** A row of a table. */
    public static String row(String cell, List<String> texts) {
        StringBuilder row = new StringBuilder("<tr>");
        texts.forEach(text -> row.append(element(cell, text)));
        return row.append("</tr>\n").toString();
    }

    /** A row that ends with its verdict, in the verdict's colour. */
    public static String verdict(List<String> texts, boolean passed) {
        StringBuilder row = new StringBuilder(passed ? "<tr class=\"pass\">" : "<tr class=\"fail\">");
        texts.forEach(text -> row.append(element("td", text)));
        return row.append(element("td", passed ? "PASS" : "FAIL"))
                .append("</tr>\n")
                .toString();
    }

    /**
     * A whole page, with the style of all our pages.
     *
     * @param title of the window
     * @param heading of the page
     * @param body what stands below it, as HTML
     */
    public static String page(String title, String heading, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + element("title", title) + "\n<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n"
                + element("h1", heading) + "\n" + body + "</main>\n</body>\n</html>\n";
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
