package org.diglot.text.okapi;

import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;

import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns Okapi's text with codes into ours and back.
 *
 * <p>On the way back a code is found again by its kind and number among the codes of the source. A
 * code that the source does not have (it came with text from another document) is left out, for its
 * data would mean nothing here.
 */
final class FragmentContent {
    private FragmentContent() {}

    /** What a fragment says. */
    static Content read(TextFragment fragment) {
        String coded = fragment.getCodedText();
        List<Inline> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < coded.length(); i++) {
            if (TextFragment.isMarker(coded.charAt(i))) {
                pieces.addAll(Content.of(Shield.lower(text.toString(), "\n")).pieces());
                text.setLength(0);
                pieces.add(code(coded.charAt(i), fragment.getCode(coded.charAt(++i))));
            } else {
                text.append(coded.charAt(i));
            }
        }
        pieces.addAll(Content.of(Shield.lower(text.toString(), "\n")).pieces());
        return new Content(pieces);
    }

    /** A fragment that says this, with the codes of the source. */
    static TextFragment write(Content content, TextFragment source) {
        Map<Key, Code> codes = codes(source);
        TextFragment fragment = new TextFragment();
        for (Inline piece : content.pieces()) {
            switch (piece) {
                case Inline.Text(String value) -> fragment.append(Shield.raise(value));
                case Inline.Code code -> {
                    Code original = codes.get(Key.of(code));
                    if (original != null) {
                        fragment.append(original.clone());
                    }
                }
            }
        }
        return fragment;
    }

    private static Map<Key, Code> codes(TextFragment fragment) {
        Map<Key, Code> codes = new LinkedHashMap<>();
        String coded = fragment.getCodedText();
        for (int i = 0; i < coded.length(); i++) {
            if (TextFragment.isMarker(coded.charAt(i))) {
                char marker = coded.charAt(i);
                Code code = fragment.getCode(coded.charAt(++i));
                codes.putIfAbsent(Key.of(code(marker, code)), code);
            }
        }
        return codes;
    }

    /** What tells one code of a paragraph from another. */
    private record Key(CodeKind kind, String position, String number) {
        static Key of(Inline.Code code) {
            Attributes attributes = code.attributes();
            String number = attributes.get("x").or(() -> attributes.get("i")).orElse("");
            return new Key(code.kind(), attributes.get("pos").orElse(""), number);
        }
    }

    private static Inline.Code code(char marker, Code code) {
        String number = String.valueOf(code.getId());
        Map<String, String> attributes = new LinkedHashMap<>();
        CodeKind kind = kind(marker, code);
        switch (kind) {
            case BEGIN -> {
                attributes.put("i", number);
                attributes.put("x", number);
            }
            case END -> attributes.put("i", number);
            case ISOLATED -> {
                boolean opens = code.getTagType() == TextFragment.TagType.OPENING;
                attributes.put("pos", opens ? "begin" : "end");
                attributes.put("x", number);
            }
            case STANDALONE, HIGHLIGHT_BEGIN, HIGHLIGHT_END, UNKNOWN -> attributes.put("x", number);
        }
        return new Inline.Code(kind, Attributes.of(attributes), shown(code.getData()));
    }

    private static CodeKind kind(char marker, Code code) {
        return switch (marker) {
            case TextFragment.MARKER_OPENING -> CodeKind.BEGIN;
            case TextFragment.MARKER_CLOSING -> CodeKind.END;
            default ->
                    code.getTagType() == TextFragment.TagType.PLACEHOLDER
                            ? CodeKind.STANDALONE
                            : CodeKind.ISOLATED;
        };
    }

    /** The data of a code as XML text; what XML forbids is shown by its number. */
    private static String shown(String data) {
        StringBuilder xml = new StringBuilder();
        data.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> xml.append("&amp;");
                        case '<' -> xml.append("&lt;");
                        case '>' -> xml.append("&gt;");
                        case '\t', '\n', '\r' -> xml.appendCodePoint(c);
                        default -> append(c, xml);
                    }
                });
        return xml.toString();
    }

    private static void append(int c, StringBuilder xml) {
        if (c < ' ' || c == 0xFFFE || c == 0xFFFF) {
            xml.append(String.format(Locale.ROOT, "U+%04X", c));
        } else {
            xml.appendCodePoint(c);
        }
    }
}
