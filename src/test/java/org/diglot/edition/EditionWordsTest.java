package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

class EditionWordsTest {
    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Edition.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void everyLanguageHasEveryWord() throws Exception {
        assertThat(words("EditionWords_es.properties").stringPropertyNames())
                .isEqualTo(words("EditionWords.properties").stringPropertyNames());
    }
}
