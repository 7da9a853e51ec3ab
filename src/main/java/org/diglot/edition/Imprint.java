package org.diglot.edition;

import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What title page and colophon say; everything as it was given, nothing from the clock.
 *
 * @param titles the title of the work by version; where one is absent, the text's own title is used
 * @param credits who made it, and on what terms it may be used
 * @param provenance what the edition was made from
 */
public record Imprint(
        SequencedMap<VersionTag, String> titles, Credits credits, Provenance provenance) {
    public Imprint {
        titles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(titles));
    }

    /** Nothing known but the name of the document. */
    public static Imprint of(String document) {
        return new Imprint(
                new LinkedHashMap<>(),
                Credits.UNKNOWN,
                new Provenance(document, null, "Diglot", null));
    }

    /** The same with other credits. */
    public Imprint with(Credits other) {
        return new Imprint(titles, other, provenance);
    }

    /** The same with another provenance. */
    public Imprint with(Provenance other) {
        return new Imprint(titles, credits, other);
    }

    /** The same with these titles. */
    public Imprint withTitles(Map<VersionTag, String> others) {
        return new Imprint(new LinkedHashMap<>(others), credits, provenance);
    }

    /**
     * Who made the work, and on what terms it may be used.
     *
     * @param author of the original; {@code null} if unknown
     * @param translators by version
     * @param source where the original was published, such as a book or an address; {@code null} if
     *     unknown
     * @param licence {@code null} if unknown
     */
    public record Credits(
            @Nullable String author,
            SequencedMap<VersionTag, String> translators,
            @Nullable String source,
            @Nullable String licence) {

        /** Nobody is named. */
        public static final Credits UNKNOWN = new Credits(null, new LinkedHashMap<>(), null, null);

        public Credits {
            translators = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(translators));
        }
    }

    /**
     * What an edition was made from.
     *
     * @param document the name of the source file
     * @param tmxHash the hash of the TMX file, with its method in front: {@code sha256:…}; {@code
     *     null} if unknown
     * @param tool the program that made the edition
     * @param date the date of the edition, as it shall be printed; {@code null} for none
     */
    public record Provenance(
            String document, @Nullable String tmxHash, String tool, @Nullable String date) {}
}
