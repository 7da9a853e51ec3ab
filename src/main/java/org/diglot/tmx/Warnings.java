package org.diglot.tmx;

import org.diglot.tmx.TmxWarning.Kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the warnings of one reading; a file with a million faults still fits into little memory.
 */
final class Warnings {
    private static final int LISTED = 50;

    private final List<TmxWarning> list = new ArrayList<>();
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    void add(Kind kind, int line, String subject) {
        if (counts.merge(kind, 1L, Long::sum) <= LISTED) {
            list.add(new TmxWarning(kind, line, subject, 0));
        }
    }

    /** All of them; the last one listed of each kind counts those that are not listed. */
    List<TmxWarning> list() {
        List<TmxWarning> result = new ArrayList<>(list);
        counts.forEach((kind, count) -> countFurther(kind, count - LISTED, result));
        return result;
    }

    private static void countFurther(Kind kind, long further, List<TmxWarning> into) {
        for (int at = into.size() - 1; further > 0 && at >= 0; at--) {
            TmxWarning warning = into.get(at);
            if (warning.kind() == kind) {
                into.set(at, new TmxWarning(kind, warning.line(), warning.subject(), further));
                return;
            }
        }
    }
}
