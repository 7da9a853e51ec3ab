package org.diglot.ui.grid;

import org.diglot.project.EditOutcome;

import java.util.Optional;

/** What the user is told when nothing was changed. */
final class OutcomeKeys {
    private OutcomeKeys() {}

    /** A key of the texts; empty if there is nothing to tell. */
    static Optional<String> of(EditOutcome.Result result) {
        return switch (result) {
            case CHANGED, UNCHANGED -> Optional.empty();
            case LOCKED -> Optional.of("say.locked");
            case NOTHING_TO_CONFIRM -> Optional.of("say.nothing-to-confirm");
            case GONE -> Optional.of("say.gone");
        };
    }
}
