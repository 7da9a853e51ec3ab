package org.diglot.ui.shell;

import static org.diglot.ui.kit.CommandGroup.EDIT;
import static org.diglot.ui.kit.CommandGroup.FILE;
import static org.diglot.ui.kit.CommandGroup.MEMORY;
import static org.diglot.ui.kit.CommandGroup.MOVE;
import static org.diglot.ui.kit.CommandGroup.SEGMENT;
import static org.diglot.ui.kit.CommandGroup.VIEW;

import org.diglot.model.VersionTag;
import org.diglot.ui.grid.CaretAt;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandBook;
import org.diglot.ui.kit.CommandGroup;
import org.diglot.ui.kit.Keymap;
import org.diglot.ui.look.Appearance;

import java.util.ArrayList;
import java.util.List;

/** All commands of the window with their default keys. */
final class EditorCommands {
    private static final int KEYS = 9;

    private final EditorWindow window;
    private final WorkPane work;
    private final GridPresenter grid;
    private final List<Command> commands = new ArrayList<>();

    private EditorCommands(EditorWindow window, WorkPane work) {
        this.window = window;
        this.work = work;
        this.grid = work.grid();
    }

    static CommandBook of(EditorWindow window, WorkPane work, Keymap keys) {
        EditorCommands maker = new EditorCommands(window, work);
        maker.commands.addAll(WindowCommands.file(window));
        window.intake().ifPresent(intake -> maker.add("import", FILE, intake::chooseFile));
        maker.commands.addAll(OutputCommands.of(window, work));
        maker.commands.addAll(WindowCommands.leaving(window));
        maker.edit();
        maker.view();
        maker.segment();
        maker.commands.addAll(RepeatsCommands.of(work));
        maker.move();
        maker.memory();
        window.intake().ifPresent(maker::fill);
        maker.commands.addAll(WindowCommands.help(window));
        keys.apply(maker.commands);
        return new CommandBook(maker.commands);
    }

    private Command add(String id, CommandGroup group, Runnable action) {
        Command command = Command.of(id, group, action);
        commands.add(command);
        return command;
    }

    private void edit() {
        add("undo", EDIT, grid::undo).on("ctrl Z").when(grid::canUndo);
        add("redo", EDIT, grid::redo).on("ctrl Y").on("ctrl shift Z").when(grid::canRedo);
        add("cut", EDIT, () -> work.view().pane().cut())
                .first()
                .on("ctrl X")
                .when(() -> grid.isInOpenVersion() && hasSelection());
        add("copy", EDIT, () -> work.view().pane().copy()).on("ctrl C").when(this::hasSelection);
        add("paste", EDIT, () -> work.view().pane().paste())
                .on("ctrl V")
                .when(grid::isInOpenVersion);
        commands.addAll(EditingCommands.of(work));
    }

    private boolean hasSelection() {
        return work.view().pane().getSelectionStart() != work.view().pane().getSelectionEnd();
    }

    private void view() {
        add("theme-light", VIEW, () -> window.theme(Appearance.Theme.LIGHT))
                .marked(() -> isTheme(Appearance.Theme.LIGHT))
                .first();
        add("theme-dark", VIEW, () -> window.theme(Appearance.Theme.DARK))
                .marked(() -> isTheme(Appearance.Theme.DARK));
        add("theme-system", VIEW, () -> window.theme(Appearance.Theme.SYSTEM))
                .marked(() -> isTheme(Appearance.Theme.SYSTEM));
        add("larger", VIEW, () -> window.scaleBy(25)).on("ctrl PLUS").on("ctrl EQUALS").first();
        add("smaller", VIEW, () -> window.scaleBy(-25)).on("ctrl MINUS");
        add("column-font", VIEW, window::chooseFont).first().when(() -> grid.caret().isPresent());
        add("column-left", VIEW, () -> work.moveColumn(-1))
                .on("ctrl shift PAGE_UP")
                .when(() -> grid.caret().isPresent());
        add("column-right", VIEW, () -> work.moveColumn(1))
                .on("ctrl shift PAGE_DOWN")
                .when(() -> grid.caret().isPresent());
        List<VersionTag> columns = grid.allColumns();
        for (int number = 1; number <= columns.size(); number++) {
            VersionTag column = columns.get(number - 1);
            Command toggle = add("toggle-column", VIEW, () -> work.toggle(column));
            if (number == 1) {
                toggle.first();
            }
            toggle.about(column.displayName(window.texts().locale()))
                    .numbered(number)
                    .marked(() -> grid.isShown(column));
            if (number <= KEYS) {
                toggle.on("ctrl alt " + number);
            }
        }
    }

