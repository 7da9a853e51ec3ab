package org.diglot.edition;

import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.List;

/** Decides what a cell shows: the translation, the source in its place, a mark or nothing. */
final class CellFiller {
    private final VersionTag source;
    private final EditionOptions options;

    CellFiller(VersionTag source, EditionOptions options) {
        this.source = source;
        this.options = options;
    }

    /** The cell of one unit in one column. */
    Cell cell(Unit unit, VersionTag column) {
        if (column.equals(source)) {
            List<Note> notes = shown(unit.segment().annotations().notes());
            return new Cell(source, unit.source(), Standing.ORIGINAL, notes);
        }
        return switch (Readiness.status(unit, column)) {
            case EMPTY -> instead(unit, column, Standing.MISSING);
            case DRAFT -> unreviewed(unit, column, Standing.DRAFT);
            case TRANSLATED -> unreviewed(unit, column, Standing.TRANSLATED);
            case REJECTED -> unreviewed(unit, column, Standing.REJECTED);
            case REVIEWED -> own(unit, column, Standing.REVIEWED);
        };
    }

    private Cell unreviewed(Unit unit, VersionTag column, Standing standing) {
        return switch (options.unfinished().unreviewed()) {
            case MARK, REFUSE -> own(unit, column, standing);
            case LEAVE_GAP -> empty(column, Standing.GAP, List.of());
            case SOURCE_INSTEAD -> standIn(unit);
        };
    }

    private Cell instead(Unit unit, VersionTag column, Standing standing) {
        List<Note> notes = notes(unit.variant(column));
        return switch (options.unfinished().untranslated()) {
            case MARK, REFUSE -> empty(column, standing, notes);
            case LEAVE_GAP -> empty(column, Standing.GAP, notes);
            case SOURCE_INSTEAD -> standIn(unit);
        };
    }

    private Cell own(Unit unit, VersionTag column, Standing standing) {
        Variant variant = unit.variant(column);
        return new Cell(column, variant.content(), standing, notes(variant));
    }

    private static Cell empty(VersionTag column, Standing standing, List<Note> notes) {
        return new Cell(column, Content.EMPTY, standing, notes);
    }

    private Cell standIn(Unit unit) {
        return new Cell(source, unit.source(), Standing.STAND_IN, List.of());
    }

    private List<Note> notes(Variant variant) {
        return shown(variant.annotations().notes());
    }

    private List<Note> shown(List<Note> notes) {
        return options.presentation().notes() == Presentation.Notes.SHOW ? notes : List.of();
    }
}
