package org.diglot.ui.look;

import org.diglot.ui.kit.Texts;

import java.text.Collator;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The languages that are offered by name; any other can be given by its tag. */
public final class Languages {
    private Languages() {}

    /** The tags by the name in the language of the window, in the order of its alphabet. */
    public static SortedMap<String, String> byName(Texts texts) {
        SortedMap<String, String> byName = new TreeMap<>(Collator.getInstance(texts.locale()));
        for (String code : Locale.getISOLanguages()) {
            String name = Locale.of(code).getDisplayLanguage(texts.locale());
            if (!name.equals(code)) {
                byName.put(name, code);
            }
        }
        return byName;
    }
}
