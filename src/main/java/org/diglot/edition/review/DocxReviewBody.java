package org.diglot.edition.review;

import org.diglot.edition.MarkupWriter;
import org.diglot.edition.office.Tongue;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Note;
import org.diglot.model.Status;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes what the reviewer sees in DOCX: instructions and the table of the sentences. */
final class DocxReviewBody {
    private static final List<Integer> WIDTHS = List.of(760, 4600, 4900, 1300, 3500);
    private static final List<Integer> WIDTHS_WITH_NOTES =
            List.of(760, 3800, 4200, 1300, 2500, 2500);
    private static final String HEAD_COLOUR = "E7E6E6";
    private static final String FIXED_COLOUR = "F7F7F7";

    private final ReviewCopy copy;
    private final MarkupWriter out;
    private final ReviewWords words;
    private final Tongue reader;
    private final Tongue source;
    private final Tongue target;
    private int controls;

    DocxReviewBody(ReviewCopy copy, MarkupWriter out) {
        this.copy = copy;
        this.out = out;
        this.words = ReviewWords.in(copy.heading().version().locale());
        this.reader = new Tongue(VersionTag.of(words.locale().toLanguageTag()));
        this.source = new Tongue(copy.heading().source());
        this.target = new Tongue(copy.heading().version());
    }

    void write() throws IOException {
        out.open("w:document").with("xmlns:w", DocxReviewFrame.NAMESPACE).open("w:body").line();
        Instructions instructions = new Instructions(copy, words);
        said(instructions.title(), "Title");
        for (String line : instructions.lines()) {
            said(line, "Instruction");
        }
        table();
        out.open("w:p").close().line();
        out.raw(
                "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr>");
        out.close().close().line();
    }

    private void said(String text, String style) throws IOException {
        paragraph(style);
        run(text, reader, "");
        out.close().line();
    }

