package org.diglot.edition.latex;

import org.diglot.edition.CellReader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of LaTeX as we write it: each is a command on one line. */
final class LatexCells implements CellReader {
    private static final Pattern CELL =
            Pattern.compile(
                    "\\\\diglot(?:cell|smallcell|running|heading|title)\\{([^{}]*)\\}\\{[A-Za-z]*\\}\\{");
    private static final Pattern SIGN =
            Pattern.compile(
                    "\\\\(textbackslash|textasciitilde|textasciicircum|diglotline|diglotbreak)\\{\\}"
                            + "|\\\\diglotsign\\{(\\d+)\\}"
                            + "|\\\\href\\{(?:\\\\.|[^{}\\\\])*\\}"
                            + "|\\\\[A-Za-z]+"
                            + "|\\\\(.)|~|[{}]");

    @Override
    public void read(InputStream in, Finder finder) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        String line = lines.readLine();
        while (line != null && !line.equals("\\begin{document}")) {
            line = lines.readLine();
        }
        for (; line != null; line = lines.readLine()) {
            Matcher cell = CELL.matcher(line);
            for (int from = 0; cell.find(from); ) {
                int end = end(line, cell.end());
                finder.found(cell.group(1), text(line.substring(cell.end(), end)));
                from = end;
            }
        }
    }

    /** Where the group ends that is open at a place. */
    private static int end(String line, int begin) throws IOException {
        int depth = 0;
        for (int i = begin; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> {
                    if (depth == 0) {
                        return i;
                    }
                    depth--;
                }
                default -> {}
            }
        }
        throw new IOException("A cell does not end on its line");
    }

    private static String text(String latex) {
        return SIGN.matcher(latex)
                .replaceAll(sign -> Matcher.quoteReplacement(meant(sign.group())));
    }

    private static String meant(String sign) {
        return switch (sign) {
            case "\\textbackslash{}" -> "\\";
            case "\\textasciitilde{}" -> "~";
            case "\\textasciicircum{}" -> "^";
            case "\\diglotline{}" -> "\n";
            case "\\-" -> "\u00AD";
            case "~" -> "\u00A0";
            default -> other(sign);
        };
    }

    private static String other(String sign) {
        if (sign.startsWith("\\diglotsign{")) {
            String code = sign.substring("\\diglotsign{".length(), sign.length() - 1);
            return Character.toString(Integer.parseInt(code));
        }
        boolean escape = sign.length() == 2 && !Character.isLetter(sign.charAt(1));
        return escape ? sign.substring(1) : "";
    }
}
