package org.diglot.ui.shell;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.project.EditionPublisher;
import org.diglot.project.ProjectException;
import org.diglot.project.ReviewExport;
import org.diglot.project.ReviewFile;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.publish.PublishDialog;
import org.diglot.ui.publish.PublisherDesk;
import org.diglot.ui.review.ReviewCopyDialog;
import org.diglot.ui.review.ReviewDesk;
import org.diglot.ui.review.ReviewDialog;
import org.diglot.ui.review.ReviewPresenter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.swing.JFileChooser;
import javax.swing.JOptionPane;

/** The commands for what leaves the program, and for what comes back. */
final class OutputCommands {
    private final EditorWindow window;
    private final WorkPane work;
    private final List<Command> commands = new ArrayList<>();

    private OutputCommands(EditorWindow window, WorkPane work) {
        this.window = window;
        this.work = work;
    }

    /** The commands of a window, if what it is opened on can be published. */
    static List<Command> of(EditorWindow window, WorkPane work) {
        OutputCommands maker = new OutputCommands(window, work);
        window.context()
                .publisher(window.texts().locale())
                .ifPresent(publisher -> {
                    maker.add("publish", () -> maker.publish(publisher)).first();
                    maker.add("review-copy", maker::sendReview);
                    maker.add("review-read", maker::readReview);
                });
        return maker.commands;
    }

    private Command add(String id, Runnable action) {
        Command command = Command.of(id, CommandGroup.FILE, action);
        commands.add(command);
        return command;
    }

    private void publish(EditionPublisher publisher) {
        work.settle();
        WindowSettings settings = window.parts().settings();
        String what = "publish." + window.context().place();
        PublisherDesk.Memo memo =
                new PublisherDesk.Memo() {
                    @Override
                    public String read() {
                        return settings.choices(what);
                    }

                    @Override
                    public void keep(String line) {
                        settings.keepChoices(what, line);
                    }
                };
        PublishDialog.open(
                window.frame(),
                new PublisherDesk(publisher, work.desk()::bitext, memo),
                new PublishDialog.View(window.texts(), window.parts().runners(), work::style));
    }

    private <A> Question<A> question() {
        Runners runners = window.parts().runners();
        return new Question<>(runners.worker(), runners.painter(), window::refused);
    }

    private ReviewDesk desk() throws ProjectException {
        return window.context()
                .reviews(work.desk().bitext().header().name())
                .orElseThrow(IllegalStateException::new);
    }

    private void sendReview() {
        work.settle();
        Bitext bitext = work.desk().bitext();
        if (bitext.versions().isEmpty()) {
            return;
        }
        ReviewCopyDialog.ask(window.frame(), window.texts(), versions(bitext), this::usual)
                .ifPresent(wanted ->
                        this.<ReviewExport.Result>question()
                                .ask(
                                        () -> desk().write(wanted.order(), wanted.target()),
                                        this::sent));
    }

    /** The version under the caret is the likeliest. */
    private List<VersionTag> versions(Bitext bitext) {
        List<VersionTag> versions = new ArrayList<>(bitext.versions());
        work.grid()
                .caret()
                .map(Cell::version)
                .filter(versions::remove)
                .ifPresent(version -> versions.addFirst(version));
        return versions;
    }

    private Path usual(ReviewExport.Order order) {
        String document = work.desk().bitext().header().name();
        int dot = document.lastIndexOf('.');
        String stem = dot > 0 ? document.substring(0, dot) : document;
        return Path.of(
                System.getProperty("user.home", ""),
                stem + "." + order.version() + ".review." + order.format());
    }

    private void sent(ReviewExport.Result result) {
        JOptionPane.showMessageDialog(
                window.frame(),
                window.texts().text("review.copy.done", result.file().toString(), result.rows()),
                window.texts().text("review.copy.title"),
                JOptionPane.PLAIN_MESSAGE);
    }

    private void readReview() {
        work.settle();
        JFileChooser chooser = new JFileChooser();
        if (chooser.showDialog(window.frame(), window.texts().text("review.choose"))
                != JFileChooser.APPROVE_OPTION) {
            return;
        }
        Path file = chooser.getSelectedFile().toPath();
        this.<Back>question().ask(() -> back(file), this::show);
    }

    /** A review that came back, with what it was compared with. */
    private record Back(ReviewDesk desk, ReviewFile file, ReviewPresenter.Compared compared) {}

    private Back back(Path file) throws ProjectException {
        ReviewDesk desk = desk();
        ReviewFile review = desk.read(file);
        return new Back(desk, review, ReviewPresenter.Compared.of(review, desk));
    }

    private void show(Back back) {
        ReviewDialog.View view =
                new ReviewDialog.View(window.texts(), window.parts().runners(), work::style);
        ReviewDialog.open(
                window.frame(),
                back.file(),
                back.compared(),
                new ReviewDialog.Desked(back.desk(), view));
    }
}
