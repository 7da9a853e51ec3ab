package org.diglot.edition.latex;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.EditionMatter.Fact;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Presentation.Edges;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Row;
import org.diglot.edition.Section;
import org.diglot.edition.Spacing;
import org.diglot.edition.latex.LatexEditionWriter.Pages;
import org.diglot.model.Note;
import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the text: title, rows in step or below one another, colophon. */
final class LatexText {
    /** Every so many sentences one has its number in the margin. */
    private static final int NUMBERED = 5;

    private final Edition edition;
    private final EditionMatter matter;
    private final Pages pages;
    private final Writer out;
    private final boolean sideBySide;
    private boolean inColumns;
    private int sentences;

    LatexText(Edition edition, Pages pages, Writer out) {
        this.edition = edition;
        this.matter = new EditionMatter(edition);
        this.pages = pages;
        this.out = out;
        this.sideBySide = isSideBySide(edition, pages);
    }

    /** Whether versions stand side by side rather than below one another. */
    static boolean isSideBySide(Edition edition, Pages pages) {
        boolean columns = edition.presentation().layout() == Layout.COLUMNS;
        return edition.columns().size() > 1 && (columns || pages == Pages.FACING);
    }

    /** The language of our own words. */
    static VersionTag ours(Edition edition) {
        return VersionTag.of(new EditionMatter(edition).words().locale().toLanguageTag());
    }

    void write() throws IOException {
        line("\\begin{document}");
        heads();
        title();
        for (Section section : edition.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                paragraph(paragraph);
            }
        }
        endColumns();
        colophon();
        line("\\end{document}");
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    /** Facing pages bear the title of their own version, other pages the title of the whole. */
    private void heads() throws IOException {
        List<String> titles = new ArrayList<>();
        for (EditionColumn column : edition.columns()) {
            String title = Latex.escaped(matter.title(column), column.version());
            titles.add(spoken(column.version(), title));
        }
        boolean facing = pages == Pages.FACING && titles.size() == 2;
        String all = titles.stream().distinct().limit(2).collect(Collectors.joining(" $\\cdot$ "));
        int left = place(0) == 0 ? 0 : 1;
        line(
                String.format(
                        Locale.ROOT,
                        "\\diglotheads{%s}{%s}{%s}",
                        Latex.language(ours(edition)),
                        facing ? titles.get(left) : all,
                        facing ? titles.get(1 - left) : all));
    }

    private void title() throws IOException {
        boolean ofText =
                edition.paragraphs()
                        .findFirst()
                        .filter(first -> first.kind() == Kind.TITLE)
                        .isPresent();
        line("\\begin{titlepage}\\null\\vfill");
        for (int i = 0; i < edition.columns().size(); i++) {
            EditionColumn column = edition.columns().get(i);
            if (ofText) {
                sentences = 1;
                Row row = edition.rows().findFirst().orElseThrow();
                line(
                        (i == 0 ? "\\diglotrow{" + row.anchor() + "}" : "")
                                + cell("\\diglottitle", row, i));
            } else {
                String title = Latex.escaped(matter.title(column), column.version());
                line("{\\centering\\LARGE " + spoken(column.version(), title) + "\\par}");
            }
            people(column);
        }
        line("\\vfill\\end{titlepage}");
    }

    private void people(EditionColumn column) throws IOException {
        List<String> known = new ArrayList<>(matter.credits(column));
        known.addAll(matter.warnings(column));
        for (String sentence : known) {
            String text = spoken(ours(edition), Latex.escaped(sentence));
            line("{\\centering\\small\\itshape " + text + "\\par}");
        }
        line("\\bigskip");
    }

    private static String spoken(VersionTag language, String text) {
        return "\\foreignlanguage{" + Latex.language(language) + "}{" + text + "}";
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        switch (paragraph.kind()) {
            case TITLE -> {}
            case HEADING -> heading(paragraph.rows().getFirst());
            case PROSE -> prose(paragraph.rows());
        }
    }

    private void heading(Row row) throws IOException {
        beginColumns();
        String bookmark = Latex.escaped(words(row)) + "}{toc." + row.anchor();
        row(row, new Manner("\\diglotheading", "\\pdfbookmark[1]{" + bookmark + "}", true));
    }

