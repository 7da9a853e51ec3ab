package org.diglot.edition;

import org.diglot.edition.EditionColumn.Role;
import org.diglot.edition.Imprint.Credits;
import org.diglot.edition.Imprint.Provenance;
import org.diglot.model.Status;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes what the edition was made from, by whom, and how far each version has been checked. */
final class HtmlColophon {
    private static final List<Status> CHECKED =
            List.of(
                    Status.REVIEWED,
                    Status.TRANSLATED,
                    Status.DRAFT,
                    Status.REJECTED,
                    Status.EMPTY);

    private final Edition edition;
    private final EditionWords words;
    private final MarkupWriter out;

    HtmlColophon(Edition edition, EditionWords words, MarkupWriter out) {
        this.edition = edition;
        this.words = words;
        this.out = out;
    }

    /** Who wrote or translated a column, in one line or none. */
    static List<String> credits(Edition edition, EditionColumn column, EditionWords words) {
        Credits credits = edition.imprint().credits();
        boolean original = column.role() == Role.ORIGINAL;
        String person = original ? credits.author() : credits.translators().get(column.version());
        if (person == null) {
            return List.of();
        }
        return List.of(words.get(original ? "by.author" : "by.translator", person));
    }

    /** What a reader must know before trusting a column. */
    static List<String> warnings(Tally tally, EditionWords words) {
        List<String> warnings = new ArrayList<>();
        int total = tally.total();
        if (tally.unreviewed() > 0) {
            String key = tally.uniform().map(status -> "warn.all." + status.word()).orElse("");
            warnings.add(
                    key.isEmpty()
                            ? words.get("warn.unreviewed", tally.unreviewed(), total)
                            : words.get(key, tally.unreviewed(), total));
        }
        if (tally.count(Status.EMPTY) > 0) {
            warnings.add(words.get("warn.missing", tally.count(Status.EMPTY), total));
        }
        return warnings;
    }

    void write() throws IOException {
        out.open("footer").with("class", "colophon").with("aria-labelledby", "colophon").line();
        out.open("h2").with("id", "colophon").text(words.get("colophon")).close().line();
        out.open("dl").line();
        facts();
        out.close().line();
        if (edition.columns().stream().anyMatch(column -> column.role() == Role.TRANSLATION)) {
            counts();
        }
        out.close().line();
    }

    private void facts() throws IOException {
        Credits credits = edition.imprint().credits();
        Provenance provenance = edition.imprint().provenance();
        fact("fact.author", credits.author());
        for (EditionColumn column : edition.columns()) {
            String translator = credits.translators().get(column.version());
            if (translator != null) {
                fact("fact.translator", translator + " (" + HtmlText.name(column, words) + ")");
            }
        }
        fact("fact.source", credits.source());
        fact("fact.licence", credits.licence());
        fact("fact.date", provenance.date());
        fact("fact.document", provenance.document());
        fact("fact.tmx", provenance.tmxHash());
        fact("fact.sentences", words.get("number", edition.rows().count()));
        fact("fact.tool", provenance.tool());
    }

    private void fact(String key, @Nullable String value) throws IOException {
        if (value != null) {
            out.open("div")
                    .element("dt", words.get(key))
                    .open("dd")
                    .with("dir", "auto")
                    .text(value)
                    .close();
            out.close().line();
        }
    }

    private void counts() throws IOException {
        out.open("table").element("caption", words.get("counts")).open("thead").open("tr");
        out.open("th").with("scope", "col").text(words.get("counts.version")).close();
        for (Status status : CHECKED) {
            out.open("th").with("scope", "col").text(words.get("status." + status.word())).close();
        }
        out.close().close().open("tbody").line();
        for (EditionColumn column : edition.columns()) {
            if (column.role() == Role.TRANSLATION) {
                counts(column);
            }
        }
        out.close().close().line();
    }

    private void counts(EditionColumn column) throws IOException {
        out.open("tr");
        out.open("th")
                .with("scope", "row")
                .with("lang", column.version().value())
                .with("dir", column.direction().attribute())
                .text(HtmlText.name(column, words))
                .close();
        for (Status status : CHECKED) {
            out.element("td", words.get("number", column.tally().count(status)));
        }
        out.close().line();
    }
}
