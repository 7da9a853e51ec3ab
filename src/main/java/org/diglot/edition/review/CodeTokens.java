package org.diglot.edition.review;

import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows codes as marks that anybody can move in a text: {@code <1>} and {@code </1>} for a pair,
 * {@code <2/>} for one that stands alone.
 *
 * <p>The marks follow from the source and the text that was sent alone; a number that either of
 * them has as plain text is passed over. Immutable; may be used from any thread.
 */
public final class CodeTokens {
    private static final Pattern TOKEN = Pattern.compile("</?[0-9]{1,5}/?>");

    private final SequencedMap<Inline.Code, String> tokens = new LinkedHashMap<>();
    private final Map<String, Inline.Code> codes = new HashMap<>();

    /** The marks of a row. */
    public CodeTokens(Content source, Content target) {
        String plain = source.plainText() + target.plainText();
        Map<String, Integer> pairs = new HashMap<>();
        int number = 0;
        for (Inline.Code code : source.plus(target).codes()) {
            if (tokens.containsKey(code)) {
                continue;
            }
            Integer begun = code.kind() == CodeKind.END ? pairs.get(pair(code)) : null;
            if (begun == null) {
                number = free(number + 1, plain);
            }
            if (code.kind() == CodeKind.BEGIN) {
                pairs.put(pair(code), number);
            }
            add(code, begun == null ? number : begun);
        }
    }

    private static String pair(Inline.Code code) {
        return code.attributes().get("i").orElse("");
    }

    private static int free(int from, String plain) {
        int number = from;
        while (plain.contains("<" + number + ">")
                || plain.contains("</" + number + ">")
                || plain.contains("<" + number + "/>")) {
            number++;
        }
        return number;
    }

    private void add(Inline.Code code, int number) {
        String wanted =
                switch (code.kind()) {
                    case BEGIN, HIGHLIGHT_BEGIN -> "<" + number + ">";
                    case END -> "</" + number + ">";
                    case HIGHLIGHT_END, STANDALONE, ISOLATED, UNKNOWN -> "<" + number + "/>";
                };
        tokens.put(code, wanted);
        codes.put(wanted, code);
    }

    /** A text with marks for its codes. */
    public String text(Content content) {
        StringBuilder text = new StringBuilder();
        for (Inline piece : content.pieces()) {
            text.append(shown(piece));
        }
        return text.toString();
    }

    /** One piece of a text as it is shown. */
    String shown(Inline piece) {
        return switch (piece) {
            case Inline.Text(String value) -> value;
            case Inline.Code code -> tokens.getOrDefault(code, code.label());
        };
    }

    /** A text with codes for its marks. */
    public Content content(String text) {
        List<Inline> pieces = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int begin = 0;
        while (matcher.find()) {
            Inline.Code code = codes.get(matcher.group());
            if (code != null) {
                addText(text.substring(begin, matcher.start()), pieces);
                pieces.add(code);
                begin = matcher.end();
            }
        }
        addText(text.substring(begin), pieces);
        return new Content(pieces);
    }

    private static void addText(String text, List<Inline> into) {
        if (!text.isEmpty()) {
            into.add(new Inline.Text(text));
        }
    }

    /**
     * Whether a text has all its codes: as many of each as the source has, or as the text that was
     * sent had, and no pair that ends before it begins.
     */
    public static boolean isSound(Content text, Content source, Content sent) {
        List<Inline.Code> codes = sorted(text);
        boolean complete = codes.equals(sorted(source)) || codes.equals(sorted(sent));
        return complete && (isInOrder(text) || !isInOrder(source));
    }

    private static List<Inline.Code> sorted(Content content) {
        return content.codes().stream()
                .sorted(Comparator.comparing(Inline.Code::toString))
                .toList();
    }

    private static boolean isInOrder(Content content) {
        List<String> begun = new ArrayList<>();
        for (Inline.Code code : content.codes()) {
            if (code.kind() == CodeKind.BEGIN) {
                begun.add(pair(code));
            } else if (code.kind() == CodeKind.END && !begun.remove(pair(code))) {
                return false;
            }
        }
        return true;
    }
}
