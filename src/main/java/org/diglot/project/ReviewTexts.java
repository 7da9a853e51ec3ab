package org.diglot.project;

import org.diglot.memory.WordDiff;
import org.diglot.memory.match.Differ;
import org.diglot.memory.match.Texts;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one sentence that a review is about.
 *
 * @param source what the source says now; empty if the segment is gone
 * @param sent what was sent to the reviewer; {@code null} if the file does not tell any more
 * @param mine what the project says now; empty if the segment is gone
 * @param theirs what the reviewer says
 */
public record ReviewTexts(Content source, @Nullable Content sent, Content mine, Content theirs) {

    /**
     * What the reviewer changed, word by word: from what was sent, or else from what the project
     * says now.
     */
    public WordDiff theirChange(VersionTag version) {
        return between(sent == null ? mine : sent, theirs, version);
    }

    /** What was changed here since the text was sent, word by word. */
    public WordDiff myChange(VersionTag version) {
        return between(sent == null ? mine : sent, mine, version);
    }

    private static WordDiff between(Content before, Content now, VersionTag version) {
        Texts texts = new Texts();
        return Differ.between(texts.words(before, version), texts.words(now, version));
    }
}
