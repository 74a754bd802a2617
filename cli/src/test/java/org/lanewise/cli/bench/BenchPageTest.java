package org.lanewise.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.report.Comparison;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Key;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.Section;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class BenchPageTest {
    private static Entry entry(
            String section, String op, String size, String impl, double intensity, double ratio, Double... rates) {
        return new Entry(new Key(section, op, "f32", size, impl), Entry.GFLOPS, intensity, ratio, List.of(rates));
    }

    private static Measurements sample(double rate) {
        List<Entry> entries = new ArrayList<>();
        for (String n : List.of("8", "64", "1024")) {
            entries.add(entry(Section.SQUARES, "fma", n, Entry.PEAK, 0, 0, 100.0));
            entries.add(entry(Section.SQUARES, "gemm", n, Entry.LANEWISE, 10, 0, rate, rate + 1));
        }
        entries.add(entry(Section.SQUARES, "gemm", "64", "openblas", 10, 1.25, 70.0));
        entries.add(entry(Section.NETWORK, "gemm", "8x1024x1024", Entry.LANEWISE, 4, 0, 60.0));
        entries.add(entry(Section.NETWORK, "gemm", "8x1024x1024", "openblas", 4, 0.5, 80.0));
        entries.add(entry(Section.NETWORK, "gemm_packed", "8x1024x1024", Entry.LANEWISE, 4, 0.25, 90.0));
        entries.add(entry(Section.BANDWIDTH, "read", "16 KiB", "vectors", 0, 0, 200.0));
        entries.add(entry(Section.BANDWIDTH, "copy", "16 KiB", "vectors", 0, 0, 150.0));
        entries.add(entry(Section.KERNELS, "dot", "16 KiB", Entry.LANEWISE, 0.25, 0, 25.0));
        for (String fork : List.of("fork 1", "fork 2", "fork 3")) {
            entries.add(entry(Section.FORKS, "gemm", "512", fork, 0, 0, 90.0 + fork.hashCode() % 3, 95.0));
        }
        return new Measurements(
                Map.of("cpu", "<fast> & \"good\""), List.of("ejml f64 of 2048 was left out"), 5, 301, entries);
    }

    /** HTML's doctype and void elements aside, the page is XML: every element is closed, every attribute quoted. */
    private static Document parsed(String page) throws Exception {
        String xml = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void everyPageIsWellFormedAndNeedsNothingElse() throws Exception {
        Measurements nothing = new Measurements(Map.of(), List.of(), 1, 0, List.of());
        for (Measurements measurements : List.of(nothing, sample(80))) {
            String page = BenchPage.of(measurements, Comparison.of(sample(120), measurements));
            parsed(page);
            assertFalse(page.matches("(?s).*(://|src=|href=|url\\(|@import|<script|NaN|Infinity|null).*"), page);
        }
    }

    @Test
    void hasEverySectionAndEscapesTheEnvironment() throws Exception {
        String page = BenchPage.of(sample(80), null);
        List<String> headings = new ArrayList<>();
        var elements = parsed(page).getElementsByTagName("h2");
        for (int i = 0; i < elements.getLength(); i++) {
            headings.add(elements.item(i).getTextContent());
        }
        assertEquals(
                List.of(
                        "Square products",
                        "Roofline",
                        "Layers of networks, beside OpenBLAS",
                        "Spread over fresh JVMs",
                        "Where it was measured"),
                headings);
        assertTrue(page.contains("&lt;fast&gt; &amp; &quot;good&quot;"), page);
        assertTrue(page.contains("<li>ejml f64 of 2048 was left out</li>"), page);
    }

    /** 0.5 without packing, and packing is four times faster. */
    @Test
    void theHeatMapsAreRatiosToOpenBlas() {
        String page = BenchPage.of(sample(80), null);
        assertTrue(page.contains("<td class=\"behind\" style=\"--heat: 60%\">0.50</td>"), page);
        assertTrue(page.contains("<td class=\"ahead\" style=\"--heat: 60%\">2.00</td>"), page);
    }

    @Test
    void aMissingPeerIsADash() {
        String page = BenchPage.of(sample(80), null);
        assertTrue(
                page.contains("<td>64</td><td>100.0</td><td>80.5</td><td>80.5%</td><td>70.0</td><td>1.25</td>"), page);
        assertTrue(page.contains("<td>8</td><td>100.0</td><td>80.5</td><td>80.5%</td><td>–</td><td>–</td>"), page);
    }

    @Test
    void theComparisonIsATableOfWhatChanged() {
        String page = BenchPage.of(sample(80), Comparison.of(sample(120), sample(80)));
        assertTrue(page.contains("<tr class=\"fail\"><td>gemm f32 8</td><td>120.5 (120.0-121.0)</td>"), page);
        assertTrue(page.contains("3 slower, 0 faster, 3 the same"), page);
    }
}
