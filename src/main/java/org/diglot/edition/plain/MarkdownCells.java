package org.diglot.edition.plain;

import org.diglot.edition.CellReader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of Markdown as we write it: each is a span with a name, on one line. */
final class MarkdownCells implements CellReader {
    private static final Pattern CELL =
            Pattern.compile("<span id=\"([^\"]*)\" lang=\"[^\"]*\" dir=\"...\">(.*?)</span>");

    /** An escape, a line break, markup of ours, or the address of a link. */
    private static final Pattern SIGN =
            Pattern.compile(
                    "\\\\(.)|&#(\\d+);|<br>|</?[a-z]+>|\\[|\\]\\(<[^>]*>\\)", Pattern.DOTALL);

    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher cell = CELL.matcher(line);
            while (cell.find()) {
                finder.found(cell.group(1), text(cell.group(2)));
            }
        }
    }

    private static String text(String markdown) {
        return SIGN.matcher(markdown)
                .replaceAll(sign -> Matcher.quoteReplacement(meant(sign.group())));
    }

    private static String meant(String sign) {
        if (sign.equals("<br>")) {
            return "\n";
        }
        if (sign.startsWith("\\")) {
            return sign.substring(1);
        }
        return sign.startsWith("&#")
                ? Character.toString(Integer.parseInt(sign.substring(2, sign.length() - 1)))
                : "";
    }
}
