package org.diglot.ui.grid;

import org.diglot.model.VersionTag;
import org.diglot.ui.look.ColumnStyle;

/** Says how each column is set: the reader chooses font and size for each version. */
@FunctionalInterface
public interface GridStyle {
    /** How a version, or the source, is set now. */
    ColumnStyle column(VersionTag version);
}
