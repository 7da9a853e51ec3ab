package org.diglot.ui.editor;

import javax.swing.text.AbstractDocument;
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

    /** A paragraph that can be as narrow as its column. */
    private static final class WrappingParagraph extends ParagraphView {
        WrappingParagraph(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return axis == X_AXIS ? 0 : super.getMinimumSpan(axis);
        }
    }

    /** Text that is broken inside a word where a word is longer than the line. */
    private static final class WrappingText extends LabelView {
        WrappingText(Element element) {
            super(element);
        }

        @Override
        public float getMinimumSpan(int axis) {
            return axis == X_AXIS ? 0 : super.getMinimumSpan(axis);
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
