package org.diglot.edition.pdf.readback;

import org.diglot.edition.pdf.readback.Value.Dictionary;
import org.diglot.edition.pdf.readback.Value.Name;
import org.diglot.edition.pdf.readback.Value.Numeral;
import org.diglot.edition.pdf.readback.Value.Text;
import org.diglot.edition.pdf.readback.Value.Word;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one page says, by the marks that the structure refers to.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 14.6 Marked content</a>
 */
final class PageText {
    /** A hyphen at the end of a line, which is no part of the text (14.8.2.2.3). */
    private static final String SOFT_HYPHEN = "\u00AD";

    private static final int UNMARKED = -1;

    /**
     * A stretch of content that is marked.
     *
     * @param mark by which the structure knows it; that of the stretch around it if it has none
     * @param spelled whether its text was told, so that its signs say nothing more
     */
    private record Stretch(int mark, boolean spelled) {}

    /** Knows the fonts by the names that the page has for them. */
    @FunctionalInterface
    interface Fonts {
        /** What the signs of a font say. */
        SignTexts of(String name) throws IOException;
    }

    private final Fonts fonts;
    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final Deque<Stretch> open = new ArrayDeque<>();
    private @Nullable SignTexts font;

    /** Reads the content of a page. */
    PageText(byte[] content, Fonts fonts) throws IOException {
        this.fonts = fonts;
        ValueParser parser = new ValueParser(content, 0);
        List<Value> operands = new ArrayList<>();
        for (Value value = parser.next(); value != null; value = parser.next()) {
            if (value instanceof Word(String word)) {
                operate(word, operands);
                operands.clear();
            } else {
                operands.add(value);
            }
        }
    }

    /** The text of a mark; empty if the page has no such mark. */
    String text(int mark) {
        StringBuilder text = texts.get(mark);
        return text == null ? "" : text.toString();
    }

    private void operate(String operator, List<Value> operands) throws IOException {
        switch (operator) {
            case "BMC" -> begin(Word.NOTHING);
            case "BDC" -> begin(operands.isEmpty() ? Word.NOTHING : operands.getLast());
            case "EMC" -> open.poll();
            case "Tf" -> {
                if (!operands.isEmpty() && operands.getFirst() instanceof Name(String name)) {
                    font = fonts.of(name);
                }
            }
            case "Tj", "TJ", "'", "\"" -> {
                if (!operands.isEmpty()) {
                    show(operands.getLast());
                }
            }
            default -> {}
        }
    }

    private void begin(Value properties) {
        Stretch around = open.isEmpty() ? new Stretch(UNMARKED, false) : open.peek();
        int mark = around.mark();
        boolean spelled = around.spelled();
        if (properties instanceof Dictionary known) {
            mark = known.get("MCID") instanceof Numeral(double own) ? (int) own : mark;
            if (!spelled && known.get("ActualText") instanceof Text text) {
                spelled = true;
                add(mark, text.meant());
            }
        }
        open.push(new Stretch(mark, spelled));
    }

    private void add(int mark, String text) {
        if (!text.equals(SOFT_HYPHEN)) {
            of(mark).append(text);
        }
    }

    private StringBuilder of(int mark) {
        return texts.computeIfAbsent(mark, _ -> new StringBuilder());
    }

    private void show(Value signs) throws IOException {
        Stretch here = open.peek();
        if (here == null || here.mark() == UNMARKED || here.spelled()) {
            return;
        }
        if (font == null) {
            throw new IOException("The file is damaged: signs are shown without a font");
        }
        StringBuilder into = of(here.mark());
        for (Value part : signs.all()) {
            if (part instanceof Text text) {
                font.spell(text, into);
            }
        }
    }
}
