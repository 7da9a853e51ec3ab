package org.diglot.ui.grid;

import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which code of the source a text lacks. */
final class MissingCode {
    private MissingCode() {}

    /** The first code of the source that the text does not have yet. */
    static Optional<Inline.Code> of(Content source, Content text) {
        List<Inline.Code> missing = new ArrayList<>(source.codes());
        text.codes().forEach(missing::remove);
        return missing.stream().findFirst();
    }
}
