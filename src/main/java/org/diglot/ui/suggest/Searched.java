package org.diglot.ui.suggest;

import org.diglot.memory.ConcordanceQuery.OnBoth;
import org.diglot.memory.ConcordanceQuery.OnSide;
import org.diglot.memory.ConcordanceQuery.Side;
import org.diglot.memory.ConcordanceQuery.Sought;

/**
 * What was typed into the two lines of the concordance.
 *
 * @param words the first line: words in either text, or in the source if there is a second line
 * @param inTarget the second line: words in the translation; often blank
 */
public record Searched(String words, String inTarget) {

    /** Whether nothing was typed. */
    public boolean isBlank() {
        return words.isBlank() && inTarget.isBlank();
    }

    /** The question for the memory. */
    public Sought sought() {
        if (inTarget.isBlank()) {
            return new OnSide(words, Side.EITHER);
        }
        return words.isBlank() ? new OnSide(inTarget, Side.TARGET) : new OnBoth(words, inTarget);
    }

    /** Both lines as one, for a heading. */
    public String title() {
        return words.isBlank() || inTarget.isBlank()
                ? (words + inTarget).strip()
                : words.strip() + " → " + inTarget.strip();
    }
}
