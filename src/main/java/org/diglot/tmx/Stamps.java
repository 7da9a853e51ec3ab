package org.diglot.tmx;

import org.diglot.model.Attributes;
import org.diglot.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Reads and writes who and when, as TMX has it: {@code creationdate="20261123T101500Z"} and its
 * like.
 */
final class Stamps {
    /** The attributes that tell who and when. */
    static final Set<String> NAMES = Set.of("creationdate", "creationid", "changedate", "changeid");

    private static final String DATE_SHAPE = "yyyymmddThhmmss";

    private Stamps() {}

    static Stamp created(SequencedMap<String, String> attributes) {
        return stamp(attributes, "creationid", "creationdate");
    }

    static Stamp changed(SequencedMap<String, String> attributes) {
        return stamp(attributes, "changeid", "changedate");
    }

    private static Stamp stamp(SequencedMap<String, String> attributes, String id, String date) {
        String author = attributes.get(id);
        Instant time = time(attributes.get(date));
        return author == null && time == null ? Stamp.UNKNOWN : new Stamp(author, time);
    }

    /** Whether this attribute is told by a stamp; a date that is none stays foreign. */
    static boolean tell(String attribute, String value) {
        return switch (attribute) {
            case "creationid", "changeid" -> true;
            case "creationdate", "changedate" -> time(value) != null;
            default -> false;
        };
    }

    static void write(Stamp created, Stamp changed, Attributes foreign, Markup out) {
        write("creationdate", created.time(), foreign, out);
        write("creationid", created.author(), out);
        write("changedate", changed.time(), foreign, out);
        write("changeid", changed.author(), out);
    }

    private static void write(String name, @Nullable String author, Markup out) {
        if (author != null) {
            out.attribute(name, author);
        }
    }

    private static void write(String name, @Nullable Instant time, Attributes foreign, Markup out) {
        String written = time == null ? null : text(time);
        if (written != null) {
            out.attribute(name, written);
        } else {
            foreign.get(name).ifPresent(odd -> out.attribute(name, odd));
        }
    }

    static @Nullable Instant time(@Nullable String text) {
        boolean zoned = text != null && text.length() == 16 && text.charAt(15) == 'Z';
        if (text == null || !(zoned || text.length() == 15) || !hasShape(text)) {
            return null;
        }
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 4, 6),
                            number(text, 6, 8),
                            number(text, 9, 11),
                            number(text, 11, 13),
                            number(text, 13, 15))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null; // no such day or hour: the caller keeps the text as it is
        }
    }

    private static boolean hasShape(String text) {
        for (int at = 0; at < DATE_SHAPE.length(); at++) {
            char c = text.charAt(at);
            if (at == 8 ? c != 'T' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * The time as TMX writes it; {@code null} outside the years 0 to 9999, which TMX cannot say.
     */
    private static @Nullable String text(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            return null;
        }
        return String.format(
                Locale.ROOT,
                "%04d%02d%02dT%02d%02d%02dZ",
                utc.getYear(),
                utc.getMonthValue(),
                utc.getDayOfMonth(),
                utc.getHour(),
                utc.getMinute(),
                utc.getSecond());
    }
}
