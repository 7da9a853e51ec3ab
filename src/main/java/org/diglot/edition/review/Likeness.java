package org.diglot.edition.review;

import org.diglot.model.Content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Tells whether two texts say the same once what office programs change by themselves is left out:
 * the composition of accents, kinds of line breaks, soft hyphens, marks of byte order, and white
 * space at the ends. Everything else, such as curly quotes, is an edit.
 */
public final class Likeness {
    private static final Pattern BREAK = Pattern.compile("\r\n|[\r\u000B\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\uFEFF]");

    /** As many hexadecimal digits as tell the texts of a document apart beyond doubt. */
    private static final int DIGITS = 16;

    private Likeness() {}

    /** Whether two contents say the same with the same codes. */
    public static boolean same(Content one, Content other) {
        return one.equals(other) || hash(one).equals(hash(other));
    }

    /** A short hash; contents that are the same have the same. */
    public static String hash(Content content) {
        byte[] text = form(ContentText.of(content)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(text)).substring(0, DIGITS);
    }

    /**
     * A text without what its office program has done to it, measured by the text that was sent:
     * soft hyphens that were not sent are taken out, and white space at the ends is as it was sent.
     */
    public static String cleaned(String text, String sent) {
        String visible =
                INVISIBLE.matcher(sent).find() ? text : INVISIBLE.matcher(text).replaceAll("");
        String broken = BREAK.matcher(visible).replaceAll("\n").strip();
        if (form(broken).equals(form(sent))) {
            return sent;
        }
        String core = sent.strip();
        int begin = core.isEmpty() ? 0 : sent.indexOf(core);
        String before = sent.substring(0, begin);
        String after = core.isEmpty() ? "" : sent.substring(begin + core.length());
        return broken.isEmpty() ? "" : before + broken + after;
    }

    /** The form in which texts are compared. */
    static String form(String text) {
        String broken = BREAK.matcher(text).replaceAll("\n");
        String visible = INVISIBLE.matcher(broken).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
