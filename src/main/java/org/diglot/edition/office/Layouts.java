package org.diglot.edition.office;

import org.diglot.edition.Cell;
import org.diglot.edition.Edition;
import org.diglot.edition.EditionColumn;
import org.diglot.edition.EditionColumn.Role;
import org.diglot.edition.EditionMatter;
import org.diglot.edition.Paragraph;
import org.diglot.edition.Paragraph.Kind;
import org.diglot.edition.Presentation.Layout;
import org.diglot.model.VersionTag;

import java.util.List;
import java.util.stream.Stream;

/**
 * An edition as a document on paper: how its versions stand on the page. On paper nothing can be
 * touched, so a translation that would be revealed stands below its original.
 */
record Layouts(Edition edition, EditionMatter matter) {
    static Layouts of(Edition edition) {
        return new Layouts(edition, new EditionMatter(edition));
    }

    List<EditionColumn> columns() {
        return edition.columns();
    }

    boolean runsOn() {
        return columns().size() == 1;
    }

    boolean sideBySide() {
        return !runsOn() && edition.presentation().layout() == Layout.COLUMNS;
    }

    /** Whether the text of a column is small under the original. */
    boolean isGloss(int column) {
        return edition.presentation().layout() == Layout.INTERLINEAR
                && !runsOn()
                && column != lead();
    }

    /** Three columns need the page turned. */
    boolean isLandscape() {
        return sideBySide() && columns().size() > 2;
    }

    /** Narrow columns of long rows leave half of a page empty, so their letters are smaller. */
    boolean isNarrow() {
        return sideBySide() && columns().size() > 3;
    }

    int lead() {
        for (int i = 0; i < columns().size(); i++) {
            if (columns().get(i).role() == Role.ORIGINAL) {
                return i;
            }
        }
        return 0;
    }

    Tongue tongue(int column) {
        return new Tongue(columns().get(column).version());
    }

    /** All languages in which cells are, also those of originals in place of a translation. */
    List<Tongue> tongues() {
        Stream<VersionTag> heads = columns().stream().map(EditionColumn::version);
        Stream<VersionTag> cells =
                edition.rows().flatMap(row -> row.cells().stream()).map(Cell::language);
        return Stream.concat(heads, cells).distinct().map(Tongue::new).toList();
    }

    /** Whether the first column stands at the right edge. */
    boolean isRightToLeft() {
        return tongue(0).isRightToLeft();
    }

    boolean hasTitle() {
        return !edition.sections().isEmpty()
                && edition.sections().getFirst().paragraphs().getFirst().kind() == Kind.TITLE;
    }

    /** The running text of a section, without its title or heading. */
    static List<Paragraph> prose(List<Paragraph> paragraphs) {
        boolean headed = paragraphs.getFirst().kind() != Kind.PROSE;
        return headed ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }
}
