package org.diglot.text.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line ends of a text, kept aside: Okapi's filters know only one kind per file and lose the
 * rest.
 */
final class LineEnds {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern LAST_LINE_ENDS = Pattern.compile("[\r\n]+\\z");

    private final List<String> ends;
    private final String unified;
    private final String tail;

    private LineEnds(List<String> ends, String unified, String tail) {
        this.ends = ends;
        this.unified = unified;
        this.tail = tail;
    }

    /** Takes the line ends out of a text. */
    static LineEnds of(String text) {
        Matcher last = LAST_LINE_ENDS.matcher(text);
        String tail = last.find() ? last.group() : "";
        String body = text.substring(0, text.length() - tail.length());
        List<String> ends =
                LINE_END.matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .map(String::intern)
                        .toList();
        return new LineEnds(ends, LINE_END.matcher(body).replaceAll("\n"), tail);
    }

    /** The text with {@code \n} for every line end, and none at its end. */
    String unified() {
        return unified;
    }

    /** The number of lines. */
    int lines() {
        return ends.size() + 1 + (int) LINE_END.matcher(tail).results().count();
    }

    /** The first line end, which stands for the habit of the file; {@code \n} if there is none. */
    String usual() {
        if (!ends.isEmpty()) {
            return ends.getFirst();
        }
        Matcher first = LINE_END.matcher(tail);
        return first.find() ? first.group() : "\n";
    }

    /** A text with as many lines as the unified one, with its own line ends again. */
    String restore(String lines) {
        List<String> left = new ArrayList<>(ends);
        StringBuilder text = new StringBuilder(lines.length() + left.size() + tail.length());
        int line = 0;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                text.append(left.get(line++));
            } else {
                text.append(c);
            }
        }
        return text.append(tail).toString();
    }
}
