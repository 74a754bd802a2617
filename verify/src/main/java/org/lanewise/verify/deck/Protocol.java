package org.lanewise.verify.deck;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Table;

/** What one run of an experiment found. */
public final class Protocol {
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    /** Writes down a number and what it must keep. */
    public void measure(String id, String claim, double measured, Bound bound) {
        measurements.add(new Measurement(id, claim, measured, bound));
    }

    /** Writes down a sentence: what is true where the deck is wrong, or what else was seen. */
    public void remark(String sentence) {
        remarks.add(sentence);
    }

    /** Adds a picture for the report. */
    public void figure(Figure figure) {
        figures.add(figure);
    }

    /** Adds a table for the report. */
    public void table(Table table) {
        tables.add(table);
    }

    /** The numbers, in order. */
    public List<Measurement> measurements() {
        return List.copyOf(measurements);
    }

    /** The sentences, in order. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** The pictures, in order. */
    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** The tables, in order. */
    public List<Table> tables() {
        return List.copyOf(tables);
    }
}
