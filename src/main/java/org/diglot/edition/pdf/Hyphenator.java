package org.diglot.edition.pdf;

import org.diglot.model.VersionTag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells where the words of a language may be divided, by Liang's patterns.
 *
 * <p>A pattern is letters with numbers between them; an odd number that no higher one overrides
 * allows a hyphen. What is no plain word, such as an address or a name with digits, is never
 * divided. Immutable once read; may be used from any thread.
 *
 * @see <a href="https://tug.org/docs/liang/">F. M. Liang, Word Hy-phen-a-tion by Com-put-er,
 *     1983</a>
 */
final class Hyphenator {
    private static final int SHORTEST = 5;

    /** Signs of addresses, paths and code. */
    private static final String TECHNICAL = "@_/\\#=<>{}$%&*+~^|`";

    private final Locale locale;
    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();
    private int longest;
    private int first = 2;
    private int last = 2;

    private Hyphenator(Locale locale) {
        this.locale = locale;
    }

    /** The hyphenator of a language; empty if there are no patterns for it. */
    static Optional<Hyphenator> of(VersionTag language) throws IOException {
        String resource = "patterns/" + language.language() + ".txt";
        try (InputStream in = Hyphenator.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            Hyphenator hyphenator = new Hyphenator(Locale.of(language.language()));
            hyphenator.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            return Optional.of(hyphenator);
        }
    }

    private void read(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("%min ")) {
                first = line.charAt(5) - '0';
                last = line.charAt(7) - '0';
            } else if (line.startsWith("=")) {
                exception(line.substring(1));
            } else if (!line.startsWith("%")) {
                pattern(line);
            }
        }
    }

    private void exception(String divided) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = divided.indexOf('-'); i >= 0; i = divided.indexOf('-', i + 1)) {
            breaks.add(i - breaks.size());
        }
        exceptions.put(divided.replace("-", ""), List.copyOf(breaks));
    }

    private void pattern(String pattern) {
        StringBuilder letters = new StringBuilder();
        byte[] values = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign >= '0' && sign <= '9') {
                values[letters.length()] = (byte) (sign - '0');
            } else {
                letters.append(sign);
            }
        }
        longest = Math.max(longest, letters.length());
        patterns.put(letters.toString(), values);
    }

    /**
     * The places inside a text, with what may stand around a word, before which a hyphen may be
     * set, in order; none if it is no plain word.
     */
    List<Integer> breaks(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && !Character.isLetter(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        String word = text.substring(begin, end).toLowerCase(locale).replace('’', '\'');
        boolean sameLength = word.length() == end - begin;
        if (word.length() < SHORTEST || !sameLength || !isPlain(word) || isTechnical(text)) {
            return List.of();
        }
        int offset = begin;
        return divided(word).stream().map(place -> place + offset).toList();
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(sign -> Character.isLetter(sign) || sign == '\'');
    }

    private static boolean isTechnical(String text) {
        return text.chars()
                .anyMatch(sign -> Character.isDigit(sign) || TECHNICAL.indexOf(sign) >= 0);
    }

    private List<Integer> divided(String word) {
        List<Integer> known = exceptions.get(word);
        if (known != null) {
            return known;
        }
        byte[] values = values("." + word + ".");
        List<Integer> breaks = new ArrayList<>();
        for (int i = first; i <= word.length() - last; i++) {
            if (values[i + 1] % 2 == 1) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    /** The highest number before each character of a word between dots. */
    private byte[] values(String dotted) {
        byte[] values = new byte[dotted.length() + 1];
        for (int begin = 0; begin < dotted.length(); begin++) {
            int most = Math.min(dotted.length(), begin + longest);
            for (int end = begin + 1; end <= most; end++) {
                byte[] pattern = patterns.get(dotted.substring(begin, end));
                for (int i = 0; pattern != null && i <= end - begin; i++) {
                    values[begin + i] = (byte) Math.max(values[begin + i], pattern[i]);
                }
            }
        }
        return values;
    }
}
