package org.diglot.ui.shell;

import org.diglot.project.Propagation.Reach;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.suggest.RepeatsPresenter;
import org.diglot.ui.suggest.RepeatsPresenter.Mode;

import java.util.List;

/** The commands about segments that say the same. */
final class RepeatsCommands {
    private RepeatsCommands() {}

    static List<Command> of(WorkPane work) {
        RepeatsPresenter repeats = work.repeats().presenter();
        Command fill =
                Command.of(
                                "propagate",
                                CommandGroup.SEGMENT,
                                () -> work.grid().caret().ifPresent(repeats::propagate))
                        .on("ctrl R")
                        .when(() -> repeats.isOffering() || work.grid().isInVersion());
        Command translated =
                Command.of(
                                "propagate-translated",
                                CommandGroup.SEGMENT,
                                () -> repeats.take(Reach.TRANSLATED_TOO))
                        .on("ctrl alt R")
                        .when(repeats::isOffering);
        work.repeats().keys(fill, translated);
        return List.of(
                fill,
                translated,
                Command.of("propagate-not", CommandGroup.SEGMENT, repeats::dismiss)
                        .when(repeats::isOffering),
                mode("repeats-ask", Mode.ASK, work),
                mode("repeats-always", Mode.ALWAYS, work),
                mode("repeats-never", Mode.NEVER, work));
    }

    private static Command mode(String id, Mode mode, WorkPane work) {
        return Command.of(id, CommandGroup.SEGMENT, () -> work.repeats().keep(mode))
                .when(() -> work.repeats().mode() != mode);
    }
}
