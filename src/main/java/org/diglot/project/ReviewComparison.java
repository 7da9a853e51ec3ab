package org.diglot.project;

import org.diglot.edition.review.CodeTokens;
import org.diglot.edition.review.Likeness;
import org.diglot.edition.review.ReturnedRow;
import org.diglot.edition.review.Seal;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.ReviewFinding.Outcome;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares rows that came back with what was sent and with what the project says now. */
final class ReviewComparison {
    private final Bitext bitext;
    private final VersionTag version;

    ReviewComparison(Bitext bitext, VersionTag version) {
        this.bitext = bitext;
        this.version = version;
    }

    List<ReviewFinding> findings(List<ReturnedRow> rows) {
        Map<SegmentId, List<ReviewFinding>> bySegment = new LinkedHashMap<>();
        for (ReturnedRow row : rows) {
            bySegment.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(finding(row));
        }
        return bySegment.values().stream()
                .flatMap(same -> agreed(same).stream())
                .sorted(Comparator.comparingInt(ReviewFinding::place))
                .toList();
    }

    /** Of several rows on one segment, those that say something; one for all if they agree. */
    private static List<ReviewFinding> agreed(List<ReviewFinding> findings) {
        if (findings.size() == 1) {
            return findings;
        }
        Map<Object, ReviewFinding> different = new LinkedHashMap<>();
        for (ReviewFinding finding : findings) {
            boolean says = finding.outcome() != Outcome.UNCHANGED || !finding.wish().isEmpty();
            if (says) {
                Object said =
                        List.of(
                                Likeness.hash(finding.texts().theirs()),
                                String.valueOf(finding.wish().status()),
                                finding.wish().remarks());
                different.putIfAbsent(said, finding);
            }
        }
        if (different.isEmpty()) {
            return List.of(findings.getFirst());
        }
        boolean decided = different.size() == 1;
        return different.values().stream()
                .map(finding ->
                        decided || !finding.canBeTaken() ? finding : finding.with(Outcome.DOUBLED))
                .toList();
    }

    private ReviewFinding finding(ReturnedRow row) {
        Unit unit = bitext.unit(row.id()).orElse(null);
        Variant mine = unit == null ? Variant.EMPTY : unit.variant(version);
        Content source = unit == null ? Content.EMPTY : unit.source();
        Seal seal = row.seal();
        Content sent = seal == null ? null : sent(seal, mine.content());
        Content theirs = theirs(row, source, sent == null ? mine.content() : sent);
        ReviewWish wish = wish(row, seal, mine);
        ReviewTexts texts = new ReviewTexts(source, sent, mine.content(), theirs);
        Outcome outcome =
                isUntouched(row, wish, theirs)
                        ? Outcome.UNCHANGED
                        : unit == null ? Outcome.UNKNOWN : outcome(row, unit, texts, wish);
        return new ReviewFinding(row.place(), row.id(), outcome, texts, wish);
    }

    /** What was sent, as the file tells, or as the project still has it. */
    private static @Nullable Content sent(Seal seal, Content mine) {
        boolean unchanged = seal.sent() == null && Likeness.hash(mine).equals(seal.base());
        return unchanged ? mine : seal.sent();
    }

    private static Content theirs(ReturnedRow row, Content source, Content sent) {
        CodeTokens tokens = new CodeTokens(source, sent);
        return tokens.content(Likeness.cleaned(row.said().target(), tokens.text(sent)));
    }

    private static ReviewWish wish(ReturnedRow row, @Nullable Seal seal, Variant mine) {
        Status said = row.said().status();
        Status before = seal == null ? mine.status() : seal.status();
        boolean chosen = said != null && said != before && said != Status.EMPTY;
        List<ReviewWish.Remark> remarks =
                row.remarks().stream()
                        .map(remark -> new ReviewWish.Remark(remark.author(), remark.text()))
                        .toList();
        return new ReviewWish(chosen ? said : null, row.said().author(), remarks);
    }

    private static boolean isUntouched(ReturnedRow row, ReviewWish wish, Content theirs) {
        Seal seal = row.seal();
        return seal != null && wish.status() == null && says(theirs, seal);
    }

    /** Whether a text is what was sent. */
    private static boolean says(Content text, Seal seal) {
        return Likeness.hash(text).equals(seal.base());
    }

    private Outcome outcome(ReturnedRow row, Unit unit, ReviewTexts texts, ReviewWish wish) {
        Seal seal = row.seal();
        Variant mine = unit.variant(version);
        boolean retouched = seal == null || !says(texts.theirs(), seal);
        if (sourceChanged(row, unit, texts)) {
            return Outcome.SOURCE_CHANGED;
        }
        if (retouched && row.said().reading() == ReturnedRow.Reading.CONVERTED) {
            return Outcome.CONVERTED;
        }
        if (Likeness.same(texts.theirs(), texts.mine())) {
            return agreement(mine, wish, retouched);
        }
        if (mine.state().isLocked()) {
            return Outcome.LOCKED;
        }
        if (!retouched) {
            return Outcome.OUTDATED;
        }
        if (texts.theirs().isBlank()) {
            return Outcome.EMPTIED;
        }
        Content sent = texts.sent() == null ? texts.mine() : texts.sent();
        if (!CodeTokens.isSound(texts.theirs(), unit.source(), sent)) {
            return Outcome.DAMAGED;
        }
        return seal != null && says(texts.mine(), seal) ? Outcome.TAKEN : Outcome.CONFLICT;
    }

    /** What comes of a row whose text the project has already: at most a state. */
    private static Outcome agreement(Variant mine, ReviewWish wish, boolean retouched) {
        boolean decides = wish.status() != null && wish.status() != mine.status();
        if (decides && mine.content().isBlank()) {
            return Outcome.UNCHANGED;
        }
        if (decides) {
            return mine.state().isLocked() ? Outcome.LOCKED : Outcome.TAKEN;
        }
        return retouched || wish.status() != null ? Outcome.SAME : Outcome.UNCHANGED;
    }

    /** Without a seal, the source that is to be read in the file has to do. */
    private static boolean sourceChanged(ReturnedRow row, Unit unit, ReviewTexts texts) {
        Seal seal = row.seal();
        if (seal != null) {
            return !Likeness.hash(unit.source()).equals(seal.source());
        }
        CodeTokens tokens = new CodeTokens(unit.source(), texts.mine());
        Content shown = tokens.content(row.said().source());
        return !Likeness.same(shown, unit.source());
    }
}
