package org.diglot.edition.review;

import org.diglot.model.Content;
import org.diglot.model.Status;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a row knows, hidden, of the moment at which it was sent.
 *
 * @param source the hash of the source
 * @param base the hash of the text that was sent
 * @param status the status that was sent
 * @param sent the text that was sent; {@code null} if the program that saved the file has dropped
 *     it
 */
public record Seal(String source, String base, Status status, @Nullable Content sent) {
    private static final Pattern WRITTEN =
            Pattern.compile("diglot1-[0-9a-f]{16}-[0-9a-f]{16}-[a-z]+");

    /** The seal of a row. */
    static Seal of(ReviewRow row) {
        return new Seal(
                Likeness.hash(row.source()),
                Likeness.hash(row.target()),
                row.status(),
                row.target());
    }

    /** As it stands, hidden, in the file. */
    String written() {
        return String.join("-", "diglot1", source, base, status.word());
    }

    /** What was written; empty if that is no seal. */
    static Optional<Seal> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String[] parts = written.split("-", -1);
        return Arrays.stream(Status.values())
                .filter(status -> status.word().equals(parts[3]))
                .map(status -> new Seal(parts[1], parts[2], status, null))
                .findFirst();
    }

    /** The same with the text that was sent, if it is the text that the hash was made of. */
    Seal with(@Nullable Content text) {
        boolean genuine = text != null && Likeness.hash(text).equals(base);
        return genuine ? new Seal(source, base, status, text) : this;
    }
}
