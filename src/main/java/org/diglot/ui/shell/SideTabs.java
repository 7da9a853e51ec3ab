package org.diglot.ui.shell;

import org.diglot.ui.kit.Texts;
import org.diglot.ui.notes.NotesView;
import org.diglot.ui.suggest.ConcordanceView;
import org.diglot.ui.suggest.HistoryView;
import org.diglot.ui.suggest.SuggestView;

import javax.swing.JTabbedPane;

/** What helps beside the text: matches, concordance, notes, history. Painting thread only. */
final class SideTabs extends JTabbedPane {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final SuggestView matches;
    private final ConcordanceView concordance;
    private final NotesView notes;
    private final HistoryView history;

    /** The four views. */
    record Views(
            SuggestView matches,
            ConcordanceView concordance,
            NotesView notes,
            HistoryView history) {}

    SideTabs(Texts texts, Views views) {
        this.texts = texts;
        this.matches = views.matches();
        this.concordance = views.concordance();
        this.notes = views.notes();
        this.history = views.history();
        addTab(texts.text("tab.matches"), matches);
        addTab(texts.text("tab.concordance"), concordance);
        addTab(texts.text("tab.notes"), notes);
        addTab(texts.text("tab.history"), history);
        setTabLayoutPolicy(SCROLL_TAB_LAYOUT);
        setName("side");
        getAccessibleContext().setAccessibleName(texts.text("tab.name"));
    }

    /** Says how many notes there are for the cell under the caret. */
    void notes(int count) {
        setTitleAt(indexOfComponent(notes), texts.text("tab.notes-count", count));
    }

    void openMatches() {
        setSelectedComponent(matches);
    }

    void openConcordance() {
        setSelectedComponent(concordance);
    }

    void openNotes() {
        setSelectedComponent(notes);
    }

    void openHistory() {
        setSelectedComponent(history);
    }

    /** Whether the history is looked at. */
    boolean showsHistory() {
        return getSelectedComponent() == history;
    }

    void restyle() {
        matches.restyle();
        concordance.restyle();
        notes.restyle();
        history.restyle();
    }
}
