package org.diglot.edition;

import org.diglot.edition.EditionColumn.Role;
import org.diglot.edition.Imprint.Credits;
import org.diglot.edition.Imprint.Provenance;
import org.diglot.model.Note;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands around the text in every format: titles, credits, warnings, marks and the colophon,
 * in the words of the reader's language.
 *
 * <p>Keeps no state but the edition; may be used from any thread.
 */
public final class EditionMatter {
    private static final List<Status> CHECKED =
            List.of(
                    Status.REVIEWED,
                    Status.TRANSLATED,
                    Status.DRAFT,
                    Status.REJECTED,
                    Status.EMPTY);

    /**
     * One line of the colophon.
     *
     * @param label what it is about
     * @param value what is known
     */
    public record Fact(String label, String value) {}

    private final Edition edition;
    private final EditionWords words;

    /** The words around an edition, for the reader it is meant for. */
    public EditionMatter(Edition edition) {
        this.edition = edition;
        this.words = EditionWords.in(edition.presentation().reader());
    }

    /** The words themselves. */
    public EditionWords words() {
        return words;
    }

    /** The title of the whole: the titles of the first two versions, or the document's name. */
    public String title() {
        LinkedHashSet<String> titles = new LinkedHashSet<>();
        for (EditionColumn column : edition.columns()) {
            String title = column.title();
            if (title != null) {
                titles.add(title);
            }
        }
        return titles.isEmpty()
                ? edition.imprint().provenance().document()
                : titles.stream().limit(2).collect(Collectors.joining(" · "));
    }

    /** The title in one column; the document's name stands in for that of the first. */
    public String title(EditionColumn column) {
        String title = column.title();
        if (title != null) {
            return title;
        }
        boolean first = column.equals(edition.columns().getFirst());
        return first ? edition.imprint().provenance().document() : "";
    }

    /** The language's own name for itself, with a capital, for column heads and buttons. */
    public String name(EditionColumn column) {
        VersionTag version = column.version();
        Locale own = version.locale().stripExtensions();
        String name = version.displayName(own.getLanguage().isEmpty() ? words.locale() : own);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(own) + name.substring(first);
    }

    /** Who wrote or translated a column, in one line or none. */
    public List<String> credits(EditionColumn column) {
        Credits credits = edition.imprint().credits();
        boolean original = column.role() == Role.ORIGINAL;
        String person = original ? credits.author() : credits.translators().get(column.version());
        if (person == null) {
            return List.of();
        }
        return List.of(words.get(original ? "by.author" : "by.translator", person));
    }

    /** What a reader must know before trusting a column. */
    public List<String> warnings(EditionColumn column) {
        Tally tally = column.tally();
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

    /**
     * How far a cell may be trusted, in a word; empty if there is nothing to say. What is true of
     * the whole column, its head says once.
     */
    public String mark(Cell cell, EditionColumn column) {
        return switch (cell.standing()) {
            case ORIGINAL, REVIEWED, GAP -> "";
            case TRANSLATED, DRAFT, REJECTED ->
                    column.tally().uniform().isPresent()
                            ? ""
                            : words.get("mark." + cell.standing().word());
            case MISSING, STAND_IN -> words.get("mark." + cell.standing().word());
        };
    }

    /** The notes that are marked at one cell of a row; those of the row stand at its first cell. */
    public static List<Note> notes(Row row, int column) {
        List<Note> own = row.cells().get(column).notes();
        if (column > 0 || row.notes().isEmpty()) {
            return own;
        }
        List<Note> both = new ArrayList<>(own);
        both.addAll(row.notes());
        return both;
    }

    /** The language in which a note says it is written; what is no tag is not passed on. */
    public static Optional<VersionTag> language(Note note) {
        String language = note.language();
        if (language == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(VersionTag.of(language));
        } catch (IllegalArgumentException notATag) {
            return Optional.empty();
        }
    }

    /** What the edition was made from, and by whom. */
    public List<Fact> facts() {
        Credits credits = edition.imprint().credits();
        Provenance provenance = edition.imprint().provenance();
        List<Fact> facts = new ArrayList<>();
        fact(facts, "fact.author", credits.author());
        for (EditionColumn column : edition.columns()) {
            String translator = credits.translators().get(column.version());
            if (translator != null) {
                fact(facts, "fact.translator", translator + " (" + name(column) + ")");
            }
        }
        fact(facts, "fact.source", credits.source());
        fact(facts, "fact.licence", credits.licence());
        fact(facts, "fact.date", provenance.date());
        fact(facts, "fact.document", provenance.document());
        fact(facts, "fact.tmx", provenance.tmxHash());
        fact(facts, "fact.sentences", words.get("number", edition.rows().count()));
        fact(facts, "fact.tool", provenance.tool());
        return facts;
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(words.get(key), value));
        }
    }

    /** The columns whose state the colophon tells: all translations. */
    public List<EditionColumn> counted() {
        return edition.columns().stream()
                .filter(column -> column.role() == Role.TRANSLATION)
                .toList();
    }

    /** The head of the table of states, without its first column. */
    public List<String> countHeads() {
        return CHECKED.stream().map(status -> words.get("status." + status.word())).toList();
    }

    /** How many sentences of a column have each state, in the order of the heads. */
    public List<String> counts(EditionColumn column) {
        return CHECKED.stream()
                .map(status -> words.get("number", column.tally().count(status)))
                .toList();
    }
}
