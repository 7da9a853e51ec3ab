package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.ProjectException;
import org.diglot.project.Subscription;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.intake.IntakeDesk;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.Appearance;
import org.diglot.ui.look.FileChoice;
import org.diglot.ui.look.ProgramIcon;
import org.diglot.ui.look.TextFont;
import org.diglot.ui.look.Trouble;
import org.diglot.ui.prefs.Choices;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The editor's window. Painting thread only. */
public final class EditorWindow {
    private static final int WIDTH = 1480;
    private static final int HEIGHT = 900;

    private final JFrame frame;
    private final HeapKeeper heap = new HeapKeeper();
    private final EditorContext context;
    private EditorParts parts;
    private final WindowPlace bounds;
    private final Runnable closed;
    private final Jobs jobs;
    private final Choices choices;
    private WorkPane work;
    private List<String> documents = List.of();
    private Optional<IntakeDesk> intake = Optional.empty();
    private Subscription memoryEvents = () -> {};
    private Ending ending = Ending.CLOSED;
    private CommandBook commands = new CommandBook(List.of());

    /** What the user wants after the window is closed. */
    public enum Ending {
        CLOSED,
        OTHER_PROJECT
    }

    /** A document with the names of its fellows, and what brings texts into it. */
    private record Opened(
            String document, List<String> all, Desk desk, Optional<IntakeDesk> intake) {

        static Opened of(EditorContext context, String document) throws ProjectException {
            Desk desk = context.desk(document);
            return new Opened(document, context.documents(), desk, context.intake(document));
        }
    }

    private EditorWindow(EditorContext context, EditorParts parts, Opened first, Runnable closed) {
        parts.settings().appearance().install();
        this.frame = new JFrame();
        frame.setIconImages(ProgramIcon.images());
        this.context = context;
        this.parts = parts;
        this.closed = closed;
        this.choices = new WindowChoices(this, parts.settings());
        this.jobs = new Jobs(parts.runners(), this::refused);
        this.bounds = new WindowPlace(frame, parts.settings(), context.place());
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
        Opened first = Opened.of(context, document);
        Executor painting =
                SwingUtilities.isEventDispatchThread()
                        ? Runnable::run
                        : SwingUtilities::invokeLater;
        return CompletableFuture.supplyAsync(
                        () -> shown(new EditorWindow(context, parts, first, closed)), painting)
                .join();
    }

    /**
     * Does everything that opening a window does, but shows none: so the build learns what a start
     * needs. Works without a display too, then with less to learn.
     *
     * @throws ProjectException a sentence for the user: the document cannot be opened
     */
    public static void rehearse(EditorContext context, String document, EditorParts parts)
            throws ProjectException {
        Opened first = Opened.of(context, document);
        CompletableFuture.runAsync(
                        () -> {
                            parts.settings().appearance().install();
                            Rehearsal.paint(stage(context, parts, first));
                        },
                        SwingUtilities::invokeLater)
                .join();
    }

    private static JComponent stage(EditorContext context, EditorParts parts, Opened first) {
        if (!GraphicsEnvironment.isHeadless()) {
            return new EditorWindow(context, parts, first, () -> {}).frame.getRootPane();
        }
        WorkPane pane = new WorkPane(first.desk(), context.memory(), parts, first.document());
        pane.setSize(WIDTH, HEIGHT);
        Rehearsal.layOut(pane);
        pane.start(first.document(), () -> {});
        return pane;
    }

    private static EditorWindow shown(EditorWindow window) {
        window.frame.setVisible(true);
        window.work.backToText();
        window.heap.start();
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
        bounds.restore(UIScale.scale(new Dimension(WIDTH, HEIGHT)));
        FileChoice.onDrop(frame.getRootPane(), this::add);
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
        intake = opened.intake();
        frame.setContentPane(work);
        jobs.showOn(work::showJob);
        makeCommands();
        if (!frame.isDisplayable()) {
            frame.addNotify();
        }
        frame.validate(); // the columns to begin with depend on the width
        documents = opened.all();
        work.start(opened.document(), this::documents);
        parts.settings().leave("document", context.place(), opened.document());
        frame.revalidate();
    }

    /** Makes commands and menus anew: the columns have their own. */
    void makeCommands() {
        commands = EditorCommands.of(this, work, parts.settings().keymap());
        texts().speakOf(commands.keys(texts()));
        FileChoice.speak(texts());
        JMenuBar bar = MenuBar.of(commands, texts());
        frame.setJMenuBar(bar);
        frame.getRootPane().getActionMap().clear();
        work.keys().use(commands);
        work.keys().install(frame.getRootPane(), commands);
        work.view().pane().setComponentPopupMenu(MenuBar.popup(commands, texts()));
        work.follow(commands::refresh);
        work.followCommands(this::makeCommands);
        frame.revalidate();
    }

