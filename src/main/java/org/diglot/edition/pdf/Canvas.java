package org.diglot.edition.pdf;

import org.diglot.edition.pdf.GlyphRun.Signs;
import org.diglot.edition.pdf.Line.Item;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The content of one page; its height is counted from the top as everywhere in the layout. */
final class Canvas {
    /** Grey of numbers and marks: 4.5 to 1 against white paper, as WCAG 2.2 asks. */
    private static final String GREY = "0.42 g\n";

    private static final String BLACK = "0 g\n";

    private final int page;
    private final float height;
    private final StringBuilder content = new StringBuilder(1 << 14);
    private final List<Integer> owners = new ArrayList<>();

    /** Where the pen of the open text is, in points; no text is open without a face. */
    private @Nullable Typeface face;

    private float size;
    private float baseline;
    private double pen;
    private boolean inArray;
    private boolean grey;

    Canvas(int page, float height) {
        this.page = page;
        this.height = height;
    }

    /** The number of the page object. */
    int page() {
        return page;
    }

    /** Begins what belongs to a tag. */
    void begin(Tag tag) {
        content.append('/').append(tag.role()).append("<</MCID ").append(owners.size());
        content.append(">>BDC\n");
        tag.has(page, owners.size());
        owners.add(tag.number());
    }

    /** Begins what is no part of the text, such as the number of a page. */
    void beginArtifact() {
        content.append("/Artifact<</Type/Pagination>>BDC\n");
    }

    /** Ends what was begun last. */
    void end() {
        closeText();
        content.append("EMC\n");
    }

    /** Draws an item of a line that begins here. */
    void draw(Item item, float x, float y) {
        String actual = item.run().actual();
        if (actual == null) {
            signs(item, x, y);
            return;
        }
        closeText();
        content.append("/Span<</ActualText<FEFF").append(PdfText.utf16(actual)).append(">>>BDC\n");
        signs(item, x, y);
        end();
    }

    /** Draws a thin line. */
    void rule(float x, float y, float width) {
        closeText();
        content.append("0.4 w 0.6 G ");
        numbers(x, height - y);
        content.append("m ");
        numbers(x + width, height - y);
        content.append("l S\n");
    }

    /** What was drawn. */
    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The tags to which the marked parts belong, by their numbers. */
    List<Integer> owners() {
        return owners;
    }

    private void signs(Item item, float x, float y) {
        float up = (float) (Style.rise(item.style()) * item.size() / Style.scale(item.style()));
        setGrey(Style.part(item.style()) != 0);
        open(item, height - y + up, x + item.x());
        signs(item.run(), x + item.x());
    }

    private void setGrey(boolean wanted) {
        if (grey != wanted) {
            closeText();
            content.append(wanted ? GREY : BLACK);
            grey = wanted;
        }
    }

    private void open(Item item, float line, float x) {
        if (face == item.run().face() && size == item.size() && baseline == line) {
            return;
        }
        closeArray();
        if (face == null) {
            content.append("BT\n");
        }
        if (face != item.run().face() || size != item.size()) {
            content.append('/').append(item.run().face().resource()).append(' ');
            numbers(item.size());
            content.append("Tf\n");
        }
        face = item.run().face();
        size = item.size();
        baseline = line;
        pen = x;
        content.append("1 0 0 1 ");
        numbers(x, line);
        content.append("Tm\n");
    }

    private void signs(GlyphRun run, float x) {
        Signs signs = run.signs();
        for (int i = 0; i < signs.count(); i++) {
            if (signs.y(i) != 0) {
                raised(run, i, x);
            } else {
                sign(run, i, x);
            }
        }
    }

    private void raised(GlyphRun run, int i, float x) {
        closeArray();
        numbers(run.signs().y(i) * size / Typeface.EM);
        content.append("Ts\n");
        sign(run, i, x);
        closeArray();
        content.append("0 Ts\n");
    }

    /** Moves in thousandths of the size; the pen is where a reader's pen is, rounding included. */
    private void sign(GlyphRun run, int i, float x) {
        int code = run.signs().code(i);
        double wanted = x + run.signs().x(i) * (double) size / Typeface.EM;
        int back = (int) Math.round((pen - wanted) * Typeface.EM / size);
        if (!inArray) {
            content.append('[');
            inArray = true;
        } else if (back != 0) {
            content.append('>');
        }
        if (content.charAt(content.length() - 1) == '[' || back != 0) {
            if (back != 0) {
                content.append(back);
            }
            content.append('<');
        }
        PdfText.code(code, content);
        pen += (run.face().width(code) - back) * (double) size / Typeface.EM;
    }

    private void closeArray() {
        if (inArray) {
            content.append(">]TJ\n");
            inArray = false;
        }
    }

    private void closeText() {
        closeArray();
        if (face != null) {
            content.append("ET\n");
            face = null;
        }
    }

    private void numbers(double... values) {
        for (double value : values) {
            PdfText.number(value, content);
            content.append(' ');
        }
    }
}
