package org.diglot.tmx;

import org.diglot.model.Origin;
import org.diglot.model.Status;

import java.util.Map;
import java.util.Optional;

/**
 * What the props of other tools plainly say about status and origin.
 *
 * <p>Tools write to a memory what somebody confirmed, so a text without such props counts as
 * translated. Trados Studio puts {@code x-ConfirmationLevel} and {@code x-Origin} on the unit,
 * Phrase puts {@code reviewed} and {@code aligned} on the variant, memoQ puts {@code aligned} on
 * the unit. The props themselves stay where they are.
 *
 * @see <a
 *     href="https://developers.rws.com/studio-api-docs/apiconcepts/translationmemory/importing_a_tmx_file.html">
 *     RWS on confirmation levels in TMX</a>
 */
final class Dialect {
    private static final Map<String, Status> STATUS =
            Map.of(
                    "x-ConfirmationLevel=Draft", Status.DRAFT,
                    "x-ConfirmationLevel=Translated", Status.TRANSLATED,
                    "x-ConfirmationLevel=ApprovedTranslation", Status.REVIEWED,
                    "x-ConfirmationLevel=ApprovedSignOff", Status.REVIEWED,
                    "x-ConfirmationLevel=RejectedTranslation", Status.REJECTED,
                    "x-ConfirmationLevel=RejectedSignOff", Status.REJECTED,
                    "reviewed=true", Status.REVIEWED);

    private static final Map<String, Origin> ORIGIN =
            Map.of(
                    "x-Origin=Alignment", Origin.ALIGNED,
                    "x-Origin=MachineTranslation", Origin.MACHINE,
                    "aligned=true", Origin.ALIGNED,
                    "aligned=yes", Origin.ALIGNED);

    private Dialect() {}

    /** The status of a variant with text that carries none of our props. */
    static Status status(Xml.Element tuv, Xml.Element tu) {
        return said(tuv, tu, STATUS).orElse(Status.TRANSLATED);
    }

    /** The origin of a variant with text that carries none of our props. */
    static Origin origin(Xml.Element tuv, Xml.Element tu) {
        return said(tuv, tu, ORIGIN).orElse(Origin.IMPORTED);
    }

    private static <T> Optional<T> said(Xml.Element tuv, Xml.Element tu, Map<String, T> words) {
        return said(tuv, words).or(() -> said(tu, words));
    }

    private static <T> Optional<T> said(Xml.Element element, Map<String, T> words) {
        for (Xml.Element prop : element.elements("prop")) {
            String type = prop.attributes().getOrDefault("type", "");
            T word = words.get(type + "=" + prop.text());
            if (word != null) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
