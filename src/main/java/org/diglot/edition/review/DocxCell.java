package org.diglot.edition.review;

import org.diglot.edition.review.ReturnedRow.Reading;
import org.diglot.edition.review.ReturnedRow.Remark;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A cell of a DOCX table while it is read. */
final class DocxCell {
    /**
     * What LibreOffice 7.4 makes of a low line that would begin an escape in other parts of Office;
     * texts of WordprocessingML have no escapes.
     */
    private static final Pattern ESCAPED = Pattern.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable String author;
    private boolean begun;
    private boolean runsOn;

    /** A paragraph begins. */
    void paragraph() {
        if (begun && !runsOn) {
            text.append('\n');
        }
        begun = true;
        runsOn = false;
    }

    /** Whether the end of the paragraph was deleted, so that the next one belongs to it. */
    void runsOn(boolean deleted) {
        runsOn = deleted;
    }

    void say(String words, boolean secretly) {
        (secretly ? hidden : text).append(words);
    }

    void changedBy(String name) {
        author = name.isBlank() ? author : name;
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    RawCell done() {
        String said = ESCAPED.matcher(text).replaceAll("_");
        return new RawCell(said, hidden.toString(), author, Reading.TYPED, remarks);
    }

    /** The text of the comment at whose start we are; its end is consumed. */
    static String text(XMLStreamReader in) throws XMLStreamException {
        DocxCell cell = new DocxCell();
        int depth = 1;
        while (depth > 0) {
            in.next();
            if (in.isEndElement()) {
                depth--;
            } else if (in.isStartElement()) {
                depth++;
                switch (in.getLocalName()) {
                    case "p" -> cell.paragraph();
                    case "br" -> cell.say("\n", false);
                    case "t" -> {
                        cell.say(in.getElementText(), false);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        return cell.text.toString();
    }
}
