package org.diglot.ui.shell;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.desk.Progress;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.grid.GridRows;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.suggest.MemoryDesk;
import org.jspecify.annotations.Nullable;

/**
 * The figures around the text: where the caret stands, how far its version is, how much the memory
 * holds. Counting is done by a worker. Painting thread only.
 */
final class DocumentFacts {
    private final HeaderBar header;
    private final StatusBar status;
    private final Progress.Meter meter = new Progress.Meter();
    private final Question<Progress> progress;
    private final Question<Integer> units;
    private @Nullable VersionTag measured;

    DocumentFacts(Runners runners, HeaderBar header, StatusBar status) {
        this.header = header;
        this.status = status;
        this.progress = new Question<>(runners.worker(), runners.painter(), failure -> {});
        this.units =
                new Question<>(
                        runners.worker(), runners.painter(), failure -> status.memoryBuilding());
    }

    void position(GridRows rows, Cell cell) {
        int row = rows.bitext().row(cell.segment()).orElse(0);
        status.position(row + 1, rows.bitext().size());
    }

    /** Counts how far the version under the caret is. */
    void measure(GridPresenter grid) {
        Bitext bitext = grid.rows().bitext();
        VersionTag version = version(grid);
        measured = version;
        progress.ask(() -> meter.of(bitext, version), header::progress);
    }

    /** Counts if the caret has come to another version; typing and walking count nothing. */
    void measureIfOther(GridPresenter grid) {
        if (!version(grid).equals(measured)) {
            measure(grid);
        }
    }

    private static VersionTag version(GridPresenter grid) {
        GridRows rows = grid.rows();
        return grid.caret()
                .map(Cell::version)
                .filter(tag -> !tag.equals(rows.source()))
                .or(() -> rows.bitext().versions().stream().findFirst())
                .orElse(rows.source());
    }

    /** Asks how much the memory holds. */
    void askUnits(MemoryDesk memory) {
        units.ask(memory::units, status::memory);
    }
}
