package org.diglot.memory;

import java.util.List;
import java.util.Random;

/** Regular expressions at random, of which many occur in {@link MadeUp} texts. */
final class MadeUpExpression {
    private static final List<String> SIGNS =
            List.of(
                    ".",
                    "\\d",
                    "\\w",
                    "\\s",
                    "\\S",
                    "\\W",
                    "\\b",
                    "[0-9]",
                    "[a-w]",
                    "[^ ]",
                    "[wW]",
                    "[\\w-]",
                    "[a-c[x-z]]",
                    "\\p{L}",
                    "\\x77",
                    "\\u0077",
                    "^",
                    "$",
                    "W",
                    "w",
                    " ",
                    ",",
                    "\\.",
                    "\\Qw1\\E",
                    "(?=w)",
                    "(?i)",
                    "ın",
                    "é",
                    "w1 w",
                    " w",
                    "\\s+",
                    "_",
                    "w?",
                    " \\w+ ",
                    " \\w* ",
                    "w0 \\w+ w",
                    "w1 ");

    private static final List<String> TIMES =
            List.of("*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?", "++", "??");

    private final Random random;
    private final MadeUp made;

    MadeUpExpression(Random random, MadeUp made) {
        this.random = random;
        this.made = made;
    }

    /** Not always well formed. */
    String next() {
        return row(1 + random.nextInt(3), 2);
    }

    private String row(int length, int depth) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < length; i++) {
            row.append(atom(depth)).append(random.nextInt(4) == 0 ? any(TIMES) : "");
        }
        return row.toString();
    }

    private String atom(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0, 1 -> any(SIGNS);
            case 2, 3, 4 -> made.part(made.text(made.anyVersion(), 2));
            case 5 -> group() + row(1 + random.nextInt(3), depth - 1) + ")";
            default -> "(?:" + row(1, depth - 1) + "|" + row(1, depth - 1) + ")";
        };
    }

    private String group() {
        return any(List.of("(", "(?:", "(?>", "(?<name>", "(?!", "(?<=w"));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
