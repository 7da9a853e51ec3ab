package org.diglot.terms;

import java.util.Locale;

/** Stress marks and the dots of {@code ё} make no difference: both are optional in print. */
final class CyrillicHabits implements Habits {

    @Override
    public String formKey(String raw) {
        return PlainHabits.folded(raw, Locale.ROOT)
                .replaceAll("[\\u0300\\u0301]", "")
                .replace('ё', 'е');
    }
}
