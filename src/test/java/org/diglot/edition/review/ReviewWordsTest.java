package org.diglot.edition.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Status;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;

class ReviewWordsTest {
    private static PropertyResourceBundle words(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReviewWords.class.getResourceAsStream(file))) {
            return new PropertyResourceBundle(in);
        }
    }

    @Test
    void everyLanguageHasEveryWord() throws Exception {
        assertThat(words("ReviewWords_es.properties").keySet())
                .isEqualTo(words("ReviewWords.properties").keySet());
    }

    @Test
    void aStateIsUnderstoodInEveryLanguageAndAsItsKey() {
        for (Status status : Status.values()) {
            assertThat(ReviewWords.status(" " + status.word().toUpperCase(Locale.ROOT)))
                    .isEqualTo(Optional.of(status));
            assertThat(ReviewWords.status(ReviewWords.in(Locale.of("es")).status(status)))
                    .isEqualTo(Optional.of(status));
        }
        assertThat(ReviewWords.status("whatever")).isEmpty();
    }

    @Test
    void noWordForAStateWouldBreakTheListOfChoicesInAWorkbook() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("es")}) {
            for (Status status : ReviewWords.CHOICES) {
                assertThat(ReviewWords.in(language).status(status)).doesNotContain(",", "\"");
            }
        }
    }
}
