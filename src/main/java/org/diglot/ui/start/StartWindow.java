package org.diglot.ui.start;

import com.formdev.flatlaf.util.UIScale;

import net.miginfocom.swing.MigLayout;

import org.diglot.project.NewProject;
import org.diglot.project.Originals;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.project.Workshop;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.FileChoice;
import org.diglot.ui.look.Ink;
import org.diglot.ui.look.ProgramIcon;
import org.diglot.ui.look.Trouble;
import org.diglot.ui.look.WrappedText;
import org.diglot.ui.shell.EditorParts;
import org.diglot.ui.shell.JobLine;
import org.diglot.ui.shell.Jobs;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/**
 * The window before there is a project. It stays in sight while the project is opened; whoever
 * opened it closes it then. Painting thread only.
 */
public final class StartWindow {
    private final JFrame frame = new JFrame();
    private final EditorParts parts;
    private final Texts texts;
    private final Workshop workshop;
    private final Consumer<Optional<ProjectFolder>> chosen;
    private final Jobs jobs;
    private final JobLine line;
    private final WrappedText message = new WrappedText("", Ink.WARNING);
    private Optional<ProjectFolder> empty = Optional.empty();

    private StartWindow(
            EditorParts parts, Workshop workshop, Consumer<Optional<ProjectFolder>> chosen) {
        this.parts = parts;
        this.texts = parts.texts();
        this.workshop = workshop;
        this.chosen = chosen;
        this.jobs = new Jobs(parts.runners(), this::refused);
        this.line = new JobLine(texts);
        jobs.showOn(line::show);
    }

    /**
     * Shows the window.
     *
     * @param chosen is told, each time the user has chosen, which project to open; empty if the
     *     window was closed
     */
    public static StartWindow open(
            EditorParts parts, Workshop workshop, Consumer<Optional<ProjectFolder>> chosen) {
        parts.settings().appearance().install();
        FileChoice.speak(parts.texts());
        StartWindow window = new StartWindow(parts, workshop, chosen);
        window.build();
        window.frame.setVisible(true);
        return window;
    }

    /** The frame, for whoever must know where it is. */
    public JFrame frame() {
        return frame;
    }

    /** Says that something did not work; the user can choose again. */
    public void refused(Exception failure) {
        Trouble.show(frame.getRootPane(), texts, failure);
    }

    /** This project has no document yet: what is dropped or chosen next is brought into it. */
    public void fill(ProjectFolder folder) {
        empty = Optional.of(folder);
        say(texts.text("start.empty-project", folder.root()));
    }

    /** Takes the window away. */
    public void close() {
        frame.dispose();
    }

