package org.diglot.ui.shell;

import org.diglot.memory.ConcordanceHit;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.suggest.ConcordancePresenter;
import org.diglot.ui.suggest.ConcordanceView;
import org.diglot.ui.suggest.Searched;

import java.nio.file.Path;

/** Passes on what the user does in the concordance, with the cell under the caret. */
record ConcordanceWork(GridPresenter grid, ConcordancePresenter concordance)
        implements ConcordanceView.Listener {

    @Override
    public void asked(Searched searched) {
        grid.caret().ifPresent(cell -> concordance.ask(searched, grid.rows().bitext(), cell));
    }

    @Override
    public void unfolded(ConcordanceHit hit) {
        concordance.unfold(hit);
    }

    @Override
    public void saved(Path file) {
        concordance.save(file);
    }
}
