package org.diglot.ui.editor;

import org.jspecify.annotations.Nullable;

import java.awt.Graphics;
import java.awt.Shape;

import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.BoxView;
import javax.swing.text.Document;
import javax.swing.text.Element;
import javax.swing.text.IconView;
import javax.swing.text.LabelView;
import javax.swing.text.ParagraphView;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledEditorKit;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;

/** Makes the views of a cell: text that wraps even within a long word, and chips. */
final class CellKit extends StyledEditorKit {
    private static final long serialVersionUID = 1L;

    @Override
    public Document createDefaultDocument() {
        return new CellDocument();
    }

    @Override
    public ViewFactory getViewFactory() {
        return CellKit::view;
    }

    private static View view(Element element) {
        return switch (element.getName()) {
            case AbstractDocument.SectionElementName -> new BoxView(element, View.Y_AXIS);
            case AbstractDocument.ParagraphElementName -> new WrappingParagraph(element);
            case StyleConstants.IconElementName -> new ChipView(element);
            case null, default -> new WrappingText(element);
        };
    }

    /** A paragraph that can be as narrow as its column and knows where its lines may end. */
    private static final class WrappingParagraph extends ParagraphView {
        private @Nullable LineBreaks breaks;

        WrappingParagraph(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return axis == X_AXIS ? 0 : super.getMinimumSpan(axis);
        }

        LineBreaks breaks() {
            String text = text();
            LineBreaks known = breaks;
            if (known == null || !known.areOf(text)) {
                known = LineBreaks.of(text, getContainer().getLocale());
                breaks = known;
            }
            return known;
        }

        private String text() {
            try {
                return getDocument().getText(getStartOffset(), getEndOffset() - getStartOffset());
            } catch (BadLocationException e) {
                throw new IllegalStateException("A paragraph ends outside the text", e);
            }
        }
    }

    /**
     * Text whose lines end where Unicode allows it, and inside a word only where the word is longer
     * than the line.
     */
    private static final class WrappingText extends LabelView {
        WrappingText(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return axis == X_AXIS ? 0 : super.getMinimumSpan(axis);
        }

        @Override
        public void paint(Graphics graphics, Shape room) {
            super.paint(graphics, room);
            if (getContainer() instanceof CellPane pane && pane.showsInvisibles()) {
                new InvisibleSigns(this, room).paint(graphics);
            }
        }

        @Override
        public int getBreakWeight(int axis, float pos, float length) {
            WrappingParagraph paragraph = paragraph();
            if (axis != X_AXIS || paragraph == null) {
                return super.getBreakWeight(axis, pos, length);
            }
            int start = getStartOffset();
            int fits = fitting(start, pos, length);
            if (allowed(paragraph, start, fits) > start) {
                return ExcellentBreakWeight;
            }
            return fits > start ? GoodBreakWeight : BadBreakWeight;
        }

        @Override
        public View breakView(int axis, int start, float pos, float length) {
            WrappingParagraph paragraph = paragraph();
            if (axis != X_AXIS || paragraph == null) {
                return super.breakView(axis, start, pos, length);
            }
            int fits = fitting(start, pos, length);
            int origin = paragraph.getStartOffset();
            int end = allowed(paragraph, start, fits);
            if (end <= start) {
                end = origin + paragraph.breaks().withinWord(start - origin, fits - origin);
            }
            boolean whole = start == getStartOffset() && end == getEndOffset();
            return whole ? this : createFragment(start, end);
        }

        private int fitting(int start, float pos, float length) {
            checkPainter();
            return getGlyphPainter().getBoundedPosition(this, start, pos, length);
        }

        private int allowed(WrappingParagraph paragraph, int start, int fits) {
            int origin = paragraph.getStartOffset();
            int place = origin + paragraph.breaks().last(start - origin, fits - origin);
            return Math.min(place, getEndOffset());
        }

        private @Nullable WrappingParagraph paragraph() {
            for (View view = getParent(); view != null; view = view.getParent()) {
                if (view instanceof WrappingParagraph found) {
                    return found;
                }
            }
            return null;
        }
    }

    /** A chip, sitting a little below the base line so that it is centred on the letters. */
    private static final class ChipView extends IconView {
        private static final float ON_BASE_LINE = 0.82f;

        ChipView(Element element) {
            super(element);
        }

        @Override
        public float getAlignment(int axis) {
            return axis == Y_AXIS ? ON_BASE_LINE : super.getAlignment(axis);
        }
    }
}
