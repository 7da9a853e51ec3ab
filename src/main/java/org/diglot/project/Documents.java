package org.diglot.project;

import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Segment;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.text.Segmenter;
import org.diglot.text.SourceFormat;
import org.diglot.text.SourceText;
import org.diglot.text.SplitterSource;
import org.diglot.text.TextException;
import org.diglot.text.TextJoiner;
import org.diglot.text.TranslatedText;
import org.diglot.tmx.TmxDocument;
import org.diglot.tmx.TmxWarning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds a document on disk: its TMX and journal, or else its source, cut into segments. */
final class Documents {
    /** A journal that has grown past this size is laid aside when its document is opened. */
    private static final long LARGE_JOURNAL = 32L << 20;

    private final ProjectFolder folder;
    private final ProjectSettings settings;
    private final Workshop workshop;
    private final KnownSources sources;

    Documents(ProjectFolder folder, ProjectSettings settings, Workshop workshop) {
        this.folder = folder;
        this.settings = settings;
        this.workshop = workshop;
        this.sources = new KnownSources(folder.cache().resolve("sources"));
    }

    /** The TMX of a document. */
    TmxStore store(String document) {
        Path file = folder.tmx(document);
        return new TmxStore(
                file,
                folder.hidden().resolve("backup").resolve(file.getFileName().toString()),
                folder.cache().resolve("rows"));
    }

    /**
     * The document as it is on disk, with the journal's edits; nothing is written.
     *
     * @throws ProjectException if it cannot be read
     */
    Bitext peek(String document) throws ProjectException {
        return find(document, store(document)).recovered().bitext();
    }

    /**
     * What was found on disk.
     *
     * @param recovered the bitext with the journal's edits
     * @param journal what the journal tells
     * @param notices what the user should know
     * @param original whether the source document still says what the rows say
     */
    private record Found(
            Recovery.Result recovered,
            Journal.Contents journal,
            List<String> notices,
            Original original) {}

    /** What has become of a source document since it was segmented. */
    private enum Original {
        AS_SEGMENTED,
        CHANGED,
        GONE
    }

    private Found find(String document, TmxStore store) throws ProjectException {
        List<String> notices = new ArrayList<>();
        boolean stored = store.exists();
        Bitext base = stored ? fromTmx(document, store, notices) : fromSource(document);
        Original original = stored ? original(base) : Original.AS_SEGMENTED;
        addNotice(original, folder.source(document), notices);
        Journal.Contents journal = outline(document, base.header().source());
        List<JournalEntry> entries = stored ? journal.entries() : withoutSavings(journal.entries());
        Recovery.Result recovered = replayed(document, base, new Recovery(entries), store);
        addNotices(recovered, journal, notices);
        return new Found(recovered, journal, notices, original);
    }

    /**
     * Opens a document for editing. A document without TMX is segmented and gets one.
     *
     * @throws ProjectException if it cannot be read or its journal cannot be written
     */
    OpenedDocument open(String document, TmxStore store) throws ProjectException {
        Found found = find(document, store);
        Bitext bitext = found.recovered().bitext();
        try {
            Journal.Contents contents = asideIfLarge(folder.journal(document), found.journal());
            Journal journal = Journal.open(folder.journal(document), bitext.header().source());
            if (found.original() == Original.AS_SEGMENTED) {
                sources.note(document, folder.source(document));
            }
            boolean current = store.exists() && found.recovered().applied() == 0;
            long number = found.journal().lastNumber();
            if (current) {
                noteBase(journal, number, store);
            }
            OpenedDocument.Edits edits =
                    new OpenedDocument.Edits(
                            UndoHistory.of(contents.entries()), number, current ? number : -1);
            return new OpenedDocument(bitext, journal, edits, found.notices());
        } catch (IOException e) {
            throw new ProjectException(
                    "The journal "
                            + folder.journal(document)
                            + " cannot be written ("
                            + Refusal.reason(e)
                            + "). Nothing was changed.",
                    e);
        }
    }

    /** From now on the TMX that was read is known to the journal, whoever wrote it. */
    private static void noteBase(Journal journal, long number, TmxStore store) throws IOException {
        journal.append(List.of(new JournalEntry.Saving(number, store.known())));
    }

