package org.diglot.edition.latex;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.diglot.edition.Run;
import org.diglot.edition.Run.Look;
import org.diglot.edition.Runs;
import org.diglot.model.Content;
import org.diglot.model.VersionTag;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns text into LaTeX that prints exactly this text, and names into names that LaTeX takes. */
final class Latex {
    /** Written without spaces between words, so LaTeX must be told where a line may end. */
    private static final Set<String> UNSPACED = Set.of("th", "lo", "km", "my");

    /** Every place within a long word that has eight letters or more before it. */
    private static final Pattern LONG = Pattern.compile("(?<=\\S{8})(?=\\S{16})");

    private Latex() {}

    /** The content of a cell with its looks. */
    static String of(Content content, VersionTag language) {
        StringBuilder latex = new StringBuilder();
        for (Run run : Runs.of(content)) {
            String text = escaped(run.text(), language);
            for (Look look : run.looks().stream().sorted().toList()) {
                text = command(look) + "{" + text + "}";
            }
            boolean leads = !run.address().isEmpty();
            latex.append(leads ? "\\href{" + address(run.address()) + "}{" + text + "}" : text);
        }
        return latex.toString();
    }

    private static String command(Look look) {
        return switch (look) {
            case BOLD -> "\\textbf";
            case ITALIC -> "\\textit";
            case UNDERLINED -> "\\underLine";
            case STRUCK -> "\\strikeThrough";
            case SUPERSCRIPT -> "\\textsuperscript";
            case SUBSCRIPT -> "\\textsubscript";
            case SMALL_CAPITALS -> "\\diglotsmallcaps";
        };
    }

    /** An address inside {@code \href}, where only these characters mean anything. */
    private static String address(String address) {
        return address.replace("\\", "\\%5C")
                .replace("{", "\\%7B")
                .replace("}", "\\%7D")
                .replace("^", "\\%5E")
                .replaceAll("(?<!\\\\)([%#&])", "\\\\$1");
    }

    /** The name by which babel knows a language here; letters only. */
    static String language(VersionTag language) {
        StringBuilder name = new StringBuilder("diglot");
        for (char sign : language.value().toCharArray()) {
            boolean digit = sign >= '0' && sign <= '9';
            name.append(digit ? (char) ('A' + sign - '0') : sign == '-' ? 'Z' : sign);
        }
        return name.toString();
    }

    /** Text in which a line may end between words, also where the language writes no spaces. */
    static String escaped(String text, VersionTag language) {
        if (!UNSPACED.contains(language.language())) {
            return escaped(text);
        }
        BreakIterator words =
                BreakIterator.getLineInstance(ULocale.forLanguageTag(language.value()));
        words.setText(text);
        StringBuilder broken = new StringBuilder();
        int begin = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            String word = text.substring(begin, end);
            broken.append(escaped(word));
            boolean spaced = word.isEmpty() || word.charAt(word.length() - 1) <= ' ';
            broken.append(spaced || end == text.length() ? "" : "\\diglotbreak{}");
            begin = end;
        }
        return broken.toString();
    }

    /** The same, where a line may end also within what is too long for a line, such as a hash. */
    static String breakable(String text) {
        return LONG.splitAsStream(text)
                .map(Latex::escaped)
                .collect(Collectors.joining("\\diglotbreak{}"));
    }

    /** Text in which no character means anything, on one line. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean alone = sign == ' ' && i > 0 && text.charAt(i - 1) != ' ';
            if (alone) {
                escaped.append(' ');
            } else {
                append(sign, escaped);
            }
        }
        return escaped.toString();
    }

    private static void append(char sign, StringBuilder escaped) {
        switch (sign) {
            case '\\' -> escaped.append("\\textbackslash{}");
            case '~' -> escaped.append("\\textasciitilde{}");
            case '^' -> escaped.append("\\textasciicircum{}");
            case '{', '}', '$', '&', '#', '_', '%', ' ' -> escaped.append('\\').append(sign);
            case '\u00A0' -> escaped.append('~');
            case '\u00AD' -> escaped.append("\\-");
            case '\n' -> escaped.append("\\diglotline{}");
            default -> {
                if (isUnprintable(sign)) {
                    escaped.append("\\diglotsign{").append((int) sign).append('}');
                } else {
                    escaped.append(sign);
                }
            }
        }
    }

    /** What TeX would refuse or take for the end of a line. */
    private static boolean isUnprintable(char sign) {
        return sign < ' '
                || (sign >= 0x7F && sign < 0xA0)
                || sign >> 1 == 0x2028 >> 1
                || sign == 0xFEFF
                || sign >= 0xFFFE;
    }
}
