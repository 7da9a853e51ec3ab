package org.diglot.edition.pdf.readback;

import org.diglot.edition.pdf.readback.Value.Text;
import org.diglot.edition.pdf.readback.Value.Word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the signs of one font say.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 9.10.3 ToUnicode CMaps</a>
 */
final class SignTexts {
    private String[] texts = new String[256];

    /** Reads the map that a font has for this. */
    SignTexts(byte[] map) throws IOException {
        Arrays.fill(texts, "");
        ValueParser parser = new ValueParser(map, 0);
        List<Text> pairs = new ArrayList<>();
        for (Value value = parser.next(); value != null; value = parser.next()) {
            if (value instanceof Text text) {
                pairs.add(text);
            } else if (value instanceof Word(String word)) {
                if (word.equals("endbfchar")) {
                    learn(pairs);
                }
                pairs.clear();
            }
        }
    }

    private void learn(List<Text> pairs) {
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            int code = code(pairs.get(i).bytes(), 0);
            if (code >= texts.length) {
                int old = texts.length;
                texts = Arrays.copyOf(texts, Math.max(code + 1, old * 2));
                Arrays.fill(texts, old, texts.length, "");
            }
            texts[code] = pairs.get(i + 1).utf16(0);
        }
    }

    /** Adds what signs say; each has a code of two bytes. */
    void spell(Text signs, StringBuilder into) {
        String bytes = signs.bytes();
        for (int i = 0; i + 1 < bytes.length(); i += 2) {
            int code = code(bytes, i);
            if (code < texts.length) {
                into.append(texts[code]);
            }
        }
    }

    private static int code(String bytes, int at) {
        return bytes.length() < at + 2 ? 0 : (bytes.charAt(at) << 8) | bytes.charAt(at + 1);
    }
}
