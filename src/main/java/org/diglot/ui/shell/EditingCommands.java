package org.diglot.ui.shell;

import static org.diglot.ui.kit.CommandGroup.EDIT;
import static org.diglot.ui.kit.CommandGroup.INSERT;
import static org.diglot.ui.kit.CommandGroup.MOVE;
import static org.diglot.ui.kit.CommandGroup.VIEW;

import org.diglot.model.Content;
import org.diglot.project.SavedFilters.SavedFilter;
import org.diglot.ui.editor.CaretPane;
import org.diglot.ui.editor.LetterCase;
import org.diglot.ui.editor.QuoteMarks;
import org.diglot.ui.editor.QuoteMarks.Level;
import org.diglot.ui.kit.Command;
import org.diglot.ui.kit.CommandGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The commands that find, replace, filter, look back, and write what no key writes. */
final class EditingCommands {
    private final WorkPane work;
    private final SearchTools search;
    private final List<Command> commands = new ArrayList<>();

    private EditingCommands(WorkPane work) {
        this.work = work;
        this.search = work.search();
    }

    static List<Command> of(WorkPane work) {
        EditingCommands maker = new EditingCommands(work);
        maker.search();
        maker.filters();
        maker.letters();
        maker.signs();
        return maker.commands;
    }

    private Command add(String id, CommandGroup group, Runnable action) {
        Command command = Command.of(id, group, action);
        commands.add(command);
        return command;
    }

    private void search() {
        add("find", EDIT, search::openFind).first().on("ctrl F");
        add("replace", EDIT, search::openReplace).on("ctrl H");
        add("find-next", EDIT, search.find()::next).on("F3").when(search.find()::isActive);
        add("find-previous", EDIT, search.find()::previous)
                .on("shift F3")
                .when(search.find()::isActive);
    }

    private void filters() {
        add("filter", EDIT, search.filterField()::focus).first().on("ctrl shift F");
        add("filter-next", MOVE, search.filter()::next)
                .on("alt PAGE_DOWN")
                .when(search::isFiltering);
        add("filter-previous", MOVE, search.filter()::previous)
                .on("alt PAGE_UP")
                .when(search::isFiltering);
        add("filter-save", EDIT, search::saveFilter).when(search::isFiltering);
        add("filter-forget", EDIT, search::forgetFilter)
                .when(() -> !search.savedFilters().isEmpty());
        for (SavedFilter filter : search.savedFilters()) {
            add("filter-apply", EDIT, () -> search.applyFilter(filter)).about(filter.name());
        }
        add("time", VIEW, search.time()::open).on("ctrl alt H");
    }

    private void letters() {
        add("complete", EDIT, work::complete).first().on("ctrl SPACE").when(this::isOpen);
        add("case-next", EDIT, () -> reform(LetterCase::next)).on("ctrl F3").when(this::isOpen);
        add("case-upper", EDIT, () -> reform(LetterCase.UPPER::of)).when(this::isOpen);
        add("case-lower", EDIT, () -> reform(LetterCase.LOWER::of)).when(this::isOpen);
        add("case-title", EDIT, () -> reform(LetterCase.TITLE::of)).when(this::isOpen);
        add("case-sentence", EDIT, () -> reform(LetterCase.SENTENCE::of)).when(this::isOpen);
    }

    private boolean isOpen() {
        return work.view().pane().isEditable();
    }

    private void signs() {
        add("quotes", INSERT, () -> quote(Level.OUTER)).on("ctrl QUOTE").when(this::isOpen);
        add("quotes-inner", INSERT, () -> quote(Level.INNER))
                .on("ctrl shift QUOTE")
                .when(this::isOpen);
        add("char-apostrophe", INSERT, write("’")).when(this::isOpen);
        add("char-nbsp", INSERT, write("\u00A0")).first().on("ctrl shift SPACE").when(this::isOpen);
        add("char-nnbsp", INSERT, write("\u202F")).on("alt shift SPACE").when(this::isOpen);
        add("char-en-dash", INSERT, write("–")).first().on("alt MINUS").when(this::isOpen);
        add("char-em-dash", INSERT, write("—")).on("alt shift MINUS").when(this::isOpen);
        add("char-ellipsis", INSERT, write("…")).on("alt PERIOD").when(this::isOpen);
        add("char-soft-hyphen", INSERT, write("\u00AD")).when(this::isOpen);
        add("char-rlm", INSERT, write("\u200F")).first().when(this::isOpen);
        add("char-lrm", INSERT, write("\u200E")).when(this::isOpen);
        add("char-zwnj", INSERT, write("\u200C")).when(this::isOpen);
        add("char-zwj", INSERT, write("\u200D")).when(this::isOpen);
        add("invisibles", VIEW, work::toggleInvisibles)
                .on("ctrl shift 8")
                .marked(work::showsInvisibles);
    }

    private Runnable write(String text) {
        return () -> work.view().pane().write(text);
    }

    /** Puts other letters in place of what is selected, as the language of the cell has them. */
    private void reform(BiFunction<Content, Locale, Content> form) {
        CaretPane pane = work.view().pane();
        pane.reform(content -> form.apply(content, pane.getLocale()));
    }

    private void quote(Level level) {
        CaretPane pane = work.view().pane();
        pane.quote(QuoteMarks.of(pane.getLocale(), level));
    }
}
