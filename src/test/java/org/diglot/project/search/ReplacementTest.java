package org.diglot.project.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.diglot.model.VersionTag;
import org.diglot.project.search.SearchException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class ReplacementTest {

    private static String replaced(String text, TextSearch search, String with)
            throws SearchException {
        Replacement replacement = Replacement.of(with, search);
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (TextHit hit : search.in(text, VersionTag.of("en"))) {
            result.append(text, done, hit.from()).append(replacement.of(hit));
            done = hit.to();
        }
        return result + text.substring(done);
    }

    private static TextSearch expression(String expression) throws SearchException {
        return TextSearch.of(expression, Set.of(SearchRule.EXPRESSION));
    }

    @Test
    void plainTextIsTakenAsItStands() throws Exception {
        TextSearch search = TextSearch.of("x", Set.of());

        assertThat(replaced("axb", search, "$1\\n")).isEqualTo("a$1\\nb");
    }

    @ParameterizedTest
    @CsvSource({
        "(\\w+) (\\w+), $2 $1, two one",
        "(?<a>\\w+) (?<b>\\w+), ${b}-${a}, two-one",
        "one, [$0], [one] two",
        "(o)(n)(e), $11, o1 two",
        "one|(x), <$1>, <> two",
        "one, \\$1 \\\\, $1 \\ two",
        "one, $ 5, $ 5 two",
        "' ', \\u2014, one—two",
    })
    void groupsAndEscapesAreTakenUp(String expression, String with, String expected)
            throws Exception {
        assertThat(replaced("one two", expression(expression), with)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a$2, NO_SUCH_GROUP, 1",
        "${b}, NO_SUCH_GROUP, 0",
        "ab${c, BAD_REPLACEMENT, 2",
        "a\\, BAD_REPLACEMENT, 1",
        "\\u00G0, BAD_REPLACEMENT, 0",
        "\\u0007, BAD_REPLACEMENT, 5",
    })
    void whatCannotBeWrittenIsRefusedWithThePlace(String with, Fault fault, int place)
            throws Exception {
        TextSearch search = expression("(x)");

        SearchException refused =
                catchThrowableOfType(SearchException.class, () -> Replacement.of(with, search));

        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(refused.place()).isEqualTo(place);
    }
}
