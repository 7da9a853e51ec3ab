package org.diglot.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes the whole page: head, tools, text, notes, colophon, script. */
final class HtmlPage {
    /** A promise that the browser keeps for us: nothing is fetched from anywhere. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final Edition edition;
    private final EditionMatter matter;
    private final EditionWords words;
    private final MarkupWriter out;

    HtmlPage(Edition edition, MarkupWriter out) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
        this.words = matter.words();
        this.out = out;
    }

    void write() throws IOException {
        out.raw("<!DOCTYPE html>\n");
        out.open("html")
                .with("lang", words.locale().toLanguageTag())
                .with("dir", words.direction().attribute())
                .with("data-layout", edition.presentation().layout().word())
                .with("data-edges", edition.presentation().edges().word())
                .with("data-shown", String.valueOf(edition.columns().size()));
        head();
        body();
        out.close().line();
    }

    private void head() throws IOException {
        out.line().open("head").line();
        out.empty("meta").with("charset", "utf-8").line();
        out.empty("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1");
        out.line();
        out.empty("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY);
        out.line();
        meta("generator", edition.imprint().provenance().tool());
        String author = edition.imprint().credits().author();
        if (author != null) {
            meta("author", author);
        }
        out.empty("meta").with("name", "color-scheme").with("content", "light dark").line();
        out.element("title", matter.title()).line();
        out.open("style").line();
        out.raw(resource("edition.css")).raw(new HtmlStyle(edition).rules());
        out.close().line();
        out.close().line();
    }

    private void meta(String name, String content) throws IOException {
        out.empty("meta").with("name", name).with("content", content).line();
    }

    private void body() throws IOException {
        out.open("body").line();
        out.open("a")
                .with("class", "skip")
                .with("href", "#text")
                .text(words.get("skip"))
                .close()
                .line();
        new HtmlTools(edition, words, out).write();
        new HtmlText(edition, words, out).write();
        new HtmlColophon(matter, out).write();
        out.open("script").raw("//<![CDATA[\n").raw(resource("edition.js")).raw("//]]>\n");
        out.close().line();
        out.close().line();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(
                        String.format(Locale.ROOT, "%s is missing from the program", name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
