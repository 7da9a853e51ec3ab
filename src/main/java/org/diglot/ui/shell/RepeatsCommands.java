package org.diglot.ui.shell;

import org.diglot.project.Propagation.Reach;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.suggest.RepeatsPresenter;
import org.diglot.ui.suggest.RepeatsPresenter.Mode;

import java.util.ArrayList;
import java.util.List;

/** The commands about segments that say the same. */
final class RepeatsCommands {
    private final WorkPane work;
    private final List<Command> commands = new ArrayList<>();

    private RepeatsCommands(WorkPane work) {
        this.work = work;
    }

    static List<Command> of(WorkPane work) {
        RepeatsCommands maker = new RepeatsCommands(work);
        maker.offer(work.repeats().presenter());
        maker.modes();
        return maker.commands;
    }

    private Command add(String id, Runnable action) {
        Command command = Command.of(id, CommandGroup.SEGMENT, action);
        commands.add(command);
        return command;
    }

    private void offer(RepeatsPresenter repeats) {
        Command fill =
                add("propagate", () -> work.grid().caret().ifPresent(repeats::propagate))
                        .on("ctrl R")
                        .first()
                        .when(() -> repeats.isOffering() || work.grid().isInVersion());
        Command translated =
                add("propagate-translated", () -> repeats.take(Reach.TRANSLATED_TOO))
                        .on("ctrl alt R")
                        .when(repeats::isOffering);
        add("propagate-not", repeats::dismiss).when(repeats::isOffering);
        work.repeats().keys(fill, translated);
    }

    private void modes() {
        RepeatsBar repeats = work.repeats();
        add("repeats-ask", () -> repeats.keep(Mode.ASK))
                .marked(() -> repeats.mode() == Mode.ASK)
                .first();
        add("repeats-always", () -> repeats.keep(Mode.ALWAYS))
                .marked(() -> repeats.mode() == Mode.ALWAYS);
        add("repeats-never", () -> repeats.keep(Mode.NEVER))
                .marked(() -> repeats.mode() == Mode.NEVER);
    }
}
