package org.diglot.ui.grid;

import org.diglot.project.SavedFilters;
import org.diglot.project.SavedFilters.SavedFilter;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;

import java.util.List;

/** The filter lines of a project that have a name. Painting thread only. */
public final class SavedFiltersPresenter {
    private final SavedFilters filters;
    private final Display display;
    private final Question<List<SavedFilter>> question;
    private List<SavedFilter> all = List.of();

    /** What shows the names. */
    public interface Display {
        /** These have a name now. */
        void showNamed(List<SavedFilter> filters);

        /** They cannot be read or kept; a sentence says why. */
        void showTrouble(String sentence);
    }

    /** A presenter of {@code filters}; nothing is read yet. */
    public SavedFiltersPresenter(SavedFilters filters, Runners runners, Display display) {
        this.filters = filters;
        this.display = display;
        this.question =
                new Question<>(
                        runners.worker(),
                        runners.painter(),
                        failure -> display.showTrouble(String.valueOf(failure.getMessage())));
    }

    /** Those that are known so far. */
    public List<SavedFilter> all() {
        return all;
    }

    /** Reads them. */
    public void read() {
        question.ask(filters::all, this::show);
    }

    /** Gives a line a name; nothing happens if either is empty. */
    public void keep(String name, String line) {
        if (!name.isBlank() && !line.isBlank()) {
            question.ask(
                    () -> {
                        filters.keep(new SavedFilter(name.strip(), line.strip()));
                        return filters.all();
                    },
                    this::show);
        }
    }

    /** Forgets a name. */
    public void forget(String name) {
        question.ask(
                () -> {
                    filters.forget(name);
                    return filters.all();
                },
                this::show);
    }

    private void show(List<SavedFilter> now) {
        all = now;
        display.showNamed(now);
    }
}
