package org.diglot.cli;

import org.diglot.project.Lookup.Stretch;
import org.diglot.project.Lookup.Use;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shows in a terminal what was found in the texts of a use; elsewhere the texts stay as they are.
 */
record MarkedLines(Ansi ansi) {

    String source(Use use) {
        boolean isGuess = use.marks().source().isEmpty();
        return marked(use.source(), use.marks().source(), isGuess ? use : null);
    }

    String target(Use use) {
        String target = use.target();
        boolean isGuess = use.marks().target().isEmpty();
        return target == null ? "-" : marked(target, use.marks().target(), isGuess ? use : null);
    }

    private String marked(String text, List<Stretch> found, @Nullable Use guessing) {
        if (!ansi.enabled()) {
            return text;
        }
        Map<Integer, String> signs = new TreeMap<>();
        found.forEach(stretch -> put(stretch, Style.bold, signs));
        if (guessing != null) {
            guessing.marks().guessed().forEach(stretch -> put(stretch, Style.underline, signs));
        }
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, String> sign : signs.entrySet()) {
            line.append(text, at, sign.getKey()).append(sign.getValue());
            at = sign.getKey();
        }
        return line.append(text.substring(at)).toString();
    }

    private static void put(Stretch stretch, IStyle style, Map<Integer, String> signs) {
        signs.merge(stretch.start(), style.on(), String::concat);
        signs.merge(stretch.end(), style.off(), String::concat);
    }
}
