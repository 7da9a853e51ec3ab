package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Status;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    @Test
    void everyWordIsUsed() throws Exception {
        String code = code();

        assertThat(words("EditionWords.properties").stringPropertyNames())
                .allMatch(key -> code.contains('"' + key + '"') || joined(code).contains(key));
    }

    /** The keys that the code puts together from a stem and a value. */
    private static Set<String> joined(String code) {
        Set<String> keys = new HashSet<>();
        for (Presentation.Layout layout : Presentation.Layout.values()) {
            keys.add("layout." + layout.word());
        }
        for (Status status : Status.values()) {
            keys.add("status." + status.word());
            keys.add("warn.all." + status.word());
        }
        for (Standing standing : Standing.values()) {
            keys.add("mark." + standing.word());
        }
        Matcher themes = Pattern.compile("choice\\(\"theme\", \"(\\w+)\"").matcher(code);
        while (themes.find()) {
            keys.add("theme." + themes.group(1));
        }
        for (String key : HtmlTools.KEYS) {
            keys.addAll(List.of("key." + key, "key." + key + ".does"));
        }
        return keys;
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files =
                Files.walk(Path.of("src", "main", "java", "org", "diglot", "edition"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
