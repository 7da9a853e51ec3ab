package org.diglot.memory.draft;

import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the inline codes of a segment into the translation of a match, where there is no doubt:
 *
 * <ul>
 *   <li>codes of the same kinds in the same order: each code of the translation that the match's
 *       source has once becomes the segment's code in that place;
 *   <li>a segment without codes: the translation loses its own;
 *   <li>a match without codes, and a segment that is enclosed by its codes: so is the translation.
 * </ul>
 */
final class CodeTransfer {
    private final List<Code> before;
    private final List<Code> now;
    private final Content segment;

    private CodeTransfer(Content earlier, Content segment) {
        this.before = earlier.codes();
        this.now = segment.codes();
        this.segment = segment;
    }

    /**
     * The translation with the codes of the segment; empty if they are the same already, or there
     * is doubt.
     *
     * @param earlier the source of the match
     * @param segment what is being translated
     * @param translation of the match
     */
    static Optional<Content> transfer(Content earlier, Content segment, Content translation) {
        CodeTransfer transfer = new CodeTransfer(earlier, segment);
        if (transfer.before.equals(transfer.now)) {
            return Optional.empty();
        }
        return transfer.changed(translation).filter(other -> !other.equals(translation));
    }

    private Optional<Content> changed(Content translation) {
        List<Code> there = translation.codes();
        if (now.isEmpty()) {
            return Optional.of(Content.of(translation.plainText()));
        }
        if (before.isEmpty() && there.isEmpty()) {
            return enclosed(translation);
        }
        return isOneToOne(there) ? Optional.of(mapped(translation)) : Optional.empty();
    }

    private boolean isOneToOne(List<Code> there) {
        return kinds(before).equals(kinds(now))
                && before.stream().distinct().count() == before.size()
                && there.size() == before.size()
                && there.containsAll(before);
    }

    private static List<CodeKind> kinds(List<Code> codes) {
        return codes.stream().map(Code::kind).toList();
    }

    private Content mapped(Content translation) {
        List<Inline> pieces = new ArrayList<>();
        for (Inline piece : translation.pieces()) {
            pieces.add(piece instanceof Code code ? now.get(before.indexOf(code)) : piece);
        }
        return new Content(pieces);
    }

    /** Codes before all text go to the front, codes behind all text to the end. */
    private Optional<Content> enclosed(Content translation) {
        List<Inline> all = segment.pieces();
        List<Inline> front = all.stream().takeWhile(Code.class::isInstance).toList();
        List<Inline> back = all.reversed().stream().takeWhile(Code.class::isInstance).toList();
        if (all.size() != front.size() + back.size() + 1) {
            return Optional.empty();
        }
        List<Inline> pieces = new ArrayList<>(front);
        pieces.addAll(translation.pieces());
        pieces.addAll(back.reversed());
        return Optional.of(new Content(pieces));
    }
}
