package org.diglot.project.uses;

import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage.Counting;
import org.diglot.memory.MarkedText;
import org.diglot.memory.MarkedText.Span;
import org.diglot.model.TextDirection;

import java.util.Map;
import java.util.TreeMap;

/** Makes a page that stands by itself: hits marked, guessed translations underlined. */
record UsesPage(UsesFile file) {
    private static final String STYLE =
            """
            :root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            td{vertical-align:top;padding:.6rem;border-top:1px solid #8884}
            td:last-child{width:20%;opacity:.7;font-size:.85rem;overflow-wrap:anywhere}
            mark{background:#ffd54a;color:#000;border-radius:.15em}
            u{text-decoration:underline dotted 2px;text-underline-offset:.2em}
            @media print{td{break-inside:avoid}}
            """;

    String html() {
        StringBuilder html = new StringBuilder();
        html.append(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(file.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(file.title()))
                .append("</h1>\n<p>")
                .append(count())
                .append("</p>\n<table>\n");
        file.page().hits().forEach(hit -> html.append(row(hit)));
        return html.append("</table>\n</body>\n</html>\n").toString();
    }

    private String count() {
        boolean all = file.page().counting() == Counting.ALL;
        return file.page().hits().size()
                + (all ? " of " : " of at least ")
                + file.page().total()
                + ". Underlined with dots: what is likely to translate the words.";
    }

    private static String row(ConcordanceHit hit) {
        MarkedText target = hit.target();
        return "<tr>"
                + cell(hit.source())
                + (target == null ? "<td>–</td>" : cell(target))
                + "<td>"
                + escaped(hit.place().memory() + " " + hit.place().unit().value())
                + "</td></tr>\n";
    }

    private static String cell(MarkedText text) {
        boolean rightToLeft = text.version().direction() == TextDirection.RIGHT_TO_LEFT;
        return "<td lang=\""
                + escaped(text.version().value())
                + "\" dir=\""
                + (rightToLeft ? "rtl" : "ltr")
                + "\">"
                + marked(text)
                + "</td>";
    }

    private static String marked(MarkedText marked) {
        Map<Integer, String> tags = new TreeMap<>();
        marked.spans().forEach(span -> put(span, "mark", tags));
        marked.guesses().forEach(span -> put(span, "u", tags));
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, String> tag : tags.entrySet()) {
            html.append(escaped(marked.text().substring(at, tag.getKey()))).append(tag.getValue());
            at = tag.getKey();
        }
        return html.append(escaped(marked.text().substring(at))).toString();
    }

    private static void put(Span span, String element, Map<Integer, String> tags) {
        tags.merge(span.start(), "<" + element + ">", String::concat);
        tags.merge(span.end(), "</" + element + ">", String::concat);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
