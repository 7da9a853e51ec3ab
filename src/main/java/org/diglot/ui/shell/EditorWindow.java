package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.ProjectException;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Appearance;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javax.swing.JFrame;
import javax.swing.JMenuBar;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The editor's window. Painting thread only. */
public final class EditorWindow {
    private static final int WIDTH = 1480;
    private static final int HEIGHT = 900;

    private final JFrame frame;
    private final EditorContext context;
    private final EditorParts parts;
    private final Runnable closed;
    private final Question<Opened> opening;
    private final Question<Boolean> flushing;
    private WorkPane work;
    private CommandBook commands = new CommandBook(List.of());

    /** A document with the names of its fellows. */
    private record Opened(String document, List<String> all, Desk desk) {}

    private EditorWindow(EditorContext context, EditorParts parts, Opened first, Runnable closed) {
        parts.settings().appearance().install();
        this.frame = new JFrame();
        this.context = context;
        this.parts = parts;
        this.closed = closed;
        this.opening =
                new Question<>(parts.runners().worker(), parts.runners().painter(), this::refused);
        this.flushing =
                new Question<>(parts.runners().worker(), parts.runners().painter(), this::refused);
        this.work = pane(first);
        build();
        show(first);
    }

    /**
     * Opens a window on a document and returns when it is seen. The document is read on the calling
     * thread, which should not be the painting thread.
     *
     * @param closed is run on the painting thread when the window is closed and everything is on
     *     disk
     * @throws ProjectException a sentence for the user: the document cannot be opened
     */
    public static EditorWindow open(
            EditorContext context, String document, EditorParts parts, Runnable closed)
            throws ProjectException {
        Opened first = new Opened(document, context.documents(), context.desk(document));
        Executor painting =
                SwingUtilities.isEventDispatchThread()
                        ? Runnable::run
                        : SwingUtilities::invokeLater;
        return CompletableFuture.supplyAsync(
                        () -> shown(new EditorWindow(context, parts, first, closed)), painting)
                .join();
    }

    private static EditorWindow shown(EditorWindow window) {
        window.frame.setVisible(true);
        window.work.backToText();
        return window;
    }

    private WorkPane pane(Opened opened) {
        String remembered = context.place() + "/" + opened.document();
        return new WorkPane(opened.desk(), context.memory(), parts, remembered);
    }

    private void build() {
        frame.setName("editor");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setMinimumSize(new Dimension(640, 400));
        Rectangle screen =
                GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(
                Math.min(UIScale.scale(WIDTH), screen.width),
                Math.min(UIScale.scale(HEIGHT), screen.height));
        frame.setLocationRelativeTo(null);
        frame.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        close();
                    }

                    @Override
                    public void windowDeactivated(WindowEvent event) {
                        work.grid().settle();
                    }
                });
    }

    private void show(Opened opened) {
        frame.setTitle(texts().text("window.title", opened.document()));
        frame.setContentPane(work);
        makeCommands();
        if (!frame.isDisplayable()) {
            frame.addNotify();
        }
        frame.validate(); // the columns to begin with depend on the width
        work.start(opened.document(), opened.all(), this::openDocument);
        frame.revalidate();
    }

    /** Makes commands and menus anew: the columns have their own. */
    private void makeCommands() {
        commands = EditorCommands.of(this, work);
        JMenuBar bar = MenuBar.of(commands, texts());
        frame.setJMenuBar(bar);
        frame.getRootPane().getActionMap().clear();
        work.keys().use(commands);
        work.keys().install(frame.getRootPane(), commands);
        work.view().pane().setComponentPopupMenu(MenuBar.popup(commands, texts()));
        work.follow(commands::refresh);
        frame.revalidate();
    }

    private void openDocument(String document) {
        work.grid().settle();
        opening.ask(
                () -> new Opened(document, context.documents(), context.desk(document)),
                opened -> {
                    work.close();
                    work = pane(opened);
                    show(opened);
                    work.backToText();
                });
    }

    private void refused(Exception failure) {
        JOptionPane.showMessageDialog(
                frame,
                failure.getMessage(),
                texts().text("window.trouble"),
                JOptionPane.ERROR_MESSAGE);
    }

    /** The frame, for whoever must know it is closed or where it is. */
    public JFrame frame() {
        return frame;
    }

    /** The commands of the window as they are now. */
    public CommandBook commands() {
        return commands;
    }

    Texts texts() {
        return parts.texts();
    }

    EditorParts parts() {
        return parts;
    }

    EditorContext context() {
        return context;
    }

    void theme(Appearance.Theme theme) {
        look(new Appearance(theme, parts.settings().appearance().scale()));
    }

    void scaleBy(int percent) {
        Appearance now = parts.settings().appearance();
        look(new Appearance(now.theme(), now.scale() + percent));
    }

    private void look(Appearance appearance) {
        work.settle();
        parts.settings().keep(appearance);
        appearance.install();
        work.restyle();
    }

    void addVersion() {
        Dialogs.version(frame, texts())
                .ifPresent(tag -> {
                    work.grid().addVersion(tag);
                    makeCommands();
                });
    }

    void chooseFont() {
        VersionTag version = work.grid().caret().map(Cell::version).orElseThrow();
        Dialogs.font(frame, texts(), version, parts.settings().font(version))
                .ifPresent(font -> {
                    work.settle();
                    parts.settings().keep(version, font);
                    work.restyle();
                });
    }

    void goTo() {
        Dialogs.number(frame, texts(), work.grid().rows().bitext().size())
                .ifPresent(work.grid()::goTo);
    }

    void note() {
        Dialogs.note(frame, texts(), work.grid().caretVariant().annotations().notes())
                .ifPresent(work.grid()::addNote);
    }

    void palette() {
        Palette.open(frame, commands, texts());
    }

    void keyMap() {
        KeyMap.open(frame, commands, texts());
    }

    /** Brings everything to disk and closes. If the disk refuses, the window stays. */
    public void close() {
        work.settle();
        flushing.ask(
                () -> {
                    context.flush();
                    return true;
                },
                done -> {
                    work.close();
                    frame.dispose();
                    closed.run();
                });
    }
}
