package org.diglot.ui.grid;

import org.diglot.model.Annotations;
import org.diglot.model.Stamp;
import org.diglot.model.Variant;
import org.diglot.ui.grid.BadFilterException.Span;
import org.diglot.ui.grid.FilterDocument.Today;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a colon ask of a row. */
final class FilterTests {
    private static final Pattern DATE = Pattern.compile("(<=?|>=?)?(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern LENGTH = Pattern.compile("(<=?|>=?|=)?(\\d{1,6})");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,6})\\.\\.(\\d{1,6})");
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private FilterTests() {}

    /** The test of a status, or of a lock. */
    static Predicate<FilterRow> status(String value, Span span) throws BadFilterException {
        String word = known(value, FilterWords.STATUSES, "filter.no-status", span);
        return row -> row.variants().anyMatch(variant -> isIn(variant, word));
    }

    private static boolean isIn(Variant variant, String word) {
        return switch (word) {
            case "unconfirmed" -> !variant.status().isConfirmed();
            case "locked" -> variant.state().isLocked();
            default -> variant.status().word().equals(word);
        };
    }

    /** The test of notes and codes. */
    static Predicate<FilterRow> has(String value, Span span) throws BadFilterException {
        String word = known(value, FilterWords.FEATURES, "filter.no-feature", span);
        return word.equals("code")
                ? row -> !row.unit().source().codes().isEmpty()
                : row -> notes(row, "");
    }

    /** Whether somebody remarked something that holds these letters. */
    static Predicate<FilterRow> note(String value) {
        return row -> notes(row, folded(value));
    }

    private static boolean notes(FilterRow row, String wanted) {
        return hasNote(row.unit().annotations(), wanted)
                || hasNote(row.unit().segment().annotations(), wanted)
                || row.annotations().anyMatch(annotations -> hasNote(annotations, wanted));
    }

    private static boolean hasNote(Annotations annotations, String wanted) {
        return annotations.notes().stream().anyMatch(note -> folded(note.text()).contains(wanted));
    }

    /** The test of repetitions. */
    static Predicate<FilterRow> is(String value, Span span) throws BadFilterException {
        return switch (known(value, FilterWords.KINDS, "filter.no-kind", span)) {
            case "repeated" -> row -> row.document().count(row.unit()) > 1;
            case "first" ->
                    row ->
                            row.document().count(row.unit()) > 1
                                    && row.document().isFirst(row.unit());
            default ->
                    row ->
                            row.variants()
                                    .anyMatch(variant ->
                                            variant.content().equals(row.unit().source()));
        };
    }

    /** The test of the source a variant was made from. */
    static Predicate<FilterRow> origin(String value, Span span) throws BadFilterException {
        String word = known(value, FilterWords.ORIGINS, "filter.no-origin", span);
        return row ->
                row.variants()
                        .filter(variant -> !variant.content().isEmpty())
                        .anyMatch(variant -> variant.origin().word().equals(word));
    }

    /** The test of the name of who made or changed something. */
    static Predicate<FilterRow> author(String value) {
        String wanted = folded(value);
        return row ->
                row.annotations()
                        .anyMatch(
                                one -> isBy(one.changed(), wanted) || isBy(one.created(), wanted));
    }

    private static boolean isBy(Stamp stamp, String wanted) {
        return stamp.author() != null && folded(stamp.author()).contains(wanted);
    }

    /** The test of the day of the last change. */
    static Predicate<FilterRow> changed(String value, Span span) throws BadFilterException {
        Matcher date = DATE.matcher(value);
        if (date.matches()) {
            LocalDate day = day(date.group(2), span);
            String sign = date.group(1) == null ? "=" : date.group(1);
            return row -> days(row, changed -> compares(sign, changed.compareTo(day)));
        }
        return switch (known(value, FilterWords.TIMES, "filter.no-time", span)) {
            case "today" -> row -> days(row, day -> day.equals(today(row)));
            case "yesterday" -> row -> days(row, day -> day.equals(today(row).minusDays(1)));
            case "week" -> row -> days(row, day -> day.isAfter(today(row).minusDays(WEEK)));
            default -> row -> days(row, day -> day.isAfter(today(row).minusDays(MONTH)));
        };
    }

    private static LocalDate day(String text, Span span) throws BadFilterException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadFilterException("filter.no-day", text, span);
        }
    }

    private static LocalDate today(FilterRow row) {
        return row.document().today().date();
    }

    private static boolean days(FilterRow row, Predicate<LocalDate> wanted) {
        Today today = row.document().today();
        return row.annotations()
                .map(annotations -> annotations.changed().time())
                .filter(time -> time != null)
                .anyMatch(time -> wanted.test(LocalDate.ofInstant(time, today.zone())));
    }

    /** The test of the number of letters, codes not counted. */
    static Predicate<FilterRow> length(String value, Span span) throws BadFilterException {
        IntPredicate wanted = lengths(value, span);
        return row ->
                row.said()
                        .map(FilterRow.Said::text)
                        .filter(text -> !text.isEmpty())
                        .anyMatch(text -> wanted.test(text.codePointCount(0, text.length())));
    }

    private static IntPredicate lengths(String value, Span span) throws BadFilterException {
        Matcher between = BETWEEN.matcher(value);
        if (between.matches()) {
            int least = Integer.parseInt(between.group(1));
            int most = Integer.parseInt(between.group(2));
            return length -> least <= length && length <= most;
        }
        Matcher one = LENGTH.matcher(value);
        if (!one.matches()) {
            throw new BadFilterException("filter.no-length", value, span);
        }
        int limit = Integer.parseInt(one.group(2));
        String sign = one.group(1) == null ? "=" : one.group(1);
        return length -> compares(sign, Integer.compare(length, limit));
    }

    private static boolean compares(String sign, int order) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> order == 0;
        };
    }

    private static String known(String value, List<String> words, String complaint, Span span)
            throws BadFilterException {
        String word = folded(value);
        if (!words.contains(word)) {
            throw new BadFilterException(complaint, String.join(", ", words), span);
        }
        return word;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
