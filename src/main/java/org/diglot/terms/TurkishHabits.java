package org.diglot.terms;

import java.util.Locale;

/**
 * Endings behind the apostrophe of a name are dropped ({@code Troçki’nin}); {@code I} is the
 * capital of {@code ı} and {@code İ} that of {@code i}; the circumflex makes no difference, because
 * both spellings are in use. Endings of common nouns must be left open in the glossary.
 */
final class TurkishHabits implements Habits {

    private final Locale locale;

    TurkishHabits(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String formKey(String raw) {
        return PlainHabits.folded(raw, locale)
                .replace('â', 'a')
                .replace('î', 'i')
                .replace('û', 'u');
    }

    @Override
    public boolean endsBehindApostrophe(String letters) {
        return true;
    }
}
