package org.diglot.ui.complete;

import java.util.List;

/** What a completion presenter publishes. Called on the painting thread only. */
public interface CompletionDisplay {
    /** Ways in which the word at the caret could go on, at least one. */
    void showCompletions(List<Completion> ways);

    /** There are none. */
    void hideCompletions();

    /** Nothing to offer where the user has asked; as a key of the texts. */
    void say(String key);
}
