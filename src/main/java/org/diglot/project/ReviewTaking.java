package org.diglot.project;

import org.diglot.edition.review.Likeness;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Change;
import org.diglot.model.Content;
import org.diglot.model.Edit;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.ReviewFinding.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one edit of what is taken from a review.
 *
 * <p>What is not open is taken; of what is open, only what was decided. Remarks become notes of
 * their segments either way. Immutable; may be used from any thread.
 */
public final class ReviewTaking {

    /**
     * How changes are signed.
     *
     * @param version the version that was reviewed
     * @param status what a changed text becomes where the reviewer did not choose: draft,
     *     translated or reviewed
     * @param author whose review it is
     * @param named whether the file's own names go before {@code author}
     * @param time when
     */
    public record Signature(
            VersionTag version, Status status, String author, Names named, Instant time) {}

    /** Whose name a change bears. */
    public enum Names {
        /** The name in the file where there is one. */
        FROM_FILE,
        /** The one name that was given, for all. */
        GIVEN
    }

    /**
     * What was taken.
     *
     * @param texts how many texts changed
     * @param states how many texts only changed their state
     * @param remarks how many notes were added
     */
    public record Count(int texts, int states, int remarks) {}

    private final Bitext bitext;
    private final Signature signature;
    private final Map<SegmentId, Unit> after = new LinkedHashMap<>();
    private int texts;
    private int states;
    private int remarks;

    /**
     * What is taken.
     *
     * @param bitext the document that the findings were made of
     * @param findings all findings
     * @param decided those of the open ones whose text is taken although it is open
     */
    public ReviewTaking(
            Bitext bitext,
            List<ReviewFinding> findings,
            Set<ReviewFinding> decided,
            Signature signature) {
        this.bitext = bitext;
        this.signature = signature;
        for (ReviewFinding finding : findings) {
            take(finding, decided.contains(finding));
        }
    }

    /** The edit; empty if nothing changes. */
    public Optional<Edit> edit() {
        List<Change> changes = new ArrayList<>();
        for (Unit unit : bitext.units()) {
            Unit changed = after.get(unit.id());
            if (changed != null && !changed.equals(unit)) {
                changes.add(Change.Rows.of(unit, changed));
            }
        }
        Stamp stamp = new Stamp(signature.author(), signature.time());
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit("review", stamp, changes));
    }

    /** How much is taken. */
    public Count count() {
        return new Count(texts, states, remarks);
    }

    private void take(ReviewFinding finding, boolean decided) {
        Unit unit =
                after.getOrDefault(finding.segment(), bitext.unit(finding.segment()).orElse(null));
        if (unit == null || !finding.canBeTaken()) {
            return;
        }
        Variant mine = unit.variant(signature.version());
        if (mine.state().isLocked()) {
            return;
        }
        boolean taken = decided || finding.outcome() == Outcome.TAKEN;
        Variant said = taken ? taken(mine, finding) : mine;
        Variant noted = said.status() == Status.REJECTED && taken ? said : noted(said, finding);
        if (!noted.equals(mine)) {
            after.put(finding.segment(), unit.with(signature.version(), noted));
        }
    }

    private Variant taken(Variant mine, ReviewFinding finding) {
        Stamp stamp = new Stamp(author(finding.wish().author()), signature.time());
        Status wanted = finding.wish().status();
        Content theirs = finding.texts().theirs();
        if (!Likeness.same(theirs, mine.content())) {
            texts++;
            Status status = wanted == null ? signature.status() : wanted;
            State state = theirs.isBlank() ? State.EMPTY : state(mine, status, finding);
            return mine.with(theirs, Origin.TYPED, stamp).with(state, stamp);
        }
        if (wanted == null || wanted == mine.status()) {
            return mine;
        }
        states++;
        return mine.with(state(mine, wanted, finding), stamp);
    }

    /** A rejection has the remarks as its reason. */
    private static State state(Variant mine, Status status, ReviewFinding finding) {
        if (status != Status.REJECTED) {
            return mine.state().with(status);
        }
        String reason =
                finding.wish().remarks().stream()
                        .map(ReviewWish.Remark::text)
                        .collect(Collectors.joining("\n"));
        return new State(status, mine.state().lock(), reason.isEmpty() ? null : reason);
    }

    private Variant noted(Variant variant, ReviewFinding finding) {
        Annotations annotations = variant.annotations();
        for (ReviewWish.Remark remark : finding.wish().remarks()) {
            Note note = Note.of(text(remark));
            boolean known = annotations.notes().stream().anyMatch(old -> says(old, note, remark));
            if (!known) {
                annotations = annotations.plusNote(note);
                remarks++;
            }
        }
        return annotations.equals(variant.annotations()) ? variant : variant.with(annotations);
    }

    private static boolean says(Note old, Note note, ReviewWish.Remark remark) {
        return old.text().equals(note.text()) || old.text().equals(remark.text());
    }

    /** A remark of somebody else than the one who signs says whose it is. */
    private String text(ReviewWish.Remark remark) {
        boolean foreign = remark.author() != null && !remark.author().equals(signature.author());
        return foreign ? remark.author() + ": " + remark.text() : remark.text();
    }

    private String author(@Nullable String told) {
        return told != null && signature.named() == Names.FROM_FILE ? told : signature.author();
    }
}
