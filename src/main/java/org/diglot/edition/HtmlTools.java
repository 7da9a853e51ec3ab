package org.diglot.edition;

import java.io.IOException;
import java.util.List;

/** Writes the reader's tools, which the script brings to life; without script they stay hidden. */
final class HtmlTools {
    private static final List<String> KEYS = List.of("j", "k", "n", "slash", "c", "reveal", "help");

    private final Edition edition;
    private final EditionWords words;
    private final MarkupWriter out;

    HtmlTools(Edition edition, EditionWords words, MarkupWriter out) {
        this.edition = edition;
        this.words = words;
        this.out = out;
    }

    void write() throws IOException {
        out.open(
                "header",
                "class",
                "bar",
                "id",
                "tools",
                "hidden",
                "hidden",
                "data-copied",
                words.get("copied"),
                "data-copy-by-hand",
                words.get("copyByHand"),
                "data-hits",
                words.get("hits"),
                "data-no-hits",
                words.get("noHits"));
        out.line();
        search();
        if (edition.columns().size() > 1) {
            languages();
        }
        others();
        view();
        out.element("p", "", "class", "said", "role", "status", "id", "said").line();
        out.close().line();
        help();
    }

    private void view() throws IOException {
        out.open("details", "id", "view").element("summary", words.get("view"));
        out.open("div", "class", "view").line();
        if (edition.columns().size() > 1) {
            layouts();
        }
        sizes();
        themes();
        out.close().close().line();
    }

    private void group(String label) throws IOException {
        out.open("div", "class", "group", "role", "group", "aria-label", words.get(label));
    }

    private void labelledGroup(String label) throws IOException {
        group(label);
        out.element("span", words.get(label), "class", "label", "aria-hidden", "true");
    }

    private void languages() throws IOException {
        group("languages");
        for (int i = 0; i < edition.columns().size(); i++) {
            EditionColumn column = edition.columns().get(i);
            out.element(
                    "button",
                    HtmlText.name(column, words),
                    "type",
                    "button",
                    "data-column",
                    String.valueOf(i),
                    "aria-pressed",
                    "true",
                    "lang",
                    column.version().value(),
                    "dir",
                    column.direction().attribute());
        }
        out.close().line();
    }

    private void layouts() throws IOException {
        labelledGroup("layout");
        for (Presentation.Layout layout : Presentation.Layout.values()) {
            boolean chosen = layout == edition.presentation().layout();
            choice("layout", layout.word(), chosen ? "true" : "false");
        }
        out.close().line();
    }

    private void choice(String kind, String value, String pressed) throws IOException {
        out.element(
                "button",
                words.get(kind + "." + value),
                "type",
                "button",
                "data-set",
                kind,
                "data-value",
                value,
                "aria-pressed",
                pressed);
    }

    private void sizes() throws IOException {
        labelledGroup("size");
        size("-1", "A−", "size.smaller");
        size("1", "A+", "size.larger");
        out.close().line();
    }

    private void size(String step, String face, String label) throws IOException {
        out.element(
                "button",
                face,
                "type",
                "button",
                "data-size",
                step,
                "aria-label",
                words.get(label),
                "title",
                words.get(label));
    }

    private void themes() throws IOException {
        labelledGroup("theme");
        choice("theme", "auto", "true");
        choice("theme", "light", "false");
        choice("theme", "sepia", "false");
        choice("theme", "dark", "false");
        out.close().line();
    }

    private void search() throws IOException {
        out.open("form", "role", "search", "class", "group", "id", "search");
        out.element("label", words.get("search"), "class", "unseen", "for", "query");
        out.empty(
                "input",
                "type",
                "search",
                "id",
                "query",
                "autocomplete",
                "off",
                "spellcheck",
                "false",
                "placeholder",
                words.get("search"));
        out.element("output", "", "id", "hits", "for", "query");
        out.element(
                "button",
                "↑",
                "type",
                "button",
                "data-do",
                "previous-hit",
                "aria-label",
                words.get("search.previous"));
        out.element(
                "button",
                "↓",
                "type",
                "button",
                "data-do",
                "next-hit",
                "aria-label",
                words.get("search.next"));
        out.close().line();
    }

    private void others() throws IOException {
        group("more");
        out.element(
                "button",
                words.get("marks"),
                "type",
                "button",
                "data-do",
                "marks",
                "aria-pressed",
                "true");
        out.element("button", words.get("link"), "type", "button", "data-do", "link");
        out.element(
                "button",
                "?",
                "type",
                "button",
                "data-do",
                "help",
                "aria-haspopup",
                "dialog",
                "aria-label",
                words.get("help"));
        out.close().line();
    }

    private void help() throws IOException {
        out.open("dialog", "id", "help", "aria-labelledby", "help-title").line();
        out.element("h2", words.get("help"), "id", "help-title");
        out.open("dl").line();
        for (String key : KEYS) {
            out.open("div").open("dt").element("kbd", words.get("key." + key)).close();
            out.element("dd", words.get("key." + key + ".does")).close().line();
        }
        out.close();
        out.open("form", "method", "dialog");
        out.element("button", words.get("close"), "type", "submit");
        out.close().close().line();
    }
}
