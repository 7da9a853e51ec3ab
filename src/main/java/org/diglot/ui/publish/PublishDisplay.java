package org.diglot.ui.publish;

import org.diglot.project.EditionPreview;

/** What a presenter shows; painting thread only. */
interface PublishDisplay {
    /** The choices have changed. */
    void show(PublishState state);

    /** The imprint is known or was set as a whole. */
    void showImprint(PublishState state);

    /** The beginning of the edition in the layout of {@code state}. */
    void showPreview(EditionPreview preview, PublishState state);

    /** So many segments of all are written, or read back. */
    void showProgress(Step step, long done, long total);

    /** What is done of an edition. */
    enum Step {
        WRITING,
        READING_BACK
    }

    /** There is no preview, or no edition, and why. */
    void showTrouble(String sentence);
}
