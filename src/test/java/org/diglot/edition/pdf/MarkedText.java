package org.diglot.edition.pdf;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of one page by the marks that tags refer to, and where each sign stands. */
final class MarkedText extends PDFStreamEngine {
    private static final int NONE = -1;

    /**
     * A sign on the page.
     *
     * @param text what it stands for
     * @param mark to which it belongs; -1 for what is no part of the text
     * @param x of its left end
     * @param y of its baseline, from below
     * @param end of its right end
     */
    record Sign(String text, int mark, float x, float y, float end) {}

    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();
    private final Deque<COSDictionary> open = new ArrayDeque<>();

    private MarkedText() {
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowTextAdjusted(this));
    }

    static MarkedText of(PDPage page) throws IOException {
        MarkedText text = new MarkedText();
        if (page.hasContents()) {
            text.processPage(page);
        }
        return text;
    }

    /** What a mark says. */
    String text(int mark) {
        return texts.getOrDefault(mark, new StringBuilder()).toString();
    }

    /** Where the first line of a mark stands; 0 if it has none. */
    float baseline(int mark) {
        return signs.stream()
                .filter(sign -> sign.mark() == mark)
                .map(Sign::y)
                .findFirst()
                .orElse(0f);
    }

    /** All signs in the order in which they are drawn. */
    List<Sign> signs() {
        return signs;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        COSDictionary known = properties == null ? new COSDictionary() : properties;
        open.push(known);
        boolean hyphen = "\u00AD".equals(known.getString(COSName.ACTUAL_TEXT));
        if (known.containsKey(COSName.ACTUAL_TEXT) && !hyphen) {
            add(known.getString(COSName.ACTUAL_TEXT));
        }
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
            throws IOException {
        String text = String.valueOf(font.toUnicode(code));
        float width = displacement.getX() * place.getScalingFactorX();
        float x = place.getTranslateX();
        signs.add(new Sign(text, mark(), x, place.getTranslateY(), x + width));
        if (open.stream().noneMatch(known -> known.containsKey(COSName.ACTUAL_TEXT))) {
            add(text);
        }
    }

    private void add(String text) {
        texts.computeIfAbsent(mark(), fresh -> new StringBuilder()).append(text);
    }

    private int mark() {
        return open.stream()
                .filter(known -> known.containsKey(COSName.MCID))
                .map(known -> known.getInt(COSName.MCID))
                .findFirst()
                .orElse(NONE);
    }
}
