package org.diglot.ui.kit;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every text the user sees, in the user's language, with numbers and times as that language writes
 * them. May be used from any thread.
 */
public final class Texts {
    /** The languages there are texts in, as tags. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private static final String MESSAGES = "org.diglot.ui.messages";
    private static final Pattern COMMAND = Pattern.compile("<([a-z-]+)>");

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle messages;
    private volatile Map<String, String> keys = Map.of();

    private Texts(Locale reader, ZoneId zone) {
        this.zone = zone;
        this.messages =
                ResourceBundle.getBundle(
                        MESSAGES,
                        reader,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        boolean speaksTheirs = !messages.getLocale().getLanguage().isEmpty();
        boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.locale = speaksTheirs || english ? reader : englishIn(reader.getCountry());
    }

    /** Names and dates in the language of the captions between which they stand. */
    private static Locale englishIn(String country) {
        return new Locale.Builder().setLanguage("en").setRegion(country).build();
    }

    /**
     * The texts for readers of {@code locale} who live in {@code zone}; English if we have none.
     */
    public static Texts of(Locale locale, ZoneId zone) {
        return new Texts(locale, zone);
    }

    /** The language of the texts, with the reader's country for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** Where the reader lives. */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The text of a key, with arguments put in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(withKeys(messages.getString(key)), locale).format(arguments);
    }

    /** Texts speak of the keys that commands have from now on, by the command's name. */
    public void speakOf(Map<String, String> keysOfCommands) {
        keys = Map.copyOf(keysOfCommands);
    }

    /** Puts its keys, or else its name, in place of a command in angle brackets. */
    private String withKeys(String pattern) {
        if (pattern.indexOf('<') < 0) {
            return pattern;
        }
        Matcher matcher = COMMAND.matcher(pattern);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(keysOf(found.group(1))));
    }

    private String keysOf(String command) {
        String known = keys.getOrDefault(command, "");
        return known.isEmpty() ? "“" + messages.getString("command." + command) + "”" : known;
    }

    /** A number, such as {@code 412,386}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A share, such as {@code 71 %}. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(java.math.RoundingMode.DOWN);
        return format.format(share);
    }

    /** A time of day to the second, such as {@code 14:02:07}. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", locale).withZone(zone).format(instant);
    }

    /** A date, such as {@code 2026-11-02}. */
    public String date(Instant instant) {
        return LocalDate.ofInstant(instant, zone).toString();
    }

    /** A text in the form in which texts are compared when capitals do not matter. */
    public String folded(String text) {
        return text.toLowerCase(locale);
    }
}