    private static String words(Row row) {
        return row.cells().stream()
                .map(cell -> cell.content().plainText().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private void prose(List<Row> rows) throws IOException {
        if (edition.columns().size() == 1) {
            running(rows);
            return;
        }
        beginColumns();
        for (Row row : rows) {
            row(row, new Manner("\\diglotcell", "", row.equals(rows.getFirst())));
        }
    }

    private void running(List<Row> rows) throws IOException {
        EditionColumn column = edition.columns().getFirst();
        String language = Latex.language(column.version());
        line(
                "\\diglotgap\\begin{otherlanguage}{"
                        + language
                        + "}\\diglotleading{"
                        + language
                        + "}");
        for (Row row : rows) {
            String space = Spacing.after(row, column);
            String end = space.equals("\n") ? "\\newline" : space.isEmpty() ? "%" : "";
            sentences++;
            String number = sentences % NUMBERED == 0 ? "\\diglotmargin{" + sentences + "}" : "";
            String name = "\\diglotrow{" + row.anchor() + "}" + number;
            line(name + cell("\\diglotrunning", row, 0) + end);
        }
        line("\\par\\end{otherlanguage}");
    }

    /** How a row is set: its command, what goes before it, and whether it stands apart. */
    private record Manner(String command, String before, boolean apart) {
        /** Side by side, every column has the gap, or their rows would be out of step. */
        String gap(int column, boolean sideBySide) {
            return apart && (column == 0 || sideBySide) ? "\\diglotgap " : "";
        }
    }

    /** A sentence in all versions. */
    private void row(Row row, Manner manner) throws IOException {
        sentences++;
        for (int i = 0; i < row.cells().size(); i++) {
            boolean small = i > 0 && edition.presentation().layout() == Layout.INTERLINEAR;
            if (sideBySide) {
                out.write("\\switchcolumn[" + place(i) + "]" + (i == 0 ? "*" : ""));
            }
            out.write(manner.gap(i, sideBySide));
            out.write(i == 0 ? manner.before() + "\\diglotrow{" + row.anchor() + "}" : "");
            out.write(number(row.cells().get(i).direction(), i));
            boolean plain = manner.command().equals("\\diglotcell");
            line(
                    cell(
                            small && plain && !sideBySide ? "\\diglotsmallcell" : manner.command(),
                            row,
                            i));
        }
        if (!sideBySide) {
            line("\\smallskip");
        }
    }

    /**
     * The number of a sentence, now and then: in the left margin, or in the outer margins of facing
     * pages.
     */
    private String number(TextDirection direction, int column) {
        boolean facing = pages == Pages.FACING && place(column) < 2;
        boolean left = sideBySide ? place(column) == 0 : column == 0;
        if (sentences % NUMBERED != 0 || !(left || facing)) {
            return "";
        }
        boolean begins = (direction == TextDirection.LEFT_TO_RIGHT) == left;
        return (begins ? "\\diglotnumber{" : "\\diglotnumberend{") + sentences + "}";
    }

    /** Columns are counted from the left, also where the first version is read from the right. */
    private int place(int column) {
        int count = edition.columns().size();
        boolean mirrored =
                edition.columns().getFirst().direction() == TextDirection.RIGHT_TO_LEFT
                        && (pages != Pages.FACING || count == 2);
        return mirrored ? count - 1 - column : column;
    }

    private void beginColumns() throws IOException {
        if (sideBySide && !inColumns) {
            String left = pages == Pages.FACING ? "[1]*" : "";
            boolean narrow = edition.columns().size() > 3;
            boolean wanted = edition.presentation().edges() == Edges.RAGGED;
            String ragged = narrow || wanted ? "\\renewcommand\\diglotalign{\\raggedright}" : "";
            line(ragged + "\\begin{paracol}" + left + "{" + edition.columns().size() + "}");
            inColumns = true;
        }
    }

    private void endColumns() throws IOException {
        if (inColumns) {
            line("\\end{paracol}");
            inColumns = false;
        }
    }

    private String cell(String command, Row row, int column) {
        Cell cell = row.cells().get(column);
        EditionColumn head = edition.columns().get(column);
        return command
                + "{"
                + row.anchor(head.version())
                + "}{"
                + Latex.language(cell.language())
                + "}{"
                + Latex.of(cell.content(), cell.language())
                + "}{"
                + after(row, column)
                + "}";
    }

    /** How far the text may be trusted, and the notes, which are footnotes. */
    private String after(Row row, int column) {
        StringBuilder after = new StringBuilder();
        String mark = matter.mark(row.cells().get(column), edition.columns().get(column));
        if (!mark.isEmpty()) {
            after.append("\\diglotmark{")
                    .append(spoken(ours(edition), Latex.escaped(mark)))
                    .append('}');
        }
        for (Note note : EditionMatter.notes(row, column)) {
            after.append("\\footnote{").append(Latex.escaped(note.text())).append('}');
        }
        return after.toString();
    }

    private void colophon() throws IOException {
        line("\\clearpage\\begin{otherlanguage}{" + Latex.language(ours(edition)) + "}");
        line("\\section*{" + Latex.escaped(matter.words().get("colophon")) + "}");
        line("\\begin{description}");
        for (Fact fact : matter.facts()) {
            line(
                    "\\item["
                            + Latex.escaped(fact.label())
                            + "] \\sloppy "
                            + Latex.breakable(fact.value()));
        }
        line("\\end{description}");
        if (!matter.counted().isEmpty()) {
            counts();
        }
        line("\\end{otherlanguage}");
    }

    private void counts() throws IOException {
        line(Latex.escaped(matter.words().get("counts")) + "\\par\\begin{itemize}");
        List<String> heads = matter.countHeads();
        for (EditionColumn column : matter.counted()) {
            List<String> counts = matter.counts(column);
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                parts.add(heads.get(i) + " " + counts.get(i));
            }
            String name = Latex.escaped(matter.name(column), column.version());
            line(
                    "\\item "
                            + spoken(column.version(), name)
                            + ": "
                            + Latex.escaped(String.join(", ", parts)));
        }
        line("\\end{itemize}");
    }
}
