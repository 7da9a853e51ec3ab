package org.diglot.edition;

import org.diglot.model.Inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a code what a reader's format needs to know: which pair, which look, which address.
 */
final class InlineCodes {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "href\\s*=\\s*(?:&quot;|&#34;|&apos;|&#39;|[\"'])(.*?)(?:&quot;|&#34;|&apos;|&#39;|[\"'])");
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

    private InlineCodes() {}

    /** What joins the two codes of a pair; empty if nothing does. */
    static String number(Inline.Code code) {
        return code.attributes().get("i").or(() -> code.attributes().get("x")).orElse("");
    }

    /** The type as it was written; empty if there is none. */
    static String type(Inline.Code code) {
        return code.attributes().get("type").orElse("");
    }

    /** Whether half of a pair is the first half, as its {@code pos} tells. */
    static boolean begins(Inline.Code code) {
        return code.attributes().get("pos").orElse("").equals("begin");
    }

    /** Where a link leads; empty if nowhere, or to an address that could do harm. */
    static String address(Inline.Code code) {
        Matcher address = ADDRESS.matcher(code.data());
        if (!address.find()) {
            return "";
        }
        String target = address.group(1).replace("&amp;amp;", "&").replace("&amp;", "&");
        return SAFE_ADDRESS.matcher(target).matches() ? target : "";
    }
}
