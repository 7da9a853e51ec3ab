package org.diglot.ui.complete;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Offers ways in which the word at the caret could go on, from the moment the user asks until one
 * is taken or the caret leaves the word. The words of the document are counted on the worker; until
 * they are known, or while they are counted again, the list does with what is known. Painting
 * thread only.
 */
public final class CompletionPresenter {
    private final CompletionDisplay display;
    private final Question<Vocabulary> counting;
    private @Nullable Bitext counted;
    private @Nullable VersionTag version;
    private Vocabulary vocabulary = Vocabulary.empty();
    private @Nullable Typing typing;

    /** A presenter that counts words on the worker. */
    public CompletionPresenter(Runners runners, CompletionDisplay display) {
        this.display = display;
        this.counting =
                new Question<>(
                        runners.worker(),
                        runners.painter(),
                        failure -> display.say("complete.failed"));
    }

    /** The user asks how the word at the caret could go on. */
    public void open(Typing where) {
        VersionTag wanted = where.cell().version();
        if (!wanted.equals(version)) {
            vocabulary = Vocabulary.empty();
        }
        typing = where;
        boolean known = wanted.equals(version) && isCounted(where.bitext());
        version = wanted;
        offer(where, known);
        if (!known) {
            counted = where.bitext();
            counting.ask(() -> Vocabulary.of(where.bitext(), wanted), this::counted);
        }
    }

    private boolean isCounted(Bitext bitext) {
        Bitext before = counted;
        return before != null && before.equals(bitext);
    }

    private void counted(Vocabulary now) {
        vocabulary = now;
        Typing there = typing;
        if (there != null) {
            offer(there, true);
        }
    }

    private void offer(Typing where, boolean isAll) {
        List<Completion> ways = new Completions(where, vocabulary).find();
        if (!ways.isEmpty()) {
            display.showCompletions(ways);
        } else if (isAll) {
            close();
            display.say("complete.none");
        }
    }

    /** Whether ways are offered at the moment, or looked for. */
    public boolean isOpen() {
        return typing != null;
    }

    /** The user went on typing while the list is open. */
    public void typed(Typing where) {
        if (typing == null) {
            return;
        }
        List<Completion> ways =
                Words.beginnings(where.before()).isEmpty()
                        ? List.of()
                        : new Completions(where, vocabulary).find();
        if (ways.isEmpty()) {
            close();
        } else {
            typing = where;
            display.showCompletions(ways);
        }
    }

    /** Nothing is wanted any more: one was taken, or the caret went elsewhere. */
    public void close() {
        if (typing != null) {
            typing = null;
            display.hideCompletions();
        }
    }
}
