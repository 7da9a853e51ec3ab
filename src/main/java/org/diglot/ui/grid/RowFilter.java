package org.diglot.ui.grid;

import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What the filter line asks for. All parts must hold:
 *
 * <ul>
 *   <li>{@code word} and {@code "two words"}: the text occurs, capitals do not matter
 *   <li>{@code /19\d\d/}: the regular expression matches
 *   <li>{@code status:draft}, also {@code unconfirmed} and {@code locked}
 *   <li>{@code lang:es}: the parts above are asked of this version only
 *   <li>{@code has:note}, {@code has:code}
 * </ul>
 */
final class RowFilter {
    private static final Pattern PART =
            Pattern.compile("/((?:[^/\\\\]|\\\\.)+)/|\"([^\"]+)\"|(\\S+)");

    private final List<Pattern> texts = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final List<String> features = new ArrayList<>();
    private final List<VersionTag> only = new ArrayList<>();

    /** What is wrong with a line, for the user: a key of the texts and what it speaks of. */
    static final class BadFilterException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String subject;

        BadFilterException(String key, String subject) {
            super(key);
            this.subject = subject;
        }

        String subject() {
            return subject;
        }
    }

    private RowFilter() {}

    /** Reads a filter line; empty if it asks for nothing. */
    static Optional<RowFilter> parse(String line) throws BadFilterException {
        RowFilter filter = new RowFilter();
        Matcher part = PART.matcher(line);
        boolean any = false;
        while (part.find()) {
            filter.read(part);
            any = true;
        }
        return any ? Optional.of(filter) : Optional.empty();
    }

    private void read(Matcher part) throws BadFilterException {
        if (part.group(1) != null) {
            texts.add(regex(part.group(1)));
        } else if (part.group(2) != null) {
            texts.add(plain(part.group(2)));
        } else {
            word(part.group(3));
        }
    }

    private void word(String word) throws BadFilterException {
        int colon = word.indexOf(':');
        String name = colon < 0 ? "" : word.substring(0, colon).toLowerCase(Locale.ROOT);
        String value = word.substring(colon + 1);
        switch (name) {
            case "status" -> statuses.add(known(value, statusWords(), "filter.no-status"));
            case "has" -> features.add(known(value, List.of("note", "code"), "filter.no-feature"));
            case "lang" -> only.add(version(value));
            default -> texts.add(plain(word));
        }
    }

    private static List<String> statusWords() {
        List<String> words = new ArrayList<>(List.of("unconfirmed", "locked"));
        Arrays.stream(Status.values()).map(Status::word).forEach(words::add);
        return words;
    }

    private static String known(String value, List<String> words, String complaint)
            throws BadFilterException {
        String word = value.toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            throw new BadFilterException(complaint, String.join(", ", words));
        }
        return word;
    }

    private static VersionTag version(String value) throws BadFilterException {
        try {
            return VersionTag.of(value);
        } catch (IllegalArgumentException noTag) {
            throw new BadFilterException("filter.no-language", value);
        }
    }

    private static Pattern regex(String expression) throws BadFilterException {
        try {
            return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new BadFilterException("filter.bad-regex", expression);
        }
    }

    private static Pattern plain(String text) {
        return Pattern.compile(
                text, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The segments that pass. May be used from any thread. */
    List<SegmentId> passing(GridRows rows) {
        List<SegmentId> passing = new ArrayList<>();
        for (Unit unit : rows.bitext().units()) {
            if (passes(unit, rows)) {
                passing.add(unit.id());
            }
        }
        return passing;
    }

    private boolean passes(Unit unit, GridRows rows) {
        List<VersionTag> asked = asked(rows);
        return texts.stream().allMatch(text -> anyText(unit, rows, asked, text))
                && statuses.stream().allMatch(word -> anyStatus(unit, rows, asked, word))
                && features.stream().allMatch(word -> feature(unit, asked, word));
    }

    private List<VersionTag> asked(GridRows rows) {
        if (only.isEmpty()) {
            return rows.columns();
        }
        return rows.columns().stream()
                .filter(column -> only.contains(column) || only.contains(column.base()))
                .toList();
    }

    private static boolean anyText(
            Unit unit, GridRows rows, List<VersionTag> asked, Pattern wanted) {
        return asked.stream()
                .map(version -> rows.content(unit, version).plainText())
                .anyMatch(text -> wanted.matcher(text).find());
    }

    private static boolean anyStatus(
            Unit unit, GridRows rows, List<VersionTag> asked, String word) {
        return asked.stream()
                .filter(version -> !version.equals(rows.source()))
                .map(unit::variant)
                .anyMatch(variant -> isIn(variant, word));
    }

    private static boolean isIn(Variant variant, String word) {
        return switch (word) {
            case "unconfirmed" -> !variant.status().isConfirmed();
            case "locked" -> variant.state().isLocked();
            default -> variant.status().word().equals(word);
        };
    }

    private static boolean feature(Unit unit, List<VersionTag> asked, String word) {
        if (word.equals("code")) {
            return !unit.source().codes().isEmpty();
        }
        return !unit.annotations().notes().isEmpty()
                || !unit.segment().annotations().notes().isEmpty()
                || asked.stream()
                        .anyMatch(tag -> !unit.variant(tag).annotations().notes().isEmpty());
    }
}
