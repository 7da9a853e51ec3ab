package org.diglot.ui.shell;

import com.formdev.flatlaf.util.UIScale;

import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.grid.CaretAt;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.grid.GridView;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.swing.SwingUtilities;

/**
 * How a document was left: the caret, the widths of the columns, the border beside them. Sizes are
 * kept as they are at 100 %. Painting thread only.
 */
final class WorkPlace {
    private static final int LEAST = 100;

    private final WindowSettings settings;
    private final String document;
    private final SideSplit split;
    private Optional<GridPresenter> grid = Optional.empty();
    private Optional<GridView> view = Optional.empty();

    /**
     * The place of a document.
     *
     * @param document names it in the settings
     */
    WorkPlace(WindowSettings settings, String document, SideSplit split) {
        this.settings = settings;
        this.document = document;
        this.split = split;
    }

    void follow(GridPresenter presenter, GridView shown) {
        grid = Optional.of(presenter);
        view = Optional.of(shown);
    }

    void keep() {
        grid.flatMap(GridPresenter::caret)
                .ifPresent(cell ->
                        settings.leave(
                                "caret", document, cell.segment().value() + " " + cell.version()));
        view.ifPresent(shown -> {
            String widths =
                    shown.widths().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + UIScale.unscale(entry.getValue()))
                            .collect(Collectors.joining(","));
            settings.leave("widths", document, widths);
        });
        if (split.getWidth() > 0) {
            settings.leave("side", document, String.valueOf(split.side()));
        }
    }

    /** Brings everything back as far as it still fits. */
    void restore() {
        int side = number(settings.left("side", document));
        if (side >= LEAST) {
            split.side(side);
            split.validate();
        }
        view.ifPresent(shown -> restoreWidths(shown));
        restoreCaret();
    }

    private void restoreWidths(GridView shown) {
        Map<VersionTag, Integer> widths = new LinkedHashMap<>();
        for (String entry : settings.left("widths", document).split(",", -1)) {
            String[] parts = entry.split(" ", -1);
            int width = parts.length == 2 ? number(parts[1]) : 0;
            if (width >= LEAST) {
                version(parts[0]).ifPresent(tag -> widths.put(tag, UIScale.scale(width)));
            }
        }
        if (widths.keySet().equals(shown.widths().keySet())) {
            shown.widths(widths);
        }
    }

    private void restoreCaret() {
        String[] parts = settings.left("caret", document).split(" ", -1);
        if (parts.length != 2) {
            return;
        }
        grid.ifPresent(presenter ->
                version(parts[1])
                        .ifPresent(tag -> {
                            Cell cell = new Cell(new SegmentId(parts[0]), tag);
                            boolean there = presenter.rows().row(cell.segment()).isPresent();
                            if (there && presenter.rows().columns().contains(tag)) {
                                SwingUtilities.invokeLater(
                                        () -> presenter.enter(cell, CaretAt.END));
                            }
                        }));
    }

    private static Optional<VersionTag> version(String tag) {
        try {
            return Optional.of(VersionTag.of(tag));
        } catch (IllegalArgumentException noTag) {
            return nothing(noTag);
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    /** What does not make sense in a settings file costs that setting. */
    private static Optional<VersionTag> nothing(IllegalArgumentException why) {
        System.getLogger(WorkPlace.class.getName())
                .log(System.Logger.Level.DEBUG, "A column was kept that is none", why);
        return Optional.empty();
    }
}
