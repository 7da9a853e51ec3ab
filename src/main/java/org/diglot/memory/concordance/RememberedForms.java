package org.diglot.memory.concordance;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Remembers the stems of the words that were asked for last: the same few words make up most of all
 * texts. May be used from any thread.
 */
public final class RememberedForms implements WordForms {
    private static final int MOST = 8192;

    private final WordForms forms;
    private final ConcurrentMap<String, ConcurrentMap<String, String>> known =
            new ConcurrentHashMap<>();

    /** Remembers what these forms say. */
    public RememberedForms(WordForms forms) {
        this.forms = forms;
    }

    @Override
    public String stem(String word, String language) {
        ConcurrentMap<String, String> stems =
                known.computeIfAbsent(language, any -> new ConcurrentHashMap<>());
        String before = stems.get(word);
        if (before != null) {
            return before;
        }
        if (stems.size() >= MOST) {
            stems.clear();
        }
        String stem = forms.stem(word, language);
        stems.put(word, stem);
        return stem;
    }

    @Override
    public boolean havePrefixes(String language) {
        return forms.havePrefixes(language);
    }
}
