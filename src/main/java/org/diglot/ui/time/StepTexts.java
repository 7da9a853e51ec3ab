package org.diglot.ui.time;

import org.diglot.model.Edit;
import org.diglot.model.Stamp;
import org.diglot.project.Cell;
import org.diglot.project.Moment;
import org.diglot.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A step in words: who did what, where and when. */
final class StepTexts {
    /** What is done to a document, as journals name it. */
    private static final Set<String> KNOWN =
            Set.of(
                    "type",
                    "confirm",
                    "unconfirm",
                    "clear",
                    "note",
                    "lock",
                    "add-version",
                    "split",
                    "join",
                    "source",
                    "import",
                    "pretranslate",
                    "replace",
                    "restore",
                    "propagate",
                    "review");

    private final Texts texts;

    StepTexts(Texts texts) {
        this.texts = texts;
    }

    String of(Step step) {
        Moment moment = step.moment();
        return moment == null ? texts.text("time.beginning") : words(moment, step.place());
    }

    private String words(Moment moment, Step.Place place) {
        List<String> words = new ArrayList<>();
        Stamp stamp = moment.edit().stamp();
        if (stamp.time() != null) {
            words.add(texts.date(stamp.time()) + " " + texts.time(stamp.time()));
        }
        if (stamp.author() != null) {
            words.add(stamp.author());
        }
        words.add(what(moment));
        String where = where(place);
        if (!where.isEmpty()) {
            words.add(where);
        }
        return String.join(" · ", words);
    }

    private String what(Moment moment) {
        Edit edit = moment.edit();
        String done =
                KNOWN.contains(edit.label())
                        ? texts.text("edit." + edit.label())
                        : texts.text("edit.other", edit.label());
        return switch (moment.turn()) {
            case DONE -> done;
            case UNDONE -> texts.text("time.undone", done);
            case REDONE -> texts.text("time.redone", done);
        };
    }

    private String where(Step.Place place) {
        @Nullable Cell cell = place.cell();
        if (cell == null || place.segment() == 0) {
            return "";
        }
        return texts.text(
                "time.where",
                texts.number(place.segment()),
                cell.version().displayName(texts.locale()));
    }
}
