package org.diglot.ui.publish;

import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder;
import org.diglot.project.PublishedEdition;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the dialog shows.
 *
 * @param order what is chosen
 * @param versions all versions in order, those that are chosen and those that are not
 * @param target the file; empty until it is known
 * @param phase what goes on
 * @param result what became of the edition; {@code null} if there is none, or it is not of this
 *     order
 */
record PublishState(
        EditionOrder order,
        List<VersionTag> versions,
        String target,
        Phase phase,
        @Nullable PublishedEdition result) {
    PublishState {
        versions = List.copyOf(versions);
    }

    /** What goes on. */
    enum Phase {
        /** Choices can be made. */
        CHOOSING,
        /** An edition is being made. */
        WRITING
    }

    /** Whether there is a file that can be opened. */
    boolean isMade() {
        return result != null && result.isComplete();
    }

    /** Whether an edition can be made. */
    boolean canPublish() {
        return phase == Phase.CHOOSING && !order.columns().isEmpty() && !target.isBlank();
    }
}
