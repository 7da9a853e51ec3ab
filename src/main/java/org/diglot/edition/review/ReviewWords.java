package org.diglot.edition.review;

import org.diglot.model.Status;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of a review copy, in the reviewer's language where we have them, else in English. */
final class ReviewWords {
    /** What a reviewer may say of a sentence, in the order in which it is offered. */
    static final List<Status> CHOICES =
            List.of(Status.DRAFT, Status.TRANSLATED, Status.REVIEWED, Status.REJECTED);

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private final ResourceBundle bundle;

    private ReviewWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words for a reader. */
    static ReviewWords in(Locale reader) {
        return new ReviewWords(
                ResourceBundle.getBundle(
                        "org.diglot.edition.review.ReviewWords",
                        reader,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language in which the words are. */
    Locale locale() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    /** One text with its blanks filled in. */
    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }

    /** The word for a status. */
    String status(Status status) {
        return get("status." + status.word());
    }

    /** The status that a word stands for, in whatever language we have. */
    static Optional<Status> status(String word) {
        String wanted = word.strip();
        return Arrays.stream(Status.values())
                .filter(status ->
                        status.word().equalsIgnoreCase(wanted)
                                || LANGUAGES.stream()
                                        .map(language -> in(language).status(status))
                                        .anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }
}
