package org.diglot.edition.review;

import org.diglot.edition.MarkupWriter;
import org.diglot.edition.office.Tongue;
import org.diglot.edition.table.XlsxSheet;
import org.diglot.model.Note;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the sheet that the reviewer works on. */
final class XlsxReviewSheet {
    private static final int BROAD = 56;

    /** What the end of a line leaves free on average, as words are not torn. */
    private static final int SLACK = 6;

    private final ReviewCopy copy;
    private final int longest;
    private final ReviewWords words;
    private final Instructions instructions;
    private final Tongue source;
    private final Tongue target;
    private final List<Columns> columns;

    XlsxReviewSheet(ReviewCopy copy, int longest) {
        this.copy = copy;
        this.longest = longest;
        this.words = ReviewWords.in(copy.heading().version().locale());
        this.instructions = new Instructions(copy, words);
        this.source = new Tongue(copy.heading().source());
        this.target = new Tongue(copy.heading().version());
        this.columns = new ArrayList<>(Columns.of(copy));
        this.columns.addAll(List.of(Columns.SEAL, Columns.SENT));
    }

    void write(MarkupWriter out) throws IOException {
        out.open("worksheet").with("xmlns", XlsxReviewFrame.NAMESPACE).line();
        out.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\n");
        int heads = instructions.lines().size() + 3;
        view(heads, out);
        out.raw("<sheetFormatPr defaultRowHeight=\"15\"/>\n");
        widths(out);
        out.open("sheetData").line();
        rows(new XlsxSheet(out));
        out.close().line();
        int last = heads + Math.max(1, copy.rows().size());
        out.raw(
                "<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>\n");
        String corner = XlsxSheet.letters(columns.size() - 1);
        out.empty("autoFilter").with("ref", "A" + heads + ":" + corner + last).line();
        choices(heads + 1, last, out);
        out.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>\n");
        out.close().line();
    }

    private void view(int heads, MarkupWriter out) throws IOException {
        out.open("sheetViews").open("sheetView").with("workbookViewId", "0");
        out.with("rightToLeft", source.isRightToLeft() ? "1" : "0");
        out.empty("pane").with("ySplit", String.valueOf(heads));
        out.with("topLeftCell", "A" + (heads + 1)).with("activePane", "bottomLeft");
        out.with("state", "frozen").close().close().line();
    }

    private void widths(MarkupWriter out) throws IOException {
        out.open("cols");
        for (int i = 0; i < columns.size(); i++) {
            String place = String.valueOf(i + 1);
            Columns column = columns.get(i);
            out.empty("col").with("min", place).with("max", place);
            out.with("width", String.valueOf(width(column))).with("customWidth", "1");
            if (column == Columns.SEAL || column == Columns.SENT) {
                out.with("hidden", "1");
            }
        }
        out.close().line();
    }

    private static int width(Columns column) {
        return switch (column) {
            case ID -> 8;
            case SOURCE, TARGET -> BROAD;
            case STATUS -> 14;
            case COMMENT, NOTES -> 36;
            case SEAL, SENT -> 10;
        };
    }

    private void rows(XlsxSheet sheet) throws IOException {
        sheet.row(List.of(instructions.title()), List.of(XlsxReviewFrame.TITLE), 2);
        for (String line : instructions.lines()) {
            sheet.row(List.of(line), List.of(XlsxReviewFrame.PLAIN));
        }
        List<Integer> plain = Collections.nCopies(columns.size(), XlsxReviewFrame.PLAIN);
        sheet.hiddenRow(columns.stream().map(this::mark).toList(), plain);
        List<Integer> heads = Collections.nCopies(columns.size(), XlsxReviewFrame.HEAD);
        sheet.row(columns.stream().map(this::head).toList(), heads);
        List<Integer> formats = columns.stream().map(this::format).toList();
        for (ReviewRow row : copy.rows()) {
            List<String> texts = columns.stream().map(column -> text(row, column)).toList();
            sheet.row(texts, formats, lines(row));
        }
    }

    private String mark(Columns column) {
        return column == Columns.ID ? Columns.written(copy) : column.mark();
    }

    private String head(Columns column) {
        return column == Columns.SEAL ? column.name() : instructions.head(column);
    }

    private int format(Columns column) {
        return switch (column) {
            case ID, NOTES -> XlsxReviewFrame.FIXED;
            case SOURCE ->
                    source.isRightToLeft()
                            ? XlsxReviewFrame.FIXED_RIGHT_TO_LEFT
                            : XlsxReviewFrame.FIXED;
            case TARGET ->
                    target.isRightToLeft()
                            ? XlsxReviewFrame.OPEN_RIGHT_TO_LEFT
                            : XlsxReviewFrame.OPEN;
            case STATUS, COMMENT -> XlsxReviewFrame.OPEN;
            case SEAL, SENT -> XlsxReviewFrame.PLAIN;
        };
    }

    private String text(ReviewRow row, Columns column) {
        CodeTokens tokens = new CodeTokens(row.source(), row.target());
        return switch (column) {
            case ID -> row.id().value();
            case SOURCE -> tokens.text(row.source());
            case TARGET -> tokens.text(row.target());
            case STATUS -> words.status(row.status());
            case COMMENT -> "";
            case NOTES -> cut(notes(row));
            case SEAL -> Seal.of(row).written();
            case SENT -> sent(row);
        };
    }

    private static String notes(ReviewRow row) {
        return row.notes().stream().map(Note::text).collect(Collectors.joining("\n"));
    }

    private String cut(String text) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }

    /** Without it a conflict is still found, but the text that was sent cannot be shown. */
    private String sent(ReviewRow row) {
        String text = ContentText.of(row.target());
        return text.length() > longest ? "" : text;
    }

    /** How many lines the longest text needs; signs of East Asia are two columns wide. */
    private int lines(ReviewRow row) {
        int notes = Math.max(1, lines(cut(notes(row)), width(Columns.NOTES)));
        return Math.max(
                notes,
                Math.max(
                        lines(row.source().plainText(), BROAD / columns(source)),
                        lines(row.target().plainText(), BROAD / columns(target))));
    }

    private static int columns(Tongue tongue) {
        return tongue.kind() == Tongue.Kind.EAST_ASIAN ? 2 : 1;
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / (width - SLACK)).sum();
    }

    private void choices(int first, int last, MarkupWriter out) throws IOException {
        String column = XlsxSheet.letters(columns.indexOf(Columns.STATUS));
        String list =
                ReviewWords.CHOICES.stream().map(words::status).collect(Collectors.joining(","));
        out.open("dataValidations").with("count", "1");
        out.open("dataValidation").with("type", "list").with("allowBlank", "1");
        out.with("showErrorMessage", "1").with("sqref", column + first + ":" + column + last);
        out.element("formula1", "\"" + list + "\"").close().close().line();
    }
}
