package org.diglot.ui.shell;

import org.diglot.project.EditionPublisher;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.publish.PublishDialog;
import org.diglot.ui.publish.PublisherDesk;

import java.util.ArrayList;
import java.util.List;

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
                .ifPresent(publisher -> maker.add("publish", () -> maker.publish(publisher)));
        return maker.commands;
    }

    private void add(String id, Runnable action) {
        commands.add(Command.of(id, CommandGroup.FILE, action));
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
                new PublishDialog.View(
                        window.texts(), window.parts().runners(), work::textStyle));
    }
}