    private void table() throws IOException {
        List<Integer> widths =
                Columns.of(copy).contains(Columns.NOTES) ? WIDTHS_WITH_NOTES : WIDTHS;
        out.open("w:tbl").open("w:tblPr");
        if (source.isRightToLeft()) {
            out.empty("w:bidiVisual");
        }
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        out.empty("w:tblW").with("w:w", String.valueOf(whole)).with("w:type", "dxa");
        out.raw(
                "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D9D9D9\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D9D9D9\"/></w:tblBorders>");
        out.empty("w:tblLayout").with("w:type", "fixed").close().open("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol").with("w:w", String.valueOf(width));
        }
        out.close().line();
        heads(widths);
        for (ReviewRow row : copy.rows()) {
            row(row, widths);
        }
        out.close().line();
    }

    private void heads(List<Integer> widths) throws IOException {
        Instructions instructions = new Instructions(copy, words);
        List<Columns> columns = Columns.of(copy);
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        for (int i = 0; i < columns.size(); i++) {
            Columns column = columns.get(i);
            cell(widths.get(i), HEAD_COLOUR);
            paragraph("ColumnHead");
            beginControl(column.name());
            run(instructions.head(column), reader, "");
            hidden(column == Columns.ID ? Columns.written(copy) : column.mark());
            endControl();
            out.close().close();
        }
        out.close().line();
    }

    private void row(ReviewRow row, List<Integer> widths) throws IOException {
        CodeTokens tokens = new CodeTokens(row.source(), row.target());
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        id(row, widths.get(0));
        cell(widths.get(1), FIXED_COLOUR);
        paragraph("Source");
        beginControl("source");
        content(row.source(), tokens, source);
        endControl();
        out.close().close();
        cell(widths.get(2), "");
        paragraph("Target");
        target(row.target(), tokens);
        out.close().close();
        status(row.status(), widths.get(3));
        cell(widths.get(4), "");
        paragraph("Small");
        out.close().close();
        if (widths.equals(WIDTHS_WITH_NOTES)) {
            notes(row.notes(), widths.get(5));
        }
        out.close().line();
    }

    private void id(ReviewRow row, int width) throws IOException {
        cell(width, FIXED_COLOUR);
        paragraph("Small");
        beginControl("id");
        run(row.id().value(), reader, "");
        hidden(Seal.of(row).written());
        endControl();
        out.close().close();
    }

    /** Codes are controls of their own: they can be moved and deleted, but not changed. */
    private void target(Content content, CodeTokens tokens) throws IOException {
        for (Inline piece : content.pieces()) {
            if (piece instanceof Inline.Code) {
                beginControl("code");
                run(tokens.shown(piece), target, "Code");
                endControl();
            } else {
                run(tokens.shown(piece), target, "");
            }
        }
    }

    private void content(Content content, CodeTokens tokens, Tongue tongue) throws IOException {
        for (Inline piece : content.pieces()) {
            run(tokens.shown(piece), tongue, piece instanceof Inline.Code ? "Code" : "");
        }
    }

    private void status(Status status, int width) throws IOException {
        cell(width, "");
        paragraph("Small");
        out.open("w:sdt").open("w:sdtPr");
        out.empty("w:alias").with("w:val", words.get("column.status"));
        identify();
        out.empty("w:lock").with("w:val", "sdtLocked").open("w:dropDownList");
        for (Status choice : ReviewWords.CHOICES) {
            out.empty("w:listItem").with("w:displayText", words.status(choice));
            out.with("w:value", choice.word());
        }
        out.close().close().open("w:sdtContent");
        run(words.status(status), reader, "");
        endControl();
        out.close().close();
    }

    private void notes(List<Note> notes, int width) throws IOException {
        cell(width, FIXED_COLOUR);
        if (notes.isEmpty()) {
            paragraph("Small");
            out.close();
        }
        for (Note note : notes) {
            paragraph("Small");
            beginControl("note");
            run(note.text(), reader, "");
            endControl();
            out.close();
        }
        out.close();
    }

    /** A control that keeps what it holds, but goes with its row. */
    private void beginControl(String name) throws IOException {
        out.open("w:sdt").open("w:sdtPr");
        out.empty("w:alias").with("w:val", name.toLowerCase(Locale.ROOT));
        identify();
        out.empty("w:lock").with("w:val", "contentLocked").close().open("w:sdtContent");
    }

    private void identify() throws IOException {
        controls++;
        out.empty("w:id").with("w:val", String.valueOf(controls));
    }

    private void endControl() throws IOException {
        out.close().close();
    }

    private void cell(int width, String colour) throws IOException {
        out.open("w:tc").open("w:tcPr").empty("w:tcW").with("w:w", String.valueOf(width));
        out.with("w:type", "dxa");
        if (!colour.isEmpty()) {
            out.empty("w:shd").with("w:val", "clear").with("w:color", "auto");
            out.with("w:fill", colour);
        }
        out.close();
    }

    private void paragraph(String style) throws IOException {
        out.open("w:p").open("w:pPr").empty("w:pStyle").with("w:val", style).close();
    }

    private void hidden(String text) throws IOException {
        out.open("w:r").open("w:rPr").empty("w:noProof").empty("w:vanish").close();
        text(text);
        out.close();
    }

    /** Properties in the order that the schema asks for (ECMA-376 part 1, 17.3.2.28). */
    private void run(String text, Tongue tongue, String style) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.open("w:r").open("w:rPr");
        if (!style.isEmpty()) {
            out.empty("w:rStyle").with("w:val", style);
        }
        if (tongue.kind() == Tongue.Kind.EAST_ASIAN) {
            out.empty("w:rFonts").with("w:hint", "eastAsia");
        }
        if (tongue.isRightToLeft()) {
            out.empty("w:rtl");
        } else if (tongue.kind() == Tongue.Kind.COMPLEX) {
            out.empty("w:cs");
        }
        out.close();
        text(text);
        out.close();
    }

    private void text(String text) throws IOException {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || sign == '\t') {
                stretch(text.substring(begin, i));
                out.empty(sign == '\n' ? "w:br" : "w:tab");
                begin = i + 1;
            }
        }
        stretch(text.substring(begin));
    }

    private void stretch(String text) throws IOException {
        if (!text.isEmpty()) {
            out.open("w:t").with("xml:space", "preserve").text(text).close();
        }
    }
}