    private void build() {
        RecentList recent = new RecentList(parts, this::openFolder);
        frame.setName("start");
        frame.setTitle("Diglot");
        frame.setIconImages(ProgramIcon.images());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowClosing(WindowEvent event) {
                        chosen.accept(Optional.empty());
                    }
                });
        JPanel content = new JPanel(new BorderLayout());
        content.add(actions(), BorderLayout.LINE_START);
        content.add(projects(recent), BorderLayout.CENTER);
        frame.setContentPane(content);
        FileChoice.onDrop(content, this::take);
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        Dimension wanted = UIScale.scale(new Dimension(880, 520));
        frame.setSize(
                Math.min(wanted.width, screen.width - 40),
                Math.min(wanted.height, screen.height - 80));
        frame.setLocationRelativeTo(null);
        recent.count(workshop);
        SwingUtilities.invokeLater(() -> {
            if (!recent.isEmpty()) {
                recent.requestFocusInWindow();
            }
        });
    }

    private JPanel actions() {
        int gap = UIScale.scale(26);
        JPanel actions =
                new JPanel(
                        new MigLayout(
                                "wrap 1, fillx, insets " + gap + "px, hidemode 3",
                                "[grow,fill," + UIScale.scale(270) + "px!]"));
        JLabel title = new JLabel("Diglot");
        title.setFont(title.getFont().deriveFont(Font.BOLD, 2.2f * title.getFont().getSize()));
        title.setForeground(Ink.ACCENT.color());
        message.setName("start-message");
        message.setVisible(false);
        actions.add(title);
        actions.add(new WrappedText(texts.text("start.tagline"), Ink.FAINT_TEXT), "wmin 100");
        actions.add(button("start-open", "start.open", this::chooseFolder), "gaptop " + gap / 2);
        actions.add(button("start-new", "start.new", this::chooseFiles));
        actions.add(new WrappedText(texts.text("start.drop"), Ink.FAINT_TEXT), "wmin 100");
        actions.add(message, "wmin 100, gaptop " + gap / 2);
        actions.add(line, "push, aligny bottom, growx");
        return actions;
    }

    private JButton button(String name, String key, Runnable action) {
        JButton button = new JButton(texts.text(key));
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    private JPanel projects(RecentList recent) {
        int gap = UIScale.scale(12);
        JPanel projects = new JPanel(new BorderLayout(0, gap));
        projects.setBorder(BorderFactory.createEmptyBorder(2 * gap, gap, 2 * gap, 2 * gap));
        JLabel heading = new JLabel(texts.text("start.recent"));
        heading.setLabelFor(recent);
        heading.setFont(heading.getFont().deriveFont(Font.BOLD));
        projects.add(heading, BorderLayout.NORTH);
        if (recent.isEmpty()) {
            projects.add(
                    new WrappedText(texts.text("start.no-recent"), Ink.FAINT_TEXT),
                    BorderLayout.CENTER);
        } else {
            JScrollPane scroll = new JScrollPane(recent);
            scroll.setBorder(BorderFactory.createLineBorder(Ink.LINE.color()));
            projects.add(scroll, BorderLayout.CENTER);
        }
        return projects;
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.getAccessibleContext().setAccessibleName(sentence);
        message.setVisible(true);
        frame.revalidate();
    }

    private void chooseFolder() {
        FileChoice.folder(frame, texts.text("start.open")).ifPresent(this::openFolder);
    }

    private void chooseFiles() {
        FileChoice.files(frame, texts.text("start.new")).ifPresent(this::take);
    }

    private void openFolder(Path folder) {
        if (Files.isDirectory(new ProjectFolder(folder).sources())) {
            choose(new ProjectFolder(folder));
        } else {
            take(List.of(folder));
        }
    }

    private void choose(ProjectFolder folder) {
        message.setVisible(false);
        jobs.start(
                texts.text("job.open", folder.root().getFileName()),
                progress -> folder,
                same -> chosen.accept(Optional.of(same)));
    }

    /** Opens what is a project, and offers to make one of everything else. */
    void take(List<Path> places) {
        Optional<Path> project = places.stream().filter(RecentProject::isThere).findFirst();
        if (project.isPresent()) {
            choose(new ProjectFolder(project.get()));
            return;
        }
        jobs.start(texts.text("job.look"), progress -> proposal(places), this::offer);
    }

    private ProjectForm.Proposal proposal(List<Path> places) throws ProjectException {
        Originals originals = Originals.among(places, workshop);
        Path first = places.getFirst().toAbsolutePath().normalize();
        return new ProjectForm.Proposal(originals, root(first), originals.language(workshop));
    }

    /** A folder becomes the project itself; files get a folder beside them. */
    private static Path root(Path first) {
        if (Files.isDirectory(first)) {
            return first;
        }
        String name = first.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return first.resolveSibling(dot > 0 ? name.substring(0, dot) : name + "-project");
    }

    private void offer(ProjectForm.Proposal proposal) {
        Originals originals = proposal.originals();
        if (originals.readable().isEmpty()) {
            say(
                    originals.others().isEmpty()
                            ? texts.text("start.nothing", proposal.root())
                            : texts.text("add.unreadable", originals.otherNames()));
        } else if (empty.isPresent()) {
            ProjectFolder folder = empty.get();
            jobs.start(
                    texts.text("job.add"),
                    progress -> originals.bringInto(folder),
                    documents -> chosen.accept(Optional.of(folder)));
        } else {
            ProjectForm.ask(frame, texts, proposal).ifPresent(this::make);
        }
    }

    private void make(NewProject project) {
        jobs.start(
                texts.text("job.make"),
                progress -> project.make(workshop, progress),
                folder -> chosen.accept(Optional.of(folder)));
    }
}