    private void openDocument(String document) {
        work.grid().settle();
        jobs.start(
                texts().text("job.open", document),
                progress -> Opened.of(context, document),
                this::change);
    }

    /** Lays another document, or the same in other words, in place of the one that is shown. */
    private void change(Opened opened) {
        work.close();
        lay(opened);
    }

    private void lay(Opened opened) {
        work = pane(opened);
        show(opened);
        work.backToText();
    }

    void refused(Exception failure) {
        Trouble.show(frame.getRootPane(), texts(), failure);
    }

    void documents() {
        DocumentChooser.open(
                frame,
                parts,
                new DocumentChooser.Given(documents, this::openDocument),
                context::count);
    }

    void addDocuments() {
        FileChoice.files(frame, texts().text("add.title")).ifPresent(this::add);
    }

    /** What brings texts into the document that is shown; empty if nothing can. */
    Optional<Intake> intake() {
        return intake.map(desk -> new Intake(this, desk));
    }

    private void add(List<Path> places) {
        Optional<Intake> taker = intake();
        if (taker.isPresent() && places.stream().allMatch(Intake::isImport)) {
            taker.get().bringIn(places);
            return;
        }
        jobs.start(
                texts().text("job.add"),
                progress -> context.add(places),
                added -> {
                    if (!added.others().isEmpty()) {
                        work.notice(texts().text("add.unreadable", added.others()));
                    }
                    added.documents().stream().findFirst().ifPresent(this::openDocument);
                });
    }

    /** Closes the window to open another project. */
    void projects() {
        end(Ending.OTHER_PROJECT);
    }

    /** What the user wanted when the window was closed. */
    public Ending ending() {
        return ending;
    }

    /** Says everything in another language from now on. */
    void speak(Texts texts) {
        work.settle();
        parts = new EditorParts(texts, parts.runners(), parts.settings());
        change(same());
    }

    private Opened same() {
        return new Opened(work.document(), documents, work.desk(), intake);
    }

    Choices choices() {
        return choices;
    }

    WorkPane work() {
        return work;
    }

    /** The frame, for whoever must know it is closed or where it is. */
    public JFrame frame() {
        return frame;
    }

    /** The commands of the window as they are now. */
    public CommandBook commands() {
        return commands;
    }

    /** Lets the memory catch up with the project's files; matches come when it is there. */
    public void watchMemory() {
        MemoryNews news =
                new MemoryNews(parts.runners(), jobs, new MemoryTold(), context::stopReading);
        memoryEvents =
                context.watchMemory(
                        event -> parts.runners().painter().execute(() -> news.heard(event)));
    }

    /** What the news of the memory do to the document that is shown. */
    private final class MemoryTold implements MemoryNews.Listener {
        @Override
        public Texts texts() {
            return parts.texts();
        }

        @Override
        public void changed() {
            work.memoryChanged();
        }

        @Override
        public void notice(String sentence) {
            work.notice(sentence);
        }
    }

    Jobs jobs() {
        return jobs;
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

    void look(Appearance appearance) {
        boolean sameSize = appearance.scale() == parts.settings().appearance().scale();
        work.settle();
        parts.settings().keep(appearance);
        if (sameSize) {
            appearance.install();
            work.restyle();
        } else {
            resize(appearance);
        }
    }

    /** Margins and gaps are measured when a pane is made, so it is made anew. */
    private void resize(Appearance appearance) {
        Opened same = same();
        WorkPane before = work;
        before.close();
        appearance.install();
        lay(same);
        SwingUtilities.invokeLater(() -> work.resume(before));
    }

    void addVersion() {
        Dialogs.version(frame, texts()).ifPresent(work::addVersion);
    }

    void chooseFont() {
        VersionTag version = work.grid().caret().map(Cell::version).orElseThrow();
        Dialogs.font(frame, texts(), version, parts.settings().font(version))
                .ifPresent(font -> font(version, font));
    }

    void font(VersionTag version, TextFont font) {
        work.settle();
        parts.settings().keep(version, font);
        work.restyle();
    }

    void goTo() {
        Dialogs.number(frame, texts(), work.grid().rows().bitext().size())
                .ifPresent(work.grid()::goTo);
    }

    void palette() {
        Palette.open(frame, commands, texts());
    }

    void keyMap() {
        KeyMap.open(frame, commands, texts());
    }

    /** Brings everything to disk and closes. If the disk refuses, the window stays. */
    public void close() {
        end(Ending.CLOSED);
    }

    private void end(Ending wanted) {
        ending = wanted;
        work.settle();
        bounds.keep();
        jobs.start(
                texts().text("job.close"),
                progress -> {
                    context.flush();
                    return true;
                },
                done -> {
                    work.close();
                    memoryEvents.close();
                    heap.stop();
                    frame.dispose();
                    closed.run();
                });
    }
}