    private static Journal.Contents asideIfLarge(Path file, Journal.Contents contents)
            throws IOException {
        if (!Files.exists(file) || Files.size(file) <= LARGE_JOURNAL) {
            return contents;
        }
        int next = 1;
        while (Files.exists(aside(file, next))) {
            next++;
        }
        Path aside = aside(file, next);
        Files.move(file, aside);
        return contents.in(aside);
    }

    private static Path aside(Path journal, int number) {
        return journal.resolveSibling(journal.getFileName() + "." + number);
    }

    /** The journal of a document, then those laid aside, the newest first. */
    private List<Path> journals(String document) {
        Path journal = folder.journal(document);
        List<Path> journals = new ArrayList<>();
        for (int number = 1; Files.exists(aside(journal, number)); number++) {
            journals.addFirst(aside(journal, number));
        }
        journals.addFirst(journal);
        return journals;
    }

    /**
     * What a cell said after each of its edits, the newest first.
     *
     * @throws ProjectException if the journal cannot be read
     */
    List<Past> history(String document, VersionTag source, Cell cell) throws ProjectException {
        try {
            return History.of(journals(document), source, cell);
        } catch (IOException e) {
            throw unreadable(folder.journal(document), e);
        }
    }

    /**
     * All edits that the journal tells of, the oldest first.
     *
     * @param last the number of the last edit that is wanted
     * @throws ProjectException if the journal cannot be read
     */
    List<Moment> moments(String document, VersionTag source, long last) throws ProjectException {
        List<Moment> moments = new ArrayList<>();
        for (JournalEntry entry : journal(document, source).entries()) {
            if (entry instanceof JournalEntry.Edited edited && edited.number() <= last) {
                moments.add(new Moment(turn(edited.cause()), edited.edit()));
            }
        }
        return moments;
    }

    private static Moment.Turn turn(JournalEntry.Cause cause) {
        return switch (cause) {
            case DONE -> Moment.Turn.DONE;
            case UNDONE -> Moment.Turn.UNDONE;
            case REDONE -> Moment.Turn.REDONE;
        };
    }

