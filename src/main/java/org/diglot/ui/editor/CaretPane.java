package org.diglot.ui.editor;

import com.ibm.icu.text.BreakIterator;

import org.diglot.model.Content;
import org.diglot.ui.look.CommandKeys;
import org.jspecify.annotations.Nullable;

import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.InputMethodEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.DropMode;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.DefaultEditorKit;

/**
 * The one cell that can be typed into. It stays where the keyboard is and is laid over the cell in
 * which the caret stands, so that no key is lost on the way from cell to cell.
 */
public final class CaretPane extends CellPane {
    private static final long serialVersionUID = 1L;

    /** Keys that belong to the input method while it is composing. */
    private static final Set<Integer> COMPOSING_KEYS =
            Set.of(
                    KeyEvent.VK_ENTER,
                    KeyEvent.VK_TAB,
                    KeyEvent.VK_ESCAPE,
                    KeyEvent.VK_UP,
                    KeyEvent.VK_DOWN);

    private final transient CaretListener listener;
    private final transient CommandKeys commands;
    private transient Predicate<KeyStroke> first = stroke -> false;
    private boolean quiet;
    private boolean composing;

    /**
     * A pane that reports to {@code listener}.
     *
     * @param commands have the first say on every key; while an input method is composing they are
     *     not run, and their keys do nothing
     */
    public CaretPane(CaretListener listener, CommandKeys commands) {
        this.listener = listener;
        this.commands = commands;
        setCaret(new SteadyCaret());
        if (!GraphicsEnvironment.isHeadless()) {
            setDragEnabled(true);
            setDropMode(DropMode.INSERT);
        }
        setFocusTraversalKeysEnabled(false);
        getDocument().addDocumentListener(new Watcher());
        addCaretListener(event -> listener.selected());
        addFocusListener(new Awake());
        edge(DefaultEditorKit.upAction, Edge.ABOVE);
        edge(DefaultEditorKit.downAction, Edge.BELOW);
        edge(DefaultEditorKit.backwardAction, Edge.LEFT);
        edge(DefaultEditorKit.forwardAction, Edge.RIGHT);
        leave("TAB", Edge.NEXT);
        leave("shift TAB", Edge.PREVIOUS);
        leave("ENTER", Edge.ENTER);
        getInputMap()
                .put(KeyStroke.getKeyStroke("shift ENTER"), DefaultEditorKit.insertBreakAction);
    }

    /** Shows what is selected also while the keyboard is elsewhere, such as in the find line. */
    private static final class SteadyCaret extends DefaultCaret {
        private static final long serialVersionUID = 1L;
        private static final int BLINK = 500;

        SteadyCaret() {
            setBlinkRate(BLINK);
        }

        @Override
        public void setSelectionVisible(boolean visible) {
            super.setSelectionVisible(true);
        }
    }

    /** The border shows whether the keyboard is here. */
    private final class Awake implements FocusListener {
        @Override
        public void focusGained(FocusEvent event) {
            repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            repaint();
        }
    }

