package org.diglot.edition;

import org.diglot.model.TextDirection;
import org.diglot.model.VersionTag;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words around the text, in the reader's language where we have them, else in English.
 *
 * <p>Immutable; may be used from any thread.
 */
public final class EditionWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    private EditionWords(ResourceBundle bundle) {
        this.bundle = bundle;
        this.locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    /** The words for a reader; the machine's own language plays no part. */
    public static EditionWords in(Locale reader) {
        return new EditionWords(
                ResourceBundle.getBundle(
                        "org.diglot.edition.EditionWords",
                        reader,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language in which the words are. */
    public Locale locale() {
        return locale;
    }

    /** The direction in which they are read. */
    public TextDirection direction() {
        return VersionTag.of(locale.toLanguageTag()).direction();
    }

    /** One word or sentence. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** One sentence with its blanks filled in. */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