    private boolean isTheme(Appearance.Theme theme) {
        return window.parts().settings().appearance().theme() == theme;
    }

    private void segment() {
        add("confirm-next", SEGMENT, grid::confirmAndNextUnconfirmed)
                .on("ctrl ENTER")
                .when(grid::isInOpenVersion);
        add("confirm-down", SEGMENT, grid::confirmAndNext)
                .on("ctrl alt ENTER")
                .when(grid::isInOpenVersion);
        add("confirm-stay", SEGMENT, grid::confirm).on("alt ENTER").when(grid::isInOpenVersion);
        add("unconfirm", SEGMENT, grid::unconfirm)
                .on("ctrl shift ENTER")
                .when(grid::isInOpenVersion);
        add("copy-source", SEGMENT, grid::copySource)
                .first()
                .on("ctrl shift S")
                .on("ctrl INSERT")
                .when(grid::isInOpenVersion);
        add("clear", SEGMENT, grid::clear).on("alt DELETE").when(grid::isInOpenVersion);
        add("missing-code", SEGMENT, work::insertMissingCode)
                .on("F9")
                .when(() -> grid.nextMissingCode().isPresent());
        add("lock", SEGMENT, grid::toggleLock)
                .on("ctrl L")
                .marked(() -> grid.caretVariant().state().isLocked())
                .when(grid::isInVersion);
        add("split", SEGMENT, work::split)
                .first()
                .on("ctrl shift L")
                .when(() -> grid.caret().isPresent());
        add("join", SEGMENT, work.segmenting()::join)
                .on("ctrl J")
                .when(() -> grid.caret().isPresent());
        add("edit-source", SEGMENT, grid::editSource).on("F2").when(() -> grid.caret().isPresent());
        add("note", SEGMENT, work::note).on("ctrl M").when(grid::isInOpenVersion);
    }

    private void move() {
        add("previous", MOVE, () -> grid.moveRows(-1, CaretAt.END)).first().on("ctrl UP");
        add("next", MOVE, () -> grid.moveRows(1, CaretAt.END)).on("ctrl DOWN");
        add("next-untranslated", MOVE, grid::nextUntranslated).on("ctrl U").when(grid::isInVersion);
        add("go-to", MOVE, window::goTo).on("ctrl G");
        add("next-part", MOVE, work::nextPart).first().on("F6");
        add("back", MOVE, grid::back).first().on("alt LEFT");
        add("forth", MOVE, grid::forth).on("alt RIGHT");
    }

    private void fill(Intake intake) {
        add("pretranslate", MEMORY, intake::pretranslate)
                .first()
                .when(() -> !grid.rows().bitext().versions().isEmpty());
        add("memories", MEMORY, intake::memories);
    }

    private void memory() {
        add("take-match", MEMORY, work::insertChosenMatch)
                .on("ctrl T")
                .when(() -> grid.isInOpenVersion() && work.suggest().chosen().isPresent());
        add("next-match", MEMORY, () -> work.suggest().choose(1)).on("alt DOWN");
        add("previous-match", MEMORY, () -> work.suggest().choose(-1)).on("alt UP");
        for (int number = 1; number <= KEYS; number++) {
            int match = number;
            add("insert-match", MEMORY, () -> work.insertMatch(match))
                    .about(match)
                    .on("ctrl " + match)
                    .when(() ->
                            grid.isInOpenVersion() && work.suggest().suggestion(match).isPresent());
        }
        add("concordance", MEMORY, work::openConcordance).first().on("ctrl K");
        add("concordance-save", MEMORY, work::saveConcordance).when(work::hasConcordance);
        add("history", MEMORY, work.side()::openHistory).first().on("ctrl shift H");
        add("matches", MEMORY, work.side()::openMatches).on("ctrl shift K");
        add("notes", MEMORY, work.side()::openNotes).on("ctrl shift M");
    }
}