    private Journal.Contents journal(String document, VersionTag source) throws ProjectException {
        Path file = folder.journal(document);
        try {
            return Journal.read(file, source);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private Journal.Contents outline(String document, VersionTag source) throws ProjectException {
        Path file = folder.journal(document);
        try {
            return Journal.outline(file, source);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ProjectException unreadable(Path journal, IOException e) {
        return new ProjectException(
                "The journal "
                        + journal
                        + " cannot be read ("
                        + Refusal.reason(e)
                        + "). Nothing was changed; move the journal away to open the document as its"
                        + " TMX has it.",
                e);
    }

    private Recovery.Result replayed(
            String document, Bitext base, Recovery recovery, TmxStore store)
            throws ProjectException {
        try {
            return recovery.replay(base, store.known());
        } catch (IOException e) {
            throw unreadable(folder.journal(document), e);
        }
    }

    /** Without a TMX every edit is missing, whatever was saved once. */
    private static List<JournalEntry> withoutSavings(List<JournalEntry> entries) {
        return entries.stream().filter(entry -> !(entry instanceof JournalEntry.Saving)).toList();
    }

    private static void addNotices(
            Recovery.Result result, Journal.Contents contents, List<String> notices) {
        if (result.applied() > 0) {
            notices.add(
                    "Diglot was not closed properly. Edits brought back from the journal: "
                            + result.applied()
                            + ".");
        }
        if (result.refused() > 0) {
            notices.add(
                    "The TMX was changed outside Diglot and counts. Edits of the journal that no longer"
                            + " fit it, and are still in the journal: "
                            + result.refused()
                            + ".");
        }
        if (contents.damaged() > 0) {
            notices.add(
                    "Damaged lines of the journal that were passed over: "
                            + contents.damaged()
                            + ".");
        }
    }

    private Bitext fromTmx(String document, TmxStore store, List<String> notices)
            throws ProjectException {
        TmxDocument tmx = store.read();
        for (TmxWarning warning : tmx.warnings()) {
            notices.add(store.file().getFileName() + ": " + warning.sentence());
        }
        DocumentHeader header = tmx.bitext().header();
        return tmx.bitext()
                .with(
                        new DocumentHeader(
                                document,
                                header.source(),
                                header.versions(),
                                header.annotations()));
    }

    /** Reads the source document only if it is another file than the one that was segmented. */
    private Original original(Bitext bitext) throws ProjectException {
        String document = bitext.header().name();
        if (!Files.exists(folder.source(document))) {
            return Original.GONE;
        }
        if (sources.isKnown(document, folder.source(document))) {
            return Original.AS_SEGMENTED;
        }
        TranslatedText joined = TextJoiner.from(bitext).source();
        boolean same =
                sourceText(document).blocks().stream()
                        .allMatch(block ->
                                joined.paragraph(block.id())
                                        .filter(block.content()::equals)
                                        .isPresent());
        return same ? Original.AS_SEGMENTED : Original.CHANGED;
    }

    private static void addNotice(Original original, Path source, List<String> notices) {
        switch (original) {
            case AS_SEGMENTED -> {}
            case CHANGED ->
                    notices.add(
                            source
                                    + " has changed since it was segmented. The TMX keeps the text it"
                                    + " has.");
            case GONE ->
                    notices.add(
                            "There is no "
                                    + source
                                    + ". The TMX has every sentence, but the translated document cannot"
                                    + " be written.");
        }
    }

    private Bitext fromSource(String document) throws ProjectException {
        SourceText text = sourceText(document);
        List<Unit> units =
                new Segmenter(rules().splitter(settings.source()))
                        .segments(text).stream().map(Unit::of).toList();
        return Bitext.of(
                new DocumentHeader(document, settings.source(), List.of(), Annotations.NONE),
                units);
    }

    /**
     * The sentences of any file in a format that can be read, wherever it lies.
     *
     * @throws ProjectException if it cannot be read
     */
    List<Content> sentences(Path file, VersionTag language) throws ProjectException {
        if (!Files.isRegularFile(file)) {
            throw new ProjectException(
                    "There is no file " + file + ". Check its name and folder, then try again.");
        }
        String name = file.getFileName().toString();
        if (workshop.formats().stream().noneMatch(format -> format.accepts(name))) {
            throw new ProjectException(
                    "Diglot cannot find the sentences of files like "
                            + name
                            + " yet. Give it as plain text (.txt), or with --lines if each line is one"
                            + " sentence.");
        }
        SourceText text = sourceText(file, format(name), language);
        return new Segmenter(rules().splitter(language))
                .segments(text).stream().map(Segment::source).toList();
    }

    /** The paragraphs of a source document. */
    SourceText sourceText(String document) throws ProjectException {
        return sourceText(folder.source(document), format(document), settings.source());
    }

    private static SourceText sourceText(Path source, SourceFormat format, VersionTag language)
            throws ProjectException {
        if (Files.exists(source) && !Files.isReadable(source)) {
            throw new ProjectException(
                    "You have no right to read "
                            + source
                            + ". Nothing was changed. Check the rights on the file, then try again.");
        }
        try {
            return format.read(source, language);
        } catch (TextException e) {
            throw new ProjectException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The format of a source document. */
    SourceFormat format(String document) throws ProjectException {
        return workshop.formats().stream()
                .filter(format -> format.accepts(document))
                .findFirst()
                .orElseThrow(() ->
                        new ProjectException(
                                "Diglot cannot read documents like "
                                        + document
                                        + " yet. Nothing was changed. Save it as plain text (.txt) in "
                                        + folder.sources()
                                        + ", and move the other file elsewhere."));
    }

    private SplitterSource rules() throws ProjectException {
        Path file = folder.segmentationRules();
        try {
            if (!Files.exists(file)) {
                new AtomicFile(file).write(out -> out.write(workshop.builtInRules()));
            }
            return workshop.rules(file);
        } catch (TextException e) {
            throw new ProjectException(
                    e.getMessage()
                            + " Nothing was segmented. Correct "
                            + file
                            + ", or delete it to get the built-in rules.",
                    e);
        } catch (IOException e) {
            throw new ProjectException(
                    file
                            + " could not be written ("
                            + Refusal.reason(e)
                            + "). Nothing was segmented.",
                    e);
        }
    }
}
