package org.diglot.project;

import org.diglot.model.VersionTag;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses in what language a text is written: by its script where that decides, else by the small
 * words that every text is full of. A guess to begin with, which the user sees and can change.
 */
final class LanguageGuess {
    /** Scripts that one language stands for; where several use a script, the small words decide. */
    private static final Map<UnicodeScript, String> BY_SCRIPT =
            Map.ofEntries(
                    Map.entry(UnicodeScript.ARABIC, "ar"),
                    Map.entry(UnicodeScript.HEBREW, "he"),
                    Map.entry(UnicodeScript.GREEK, "el"),
                    Map.entry(UnicodeScript.HANGUL, "ko"),
                    Map.entry(UnicodeScript.HAN, "zh"),
                    Map.entry(UnicodeScript.THAI, "th"),
                    Map.entry(UnicodeScript.DEVANAGARI, "hi"),
                    Map.entry(UnicodeScript.TAMIL, "ta"),
                    Map.entry(UnicodeScript.BENGALI, "bn"),
                    Map.entry(UnicodeScript.GEORGIAN, "ka"),
                    Map.entry(UnicodeScript.ARMENIAN, "hy"),
                    Map.entry(UnicodeScript.ETHIOPIC, "am"));

    private static final Map<String, List<String>> SMALL_WORDS =
            Map.ofEntries(
                    words("en", "the of and to in is that was for with it as on be at by"),
                    words("es", "de la que el en y los se del las un por con no una su para"),
                    words("pt", "de que e o da em um para com não uma os no se na por mais dos"),
                    words("fr", "de la le et les des en un du une que est pour qui dans par sur"),
                    words("it", "di e il la che in un per è una sono con non del della si gli"),
                    words("de", "der die und in den von zu das mit sich des auf für ist im nicht"),
                    words("nl", "de van het een en in is dat op te zijn met voor niet aan door"),
                    words("sv", "och i att det som en på är av för med den till inte om ett"),
                    words("da", "og i at det en den til er som på de med han af for ikke der"),
                    words("pl", "i w na z do się nie że jest o to jak po od za przez są"),
                    words("cs", "a v se na je že s z do o k i jako za by ale byl jsou"),
                    words("ro", "de și în a la că nu cu pe un o din care este mai pentru"),
                    words("hu", "a az és hogy nem is egy van de ez meg csak volt mint már"),
                    words("fi", "ja on ei että oli se hän ovat mutta kun joka myös niin tai"),
                    words("tr", "ve bir bu da de için ile çok olarak daha gibi ne kadar olan"),
                    words("id", "yang dan di dengan untuk dari ini itu dalam tidak pada akan"),
                    words("ru", "и в не на что с по как это он из за но к от был его для"),
                    words("uk", "і в не на що з та як це до за він від але про для його є"),
                    words("bg", "и на да в се не е за от с че по са като това до към"));

    private LanguageGuess() {}

    private static Map.Entry<String, List<String>> words(String tag, String words) {
        return Map.entry(tag, Arrays.asList(words.split(" ", -1)));
    }

    /** The language of a text; empty if nothing speaks for one. */
    static Optional<VersionTag> of(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        if (scripts.isEmpty()) {
            return Optional.empty();
        }
        if (scripts.containsKey(UnicodeScript.HIRAGANA)) {
            return Optional.of(VersionTag.of("ja"));
        }
        UnicodeScript most =
                Collections.max(scripts.entrySet(), Map.Entry.comparingByValue()).getKey();
        String tag = BY_SCRIPT.get(most);
        return tag != null ? Optional.of(VersionTag.of(tag)) : bySmallWords(text);
    }

    private static Optional<VersionTag> bySmallWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            SMALL_WORDS.forEach((tag, small) -> {
                if (small.contains(word)) {
                    hits.merge(tag, 1, Integer::sum);
                }
            });
        }
        return hits.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(best -> VersionTag.of(best.getKey()));
    }
}
