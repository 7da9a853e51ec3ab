package org.diglot.edition;

import org.diglot.edition.EditionColumn.Role;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Note;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes an edition of a document: paragraphs, headings, columns, and what each cell shows. */
final class EditionBuilder {
    private final Bitext bitext;
    private final EditionOptions options;
    private final VersionTag source;
    private final CellFiller filler;

    EditionBuilder(Bitext bitext, EditionOptions options) {
        this.bitext = bitext;
        this.options = options;
        this.source = bitext.header().source();
        this.filler = new CellFiller(source, options);
    }

    Edition build() throws EditionException {
        for (VersionTag column : options.columns()) {
            requireKnown(column);
        }
        new Readiness(bitext, options).require();
        List<Paragraph> paragraphs = paragraphs();
        return new Edition(
                imprint(),
                columns(paragraphs),
                sections(paragraphs),
                options.presentation(),
                changed());
    }

    /**
     * The newest of all stamps, so that a file tells when its text changed, not when it was made.
     */
    private Instant changed() {
        return bitext.units().stream()
                .flatMap(EditionBuilder::annotations)
                .map(annotations -> annotations.changed().time())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Stream<Annotations> annotations(Unit unit) {
        return Stream.concat(
                Stream.of(unit.annotations(), unit.segment().annotations()),
                unit.variants().values().stream().map(Variant::annotations));
    }

    private void requireKnown(VersionTag column) throws EditionException {
        if (!column.equals(source) && !bitext.versions().contains(column)) {
            throw new EditionException(
                    String.format(
                            Locale.ROOT,
                            "%s has no version %s. It has %s; choose among these.",
                            bitext.header().name(),
                            column,
                            known()));
        }
    }

    private String known() {
        List<String> tags = new ArrayList<>(List.of(source.value()));
        bitext.versions().forEach(version -> tags.add(version.value()));
        String last = tags.removeLast();
        return tags.isEmpty() ? last : String.join(", ", tags) + " and " + last;
    }

    private Imprint imprint() {
        Imprint given = options.imprint();
        return given == null ? Imprint.of(bitext.header().name()) : given;
    }

    private List<Paragraph> paragraphs() {
        List<List<Unit>> blocks = blocks();
        List<Kind> kinds = new ParagraphKinds(options.presentation().headings()).of(blocks);
        List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
        for (int place = 0; place < blocks.size(); place++) {
            List<Unit> block = blocks.get(place);
            paragraphs.add(
                    new Paragraph(
                            block.getFirst().segment().paragraph(),
                            kinds.get(place),
                            block.stream().map(this::row).toList()));
        }
        return paragraphs;
    }

    private List<List<Unit>> blocks() {
        List<List<Unit>> blocks = new ArrayList<>();
        List<Unit> units = bitext.units();
        int begin = 0;
        for (int end = 1; end <= units.size(); end++) {
            if (end == units.size() || !sameParagraph(units.get(begin), units.get(end))) {
                blocks.add(units.subList(begin, end));
                begin = end;
            }
        }
        return blocks;
    }

    private static boolean sameParagraph(Unit one, Unit other) {
        return one.segment().paragraph().equals(other.segment().paragraph());
    }

    private Row row(Unit unit) {
        return new Row(
                unit.id(),
                unit.segment().placement().after(),
                options.columns().stream().map(column -> filler.cell(unit, column)).toList(),
                notes(unit.annotations()));
    }

    private List<Note> notes(Annotations annotations) {
        return options.presentation().notes() == Presentation.Notes.SHOW
                ? annotations.notes()
                : List.of();
    }

    private List<EditionColumn> columns(List<Paragraph> paragraphs) {
        return options.columns().stream().map(column -> column(column, paragraphs)).toList();
    }

    private EditionColumn column(VersionTag version, List<Paragraph> paragraphs) {
        Role role = version.equals(source) ? Role.ORIGINAL : Role.TRANSLATION;
        return new EditionColumn(version, role, title(version, paragraphs), tally(version));
    }

    private @Nullable String title(VersionTag version, List<Paragraph> paragraphs) {
        String given = imprint().titles().get(version);
        if (given != null || paragraphs.isEmpty()) {
            return given;
        }
        Paragraph first = paragraphs.getFirst();
        Cell cell = first.rows().getFirst().cells().get(options.columns().indexOf(version));
        boolean readable = first.kind() == Kind.TITLE && cell.language().equals(version);
        String text = cell.content().plainText().strip();
        return readable && !text.isEmpty() ? text : null;
    }

    private Tally tally(VersionTag version) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        if (!version.equals(source)) {
            bitext.units().stream()
                    .map(unit -> Readiness.status(unit, version))
                    .forEach(status -> counts.merge(status, 1, Integer::sum));
        }
        return new Tally(counts);
    }

    private static List<Section> sections(List<Paragraph> paragraphs) {
        List<Section> sections = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= paragraphs.size(); end++) {
            if (end == paragraphs.size() || paragraphs.get(end).kind() == Kind.HEADING) {
                sections.add(new Section(paragraphs.subList(begin, end)));
                begin = end;
            }
        }
        return sections;
    }
}
