package org.lanewise.serve;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How rows are written in a body. */
enum Form {
    /** {"instances": [[...], ...]} and {"predictions": [[...], ...]}. */
    JSON("application/json"),
    /** Little-endian 32-bit floats, row by row, and nothing else. */
    BINARY("application/octet-stream");

    private final String type;

    Form(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** The form of a body with this Content-Type. */
    static Form ofContent(@Nullable String contentType) {
        if (contentType == null) {
            throw new Refusal(415, "there is no Content-Type; " + known());
        }
        String plain = plain(contentType);
        for (Form form : values()) {
            if (form.type.equals(plain)) {
                return form;
            }
        }
        throw new Refusal(415, "the Content-Type is " + Texts.shown(contentType) + "; " + known());
    }

    /**
     * The form that an answer should have.
     *
     * @param accept the values of the header Accept; none or null accept anything
     * @param otherwise preferred where the client has no preference
     */
    static Form ofAccept(@Nullable List<String> accept, Form otherwise) {
        if (accept == null || accept.isEmpty()) {
            return otherwise;
        }
        String ranges = String.join(",", accept);
        Form best = otherwise;
        double quality = otherwise.quality(ranges);
        for (Form form : values()) {
            double other = form.quality(ranges);
            if (other > quality) {
                best = form;
                quality = other;
            }
        }
        if (quality == 0) {
            throw new Refusal(406, "Accept is " + Texts.shown(ranges) + "; " + known());
        }
        return best;
    }

    private static String known() {
        return JSON.type + " and " + BINARY.type + " are known";
    }

    private static String plain(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The weight that ranges give this form, RFC 9110 12.5.1: of those that match, the most specific one's. */
    private double quality(String ranges) {
        double quality = 0;
        int specificity = 0;
        for (String range : ranges.split(",")) {
            int matched = specificity(plain(range));
            if (matched > specificity) {
                specificity = matched;
                quality = weight(range);
            }
        }
        return quality;
    }

    private int specificity(String range) {
        if (range.equals(type)) {
            return 3;
        }
        if (range.equals("application/*")) {
            return 2;
        }
        return range.equals("*/*") ? 1 : 0;
    }

    private static double weight(String range) {
        for (String parameter : range.split(";")) {
            String text = parameter.strip().toLowerCase(Locale.ROOT);
            if (text.startsWith("q=")) {
                try {
                    double weight = Double.parseDouble(text.substring(2));
                    return weight >= 0 && weight <= 1 ? weight : 0;
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
