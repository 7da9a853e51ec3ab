package org.diglot.ui.shell;

import static org.diglot.ui.kit.CommandGroup.EDIT;
import static org.diglot.ui.kit.CommandGroup.MOVE;
import static org.diglot.ui.kit.CommandGroup.VIEW;

import org.diglot.project.SavedFilters.SavedFilter;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandGroup;

import java.util.ArrayList;
import java.util.List;

/** The commands that find, replace, filter, look back, and write what no key writes. */
final class EditingCommands {
    private final WorkPane work;
    private final List<Command> commands = new ArrayList<>();

    private EditingCommands(WorkPane work) {
        this.work = work;
    }

    static List<Command> of(WorkPane work) {
        EditingCommands maker = new EditingCommands(work);
        maker.search();
        maker.filters();
        return maker.commands;
    }

    private Command add(String id, CommandGroup group, Runnable action) {
        Command command = Command.of(id, group, action);
        commands.add(command);
        return command;
    }

    private void search() {
        add("find", EDIT, work::openFind).on("ctrl F");
        add("replace", EDIT, work::openReplace).on("ctrl H");
        add("find-next", EDIT, work.find()::next).on("F3").when(work.find()::isActive);
        add("find-previous", EDIT, work.find()::previous)
                .on("shift F3")
                .when(work.find()::isActive);
    }

    private void filters() {
        add("filter", EDIT, work::focusFilter).on("ctrl shift F");
        add("filter-next", MOVE, work.filter()::next).on("alt PAGE_DOWN").when(work::isFiltering);
        add("filter-previous", MOVE, work.filter()::previous)
                .on("alt PAGE_UP")
                .when(work::isFiltering);
        add("filter-save", EDIT, work::saveFilter).when(work::isFiltering);
        add("filter-forget", EDIT, work::forgetFilter).when(() -> !work.savedFilters().isEmpty());
        for (SavedFilter filter : work.savedFilters()) {
            add("filter-apply", EDIT, () -> work.applyFilter(filter)).about(filter.name());
        }
        add("time", VIEW, work.time()::open).on("ctrl alt H");
    }
}
