package org.diglot.terms;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Upper and lower case, composed and decomposed letters, invisible formatting characters such as
 * the soft hyphen, and {@code ß} for {@code ss} make no difference. Accents do.
 */
final class PlainHabits implements Habits {

    @Override
    public String formKey(String raw) {
        return folded(raw, Locale.ROOT);
    }

    /** The folding that all languages share, with the case rules of one of them. */
    static String folded(String raw, Locale locale) {
        String visible = raw.replaceAll("\\p{Cf}", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .toLowerCase(locale)
                .replace("ß", "ss");
    }
}
