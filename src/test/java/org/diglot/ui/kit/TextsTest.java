package org.diglot.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TextsTest {
    /** Keys that are put together from a beginning and a word of an enum or a command. */
    private static final List<String> COMPOSED =
            List.of(
                    "command.",
                    "group.",
                    "key.",
                    "edit.",
                    "repeats.now.",
                    "status.",
                    "reason.neighbours.",
                    "publish.format.",
                    "publish.edges.",
                    "publish.layout.",
                    "publish.titles.help",
                    "publish.unfinished.",
                    "publish.versions.help",
                    "review.copy.",
                    "review.decision.",
                    "review.outcome.",
                    "reason.differs.",
                    "prefs.theme.",
                    "prefs.repeats.");

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/org/diglot/ui/" + file)) {
            properties.load(
                    new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void whoeverReadsALanguageWeHaveNoTextsInGetsEverythingInEnglish() {
        Texts texts = Texts.of(Locale.of("ar", "EG"), ZoneOffset.UTC);

        assertThat(texts.number(1234)).isEqualTo("1,234");
        assertThat(texts.locale()).isEqualTo(Locale.of("en", "EG"));
        assertThat(Texts.of(Locale.of("es", "MX"), ZoneOffset.UTC).locale())
                .isEqualTo(Locale.of("es", "MX"));
        assertThat(Texts.of(Locale.UK, ZoneOffset.UTC).locale()).isEqualTo(Locale.UK);
    }

    @Test
    void everyLanguageHasTheSameKeysWithTheSameArguments() throws IOException {
        Properties english = properties("messages.properties");
        Properties spanish = properties("messages_es.properties");

        List<String> different = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            if (arguments(english, key) != arguments(spanish, key)) {
                different.add(key);
            }
        }
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(different).isEmpty();
    }

    private static int arguments(Properties properties, String key) {
        return new MessageFormat(properties.getProperty(key), Locale.ENGLISH)
                .getFormatsByArgumentIndex()
                .length;
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        TreeSet<String> keys =
                new TreeSet<>(properties("messages.properties").stringPropertyNames());
        String sources = sources();

        List<String> unused =
                keys.stream()
                        .filter(key -> COMPOSED.stream().noneMatch(key::startsWith))
                        .filter(key -> !sources.contains('"' + key + '"'))
                        .toList();
        List<String> unusedCommands =
                keys.stream()
                        .filter(key -> key.startsWith("command."))
                        .filter(key ->
                                !sources.contains("add(\"" + key.substring("command.".length())))
                        .toList();
        assertThat(unused).isEmpty();
        assertThat(unusedCommands).isEmpty();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/diglot/ui"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aLanguageThatWeDoNotHaveFallsBackToEnglish() {
        Texts texts = Texts.of(Locale.forLanguageTag("fi"), ZoneOffset.UTC);

        assertThat(texts.text("tab.matches")).isEqualTo("Matches");
    }

    @Test
    void shortcutsAreWrittenAsOnTheUsersKeyboard() {
        Texts spanish = Texts.of(Locale.forLanguageTag("es"), ZoneOffset.UTC);

        assertThat(new Shortcut("ctrl shift ENTER").words(spanish)).isEqualTo("Ctrl+Mayús+Intro");
        assertThat(new Shortcut("alt UP").words(spanish)).isEqualTo("Alt+↑");
    }
}
