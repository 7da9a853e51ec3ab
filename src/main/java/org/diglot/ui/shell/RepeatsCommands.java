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
                        .when(() -> repeats.isOffering() || work.grid().isInVersion());
        Command translated =
                add("propagate-translated", () -> repeats.take(Reach.TRANSLATED_TOO))
                        .on("ctrl alt R")
                        .when(repeats::isOffering);
        add("propagate-not", repeats::dismiss).when(repeats::isOffering);
        work.repeats().keys(fill, translated);
    }

    private void modes() {
        add("repeats-ask", () -> work.repeats().keep(Mode.ASK))
                .when(() -> work.repeats().mode() != Mode.ASK);
        add("repeats-always", () -> work.repeats().keep(Mode.ALWAYS))
                .when(() -> work.repeats().mode() != Mode.ALWAYS);
        add("repeats-never", () -> work.repeats().keep(Mode.NEVER))
                .when(() -> work.repeats().mode() != Mode.NEVER);
    }
}
