package org.diglot.ui.shell;

import org.diglot.project.search.SearchException;
import org.diglot.ui.kit.Texts;

/** What is wrong with a search, in the user's language. */
final class SearchTexts {
    private SearchTexts() {}

    static String of(SearchException fault, Texts texts) {
        int place = fault.place() + 1;
        return switch (fault.fault()) {
            case BAD_EXPRESSION -> texts.text("search.bad-expression", place);
            case NO_SUCH_GROUP -> texts.text("search.no-such-group", fault.subject(), place);
            case BAD_REPLACEMENT -> texts.text("search.bad-replacement", place);
            case TOO_COSTLY -> texts.text("search.too-costly");
        };
    }
}
