package org.diglot.ui.shell;

import org.diglot.model.VersionTag;
import org.diglot.project.SavedFilters.SavedFilter;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.grid.FilterPresenter;
import org.diglot.ui.grid.FindPresenter;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.grid.GridView;
import org.diglot.ui.grid.SavedFiltersPresenter;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.time.TimeBar;
import org.diglot.ui.time.TimePresenter;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.swing.SwingUtilities;

/**
 * Everything that finds something in a document: find, replace, filter, and the way back in time.
 * Painting thread only.
 */
final class SearchTools {

    /**
     * What the tools are made with.
     *
     * @param texts in the user's language
     * @param runners where slow work is done
     * @param styles how each version is set
     * @param say tells the user a sentence
     * @param changed the filters with a name have changed
     */
    record Parts(
            Texts texts,
            Runners runners,
            Function<VersionTag, ColumnStyle> styles,
            Consumer<String> say,
            Runnable changed) {}

    private final Desk desk;
    private final GridPresenter grid;
    private final GridView view;
    private final Parts parts;
    private final FilterField filterField;
    private final FindBar findBar;
    private final TimeBar timeBar;
    private final FilterPresenter filter;
    private final FindPresenter find;
    private final TimePresenter time;
    private final SavedFiltersPresenter saved;
    private @Nullable ReplaceDialog replaceDialog;

    SearchTools(Desk desk, GridPresenter grid, GridView view, Parts parts) {
        this.desk = desk;
        this.grid = grid;
        this.view = view;
        this.parts = parts;
        Texts texts = parts.texts();
        Runners runners = parts.runners();
        this.filterField = new FilterField(texts);
        this.findBar = new FindBar(texts);
        this.timeBar = new TimeBar(texts, parts.say());
        this.filter = new FilterPresenter(grid, runners, Clock.system(texts.zone()), filterField);
        this.find = new FindPresenter(grid, runners, findBar);
        this.time = new TimePresenter(desk, grid, runners, timeBar);
        this.saved = new SavedFiltersPresenter(desk.filters(), runners, new Named());
        filterField.connect(filter, grid::allColumns, this::backToText);
        findBar.connect(find, this::backToText, this::openReplace);
        timeBar.connect(time, this::backToText);
    }

    /** Filters with a name have commands of their own. */
    private final class Named implements SavedFiltersPresenter.Display {
        @Override
        public void showNamed(List<SavedFilter> filters) {
            parts.changed().run();
        }

        @Override
        public void showTrouble(String sentence) {
            parts.say().accept(sentence);
        }
    }

    private void backToText() {
        view.takeKeyboard();
    }

    /** Reads what the project keeps. */
    void start() {
        saved.read();
    }

    FilterField filterField() {
        return filterField;
    }

    FindBar findBar() {
        return findBar;
    }

    TimeBar timeBar() {
        return timeBar;
    }

    FilterPresenter filter() {
        return filter;
    }

    FindPresenter find() {
        return find;
    }

    TimePresenter time() {
        return time;
    }

    void openFind() {
        findBar.open(view.pane().selection().plainText());
    }

    /** Opens the window of find and replace with what is selected or looked for. */
    void openReplace() {
        if (replaceDialog == null) {
            ReplaceDialog.Parts dialogParts =
                    new ReplaceDialog.Parts(parts.texts(), parts.runners(), parts.styles());
            replaceDialog =
                    new ReplaceDialog(
                            SwingUtilities.getWindowAncestor(view), desk, grid, dialogParts);
        }
        String selected = view.pane().selection().plainText();
        replaceDialog.open(selected.isEmpty() ? findBar.text() : selected, findBar.rules());
    }

    /** Takes windows of its own away. */
    void close() {
        if (replaceDialog != null) {
            replaceDialog.dispose();
        }
    }

    /** Whether there is a filter line. */
    boolean isFiltering() {
        return !filterField.text().isBlank();
    }

    List<SavedFilter> savedFilters() {
        return saved.all();
    }

    void saveFilter() {
        String line = filterField.text();
        FilterMenu.name(view, parts.texts(), line).ifPresent(name -> saved.keep(name, line));
    }

    void forgetFilter() {
        FilterMenu.choose(view, parts.texts(), saved.all()).ifPresent(saved::forget);
    }

    void applyFilter(SavedFilter named) {
        filterField.type(named.line());
        filter.apply(named.line());
    }
}
