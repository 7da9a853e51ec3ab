package org.diglot.terms;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Accents and the final form of sigma make no difference: both move when a word is inflected or set
 * in capitals.
 */
final class GreekHabits implements Habits {

    @Override
    public String formKey(String raw) {
        String bare =
                Normalizer.normalize(PlainHabits.folded(raw, Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        return bare.replace('ς', 'σ');
    }
}
