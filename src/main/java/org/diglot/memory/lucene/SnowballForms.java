package org.diglot.memory.lucene;

import org.diglot.memory.concordance.WordForms;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import org.tartarus.snowball.ext.YiddishStemmer;

import java.util.Map;
import java.util.function.Supplier;

/**
 * The forms of a word by the Snowball stemmers; in other languages every form is a word of its own.
 *
 * @see <a href="https://snowballstem.org">Snowball</a>
 */
public final class SnowballForms implements WordForms {
    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
            Map.ofEntries(
                    Map.entry("ar", ArabicStemmer::new),
                    Map.entry("ca", CatalanStemmer::new),
                    Map.entry("da", DanishStemmer::new),
                    Map.entry("de", GermanStemmer::new),
                    Map.entry("el", GreekStemmer::new),
                    Map.entry("en", EnglishStemmer::new),
                    Map.entry("es", SpanishStemmer::new),
                    Map.entry("et", EstonianStemmer::new),
                    Map.entry("eu", BasqueStemmer::new),
                    Map.entry("fi", FinnishStemmer::new),
                    Map.entry("fr", FrenchStemmer::new),
                    Map.entry("ga", IrishStemmer::new),
                    Map.entry("hi", HindiStemmer::new),
                    Map.entry("hu", HungarianStemmer::new),
                    Map.entry("hy", ArmenianStemmer::new),
                    Map.entry("id", IndonesianStemmer::new),
                    Map.entry("it", ItalianStemmer::new),
                    Map.entry("lt", LithuanianStemmer::new),
                    Map.entry("nb", NorwegianStemmer::new),
                    Map.entry("ne", NepaliStemmer::new),
                    Map.entry("nl", DutchStemmer::new),
                    Map.entry("no", NorwegianStemmer::new),
                    Map.entry("pt", PortugueseStemmer::new),
                    Map.entry("ro", RomanianStemmer::new),
                    Map.entry("ru", RussianStemmer::new),
                    Map.entry("sr", SerbianStemmer::new),
                    Map.entry("sv", SwedishStemmer::new),
                    Map.entry("ta", TamilStemmer::new),
                    Map.entry("tr", TurkishStemmer::new),
                    Map.entry("yi", YiddishStemmer::new));

    /** The forms of all languages that Snowball knows here. */
    public SnowballForms() {}

    @Override
    public String stem(String word, String language) {
        Supplier<SnowballStemmer> known = STEMMERS.get(language);
        if (known == null) {
            return word;
        }
        SnowballStemmer stemmer = known.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
