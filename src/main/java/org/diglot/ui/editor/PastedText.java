package org.diglot.ui.editor;

import java.util.regex.Pattern;

/** Makes one line of text that was copied from a page, where lines end at the margin. */
final class PastedText {
    /** Where no space belongs: between two letters of scripts that write without them. */
    private static final Pattern BETWEEN_IDEOGRAPHS =
            Pattern.compile(
                    "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}。、，！？：；」』）])[ \\t]*\\R[ \\t]*(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}「『（])");

    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00AD[ \\t]*\\R[ \\t]*");
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*(?:\\R[ \\t]*)+");
    private static final Pattern AROUND = Pattern.compile("^(?:[ \\t]*\\R)+|(?:\\R[ \\t]*)+$");

    private PastedText() {}

    static String oneLine(String text) {
        String inside = AROUND.matcher(text).replaceAll("");
        String joined = SOFT_HYPHEN.matcher(inside).replaceAll("");
        String dense = BETWEEN_IDEOGRAPHS.matcher(joined).replaceAll("");
        return LINE_ENDS.matcher(dense).replaceAll(" ");
    }
}