    /** Tells of changes by the user, not of those that the program makes. */
    private final class Watcher implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            changed();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            changed();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // Attributes only: the text is the same.
        }
    }

    private void changed() {
        if (!quiet) {
            listener.typed(content());
            listener.resized();
        }
    }

    private void edge(String action, Edge edge) {
        Action inside = getActionMap().get(action);
        getActionMap()
                .put(
                        action,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                if (isAt(edge)) {
                                    listener.left(edge);
                                } else if (isSidewards(edge)
                                        && getSelectionStart() != getSelectionEnd()) {
                                    setCaretPosition(endOfSelection(edge));
                                } else {
                                    inside.actionPerformed(event);
                                }
                            }
                        });
    }

    private static boolean isSidewards(Edge edge) {
        return edge == Edge.LEFT || edge == Edge.RIGHT;
    }

    /** Where an arrow leaves what is selected, as everywhere but in Swing. */
    private int endOfSelection(Edge edge) {
        boolean forward = (edge == Edge.RIGHT) == getComponentOrientation().isLeftToRight();
        return forward ? getSelectionEnd() : getSelectionStart();
    }

    private void leave(String key, Edge edge) {
        String name = "leave-" + edge;
        getInputMap().put(KeyStroke.getKeyStroke(key), name);
        getActionMap()
                .put(
                        name,
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                listener.left(edge);
                            }
                        });
    }

    private boolean isAt(Edge edge) {
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        boolean selection = getSelectionStart() != getSelectionEnd();
        int end = getDocument().getLength();
        int dot = getCaretPosition();
        return switch (edge) {
            case ABOVE -> place(dot).getY() <= place(0).getY();
            case BELOW -> place(dot).getMaxY() >= place(end).getMaxY();
            case LEFT -> !selection && dot == (leftToRight ? 0 : end);
            case RIGHT -> !selection && dot == (leftToRight ? end : 0);
            case NEXT, PREVIOUS, ENTER -> true;
        };
    }

    private Rectangle2D place(int offset) {
        try {
            Rectangle2D place = modelToView2D(offset);
            return place == null ? new Rectangle2D.Double() : place;
        } catch (BadLocationException e) {
            throw new IllegalStateException("A place outside the text", e);
        }
    }

    /** Where the caret is, from the left of the pane. */
    public int caretX() {
        return (int) place(getCaretPosition()).getX();
    }

    /** Puts the caret into the first line, near {@code x}. */
    public void caretInFirstLine(int x) {
        caretNear(x, 0);
    }

    /** Puts the caret into the last line, near {@code x}. */
    public void caretInLastLine(int x) {
        caretNear(x, getDocument().getLength());
    }

    private void caretNear(int x, int offset) {
        Rectangle2D line = place(offset);
        setCaretPosition(viewToModel2D(new Point2D.Double(x, line.getCenterY())));
    }

    /** Shows another text without telling the listener; the caret goes to its start. */
    @Override
    public void content(Content content) {
        boolean before = quiet;
        quiet = true;
        try {
            super.content(content);
        } finally {
            quiet = before;
        }
    }

    /** Puts a form in place of what is selected, or of the word at the caret, and selects it. */
    public void reform(UnaryOperator<Content> form) {
        if (!isEditable() || composing) {
            return;
        }
        if (getSelectionStart() == getSelectionEnd()) {
            selectWord();
        }
        int start = getSelectionStart();
        Content changed = form.apply(selection());
        if (!changed.equals(selection())) {
            remove(start, getSelectionEnd());
            insertAt(start, changed);
        }
    }

    private void selectWord() {
        BreakIterator words = BreakIterator.getWordInstance(getLocale());
        String text = text();
        words.setText(text);
        int dot = Math.min(getCaretPosition(), text.length());
        boolean behindWord = dot > 0 && Character.isLetterOrDigit(text.charAt(dot - 1));
        int end =
                behindWord && words.isBoundary(dot)
                        ? dot
                        : words.following(Math.min(dot, Math.max(0, text.length() - 1)));
        int start = words.preceding(end);
        select(Math.max(0, start), Math.max(0, end));
    }

    private String text() {
        try {
            return getDocument().getText(0, getDocument().getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("A place outside the text", e);
        }
    }

    /**
     * Asks {@code taker} first what to do with a key that is pressed; what it takes does nothing
     * else. Never asked while an input method is composing.
     */
    public void keysFirst(Predicate<KeyStroke> taker) {
        first = taker;
    }

    /** What stands before the caret, or before what is selected; a code counts as one char. */
    public String before() {
        return text().substring(0, getSelectionStart());
    }

    /** Where something can be shown below the caret. */
    public Point belowCaret() {
        Rectangle2D place = place(getCaretPosition());
        return new Point((int) place.getX(), (int) Math.ceil(place.getMaxY()));
    }

    /** Types text for the user in place of the last chars before the caret. */
    public void putBefore(int chars, String text) {
        if (isEditable() && !composing) {
            int caret = getSelectionStart();
            select(Math.max(0, caret - chars), caret);
            insert(Content.of(text));
        }
    }

    /** Types text for the user, in place of what is selected. */
    public void write(String text) {
        if (isEditable() && !composing) {
            insert(Content.of(text));
        }
    }

    /** Sets what is selected in quotation marks, or writes the one that belongs at the caret. */
    public void quote(QuoteMarks marks) {
        if (!isEditable() || composing) {
            return;
        }
        Content selected = selection();
        if (selected.isEmpty()) {
            write(marks.after(text().substring(0, getSelectionStart())));
        } else {
            insert(Content.of(marks.open()).plus(selected).plus(Content.of(marks.close())));
        }
    }

    /** Whether an input method is composing text that is not yet committed. */
    public boolean isComposing() {
        return composing;
    }

    /** Commits what an input method is composing, as far as it can be. */
    public void endComposition() {
        if (composing && getInputContext() != null) {
            getInputContext().endComposition();
        }
        composing = false;
    }

    @Override
    protected void processInputMethodEvent(InputMethodEvent event) {
        super.processInputMethodEvent(event);
        AttributedCharacterIterator text = event.getText();
        if (event.getID() == InputMethodEvent.INPUT_METHOD_TEXT_CHANGED) {
            composing = length(text) > event.getCommittedCharacterCount();
        }
    }

    private static int length(@Nullable AttributedCharacterIterator text) {
        return text == null ? 0 : text.getEndIndex() - text.getBeginIndex();
    }

    @Override
    protected boolean processKeyBinding(
            KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
        if (condition == WHEN_FOCUSED && pressed && !composing && first.test(stroke)) {
            return true;
        }
        if (condition == WHEN_FOCUSED && pressed && commands.isCommand(stroke)) {
            if (!composing) {
                commands.run(stroke);
            }
            return true;
        }
        boolean belongsToInputMethod = composing && COMPOSING_KEYS.contains(event.getKeyCode());
        return belongsToInputMethod || super.processKeyBinding(stroke, event, condition, pressed);
    }
}
