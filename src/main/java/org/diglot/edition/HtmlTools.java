package org.diglot.edition;

import java.io.IOException;
import java.util.List;

/** Writes the reader's tools, which the script brings to life; without script they stay hidden. */
final class HtmlTools {
    /** The keys that the help names, as the parts of their words. */
    static final List<String> KEYS = List.of("j", "k", "n", "slash", "c", "reveal", "help");

    private final Edition edition;
    private final EditionWords words;
    private final MarkupWriter out;

    HtmlTools(Edition edition, EditionWords words, MarkupWriter out) {
        this.edition = edition;
        this.words = words;
        this.out = out;
    }

    void write() throws IOException {
        out.open("header")
                .with("class", "bar")
                .with("id", "tools")
                .with("hidden", "hidden")
                .with("data-copied", words.get("copied"))
                .with("data-copy-by-hand", words.get("copyByHand"))
                .with("data-hits", words.get("hits"))
                .with("data-no-hits", words.get("noHits"));
        out.line();
        search();
        if (edition.columns().size() > 1) {
            languages();
        }
        others();
        view();
        out.open("p")
                .with("class", "said")
                .with("role", "status")
                .with("id", "said")
                .text("")
                .close()
                .line();
        out.close().line();
        help();
    }

    private void view() throws IOException {
        out.open("details").with("id", "view").element("summary", words.get("view"));
        out.open("div").with("class", "view").line();
        if (edition.columns().size() > 1) {
            layouts();
        }
        sizes();
        lines();
        themes();
        out.close().close().line();
    }

    private void group(String label) throws IOException {
        out.open("div")
                .with("class", "group")
                .with("role", "group")
                .with("aria-label", words.get(label));
    }

    private void labelledGroup(String label) throws IOException {
        group(label);
        out.open("span")
                .with("class", "label")
                .with("aria-hidden", "true")
                .text(words.get(label))
                .close();
    }

    private void languages() throws IOException {
        group("languages");
        for (int i = 0; i < edition.columns().size(); i++) {
            EditionColumn column = edition.columns().get(i);
            out.open("button")
                    .with("type", "button")
                    .with("data-column", String.valueOf(i))
                    .with("aria-pressed", "true")
                    .with("lang", column.version().value())
                    .with("dir", column.direction().attribute())
                    .text(new EditionMatter(edition).name(column))
                    .close();
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
        out.open("button")
                .with("type", "button")
                .with("data-set", kind)
                .with("data-value", value)
                .with("aria-pressed", pressed)
                .text(words.get(kind + "." + value))
                .close();
    }

    private void lines() throws IOException {
        labelledGroup("lines");
        action("justify").with("aria-pressed", "false").text(words.get("justify")).close();
        if (edition.columns().size() > 1) {
            action("turn").with("aria-pressed", "false").text(words.get("turn")).close();
        }
        out.close().line();
    }

    private void sizes() throws IOException {
        labelledGroup("size");
        size("-1", "A−", "size.smaller");
        size("1", "A+", "size.larger");
        out.close().line();
    }

    private void size(String step, String face, String label) throws IOException {
        out.open("button").with("type", "button").with("data-size", step);
        out.with("title", words.get(label));
        out.open("span").with("aria-hidden", "true").text(face).close();
        out.open("span").with("class", "unseen").text(words.get(label)).close();
        out.close();
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
        out.open("form").with("role", "search").with("class", "group").with("id", "search");
        out.open("label").with("class", "unseen").with("for", "query");
        out.text(words.get("search")).close();
        out.empty("input").with("type", "search").with("id", "query");
        out.with("autocomplete", "off").with("spellcheck", "false");
        out.with("placeholder", words.get("search"));
        out.open("output").with("id", "hits").with("for", "query").close();
        action("previous-hit").with("aria-label", words.get("search.previous")).text("↑").close();
        action("next-hit").with("aria-label", words.get("search.next")).text("↓").close();
        out.close().line();
    }

    private void others() throws IOException {
        group("more");
        action("marks").with("aria-pressed", "true").text(words.get("marks")).close();
        action("link").text(words.get("link")).close();
        action("help").with("aria-haspopup", "dialog").with("aria-label", words.get("help"));
        out.text("?").close();
        out.close().line();
    }

    /** Begins a button that makes the script do something. */
    private MarkupWriter action(String name) throws IOException {
        return out.open("button").with("type", "button").with("data-do", name);
    }

    private void help() throws IOException {
        out.open("dialog").with("id", "help").with("aria-labelledby", "help-title").line();
        out.open("h2").with("id", "help-title").text(words.get("help")).close();
        out.open("dl").line();
        for (String key : KEYS) {
            out.open("div").open("dt").element("kbd", words.get("key." + key)).close();
            out.element("dd", words.get("key." + key + ".does")).close().line();
        }
        out.close();
        out.open("form").with("method", "dialog");
        out.open("button").with("type", "submit").text(words.get("close")).close();
        out.close().close().line();
    }
}
