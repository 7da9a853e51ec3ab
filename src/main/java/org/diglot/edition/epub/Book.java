package org.diglot.edition.epub;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionColumn.Role;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionWords;
import org.diglot.edition.MarkupWriter;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Row;
import org.diglot.edition.archive.Archive;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An edition as a book: its files, and what is common to all its pages. */
final class Book {
    private final Edition edition;
    private final EditionMatter matter;
    private final List<Chapter> chapters;

    Book(Edition edition) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
        this.chapters = Chapter.of(edition.sections());
    }

    Edition edition() {
        return edition;
    }

    EditionMatter matter() {
        return matter;
    }

    EditionWords words() {
        return matter.words();
    }

    List<Chapter> chapters() {
        return chapters;
    }

    /** How versions stand to one another; one alone runs on like any other book. */
    boolean runsOn() {
        return edition.columns().size() == 1;
    }

    /** Whether the translation is a footnote of the sentence. */
    boolean isTapped() {
        return !runsOn() && edition.presentation().layout() == Layout.TAP_TO_REVEAL;
    }

    /** The place of the column that leads: the original, or the first where it is not shown. */
    int lead() {
        List<EditionColumn> columns = edition.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.ORIGINAL) {
                return i;
            }
        }
        return 0;
    }

    /** The language of the book as a whole. */
    VersionTag language() {
        return edition.columns().get(lead()).version();
    }

    /** The title, if the text itself begins with one. */
    Optional<Row> title() {
        if (edition.sections().isEmpty()) {
            return Optional.empty();
        }
        Paragraph first = edition.sections().getFirst().paragraphs().getFirst();
        return first.kind() == Kind.TITLE ? Optional.of(first.rows().getFirst()) : Optional.empty();
    }

    /** How many columns there are room for: side by side only where the screen is wide enough. */
    String columnRules() {
        int columns = edition.columns().size();
        return String.format(
                Locale.ROOT,
                "@media (min-width: %dem) { .columns .row { display: grid; grid-template-columns: repeat(%d, minmax(0, 1fr)); column-gap: 1.5em; } }\n",
                18 * columns,
                columns);
    }

    /** Writes a page around a body. */
    void page(String title, MarkupWriter out, Archive.Part body) throws IOException {
        out.raw("<!DOCTYPE html>\n");
        out.open("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("xmlns:epub", "http://www.idpf.org/2007/ops");
        speaks(language(), out);
        out.line().open("head").line();
        out.element("title", title).line();
        out.empty("link")
                .with("rel", "stylesheet")
                .with("type", "text/css")
                .with("href", "style.css")
                .line();
        out.close().line();
        out.open("body").with("class", layout()).line();
        body.write(out);
        out.close().line().close().line();
    }

    private String layout() {
        return runsOn() ? "single" : edition.presentation().layout().word();
    }

    /** Says the language and direction of the element that was begun last. */
    static void speaks(VersionTag language, MarkupWriter out) throws IOException {
        out.with("lang", language.value())
                .with("xml:lang", language.value())
                .with("dir", language.direction().attribute());
    }

    /** The same for words of ours. */
    void speaksToReader(MarkupWriter out) throws IOException {
        speaks(VersionTag.of(words().locale().toLanguageTag()), out);
    }
}
