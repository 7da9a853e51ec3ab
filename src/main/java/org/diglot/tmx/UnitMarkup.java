package org.diglot.tmx;

import org.diglot.model.Annotations;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.Origin;
import org.diglot.model.Placement;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;

import java.util.Set;

/** Writes one unit as a {@code tu}, each element on a line of its own or all on one. */
final class UnitMarkup {

    /** What follows a sentence unless its unit says something else. */
    static final String USUAL_SPACE = " ";

    /** Whether there are line breaks between the elements. */
    enum Layout {
        LINES,
        ONE_LINE
    }

    private final StringBuilder text;
    private final Markup out;
    private final VersionTag source;
    private final Layout layout;

    UnitMarkup(StringBuilder text, VersionTag source, Layout layout) {
        this.text = text;
        this.out = new Markup(text);
        this.source = source;
        this.layout = layout;
    }

    void unit(Unit unit) {
        Annotations annotations = unit.annotations();
        begin(2).raw("<tu").attribute("tuid", unit.id().value());
        attributes(annotations, Set.of("tuid"));
        out.raw(">");
        end();
        notes(3, annotations);
        placement(unit);
        foreign(3, annotations, "tuv", Side.OUTSIDE);
        tuv(source, unit.segment().annotations(), unit.source());
        unit.variants().forEach(this::variant);
        foreign(3, annotations, "tuv", Side.AMONG);
        line(2, "</tu>");
    }

    /** Whether a foreign element stands before the elements of a name or is one of them. */
    enum Side {
        OUTSIDE,
        AMONG
    }

    /** A unit that is a paragraph of its own, as other tools have them, needs no props. */
    private void placement(Unit unit) {
        Placement placement = unit.segment().placement();
        boolean alone =
                placement.paragraph().value().equals(unit.id().value())
                        && placement.after().isEmpty();
        if (!alone) {
            prop(3, OwnProps.PARAGRAPH, placement.paragraph().value());
        }
        if (!placement.before().isEmpty()) {
            prop(3, OwnProps.BEFORE, placement.before());
        }
        if (!alone && !placement.after().equals(USUAL_SPACE)) {
            prop(3, OwnProps.AFTER, placement.after());
        }
        placement.parents().forEach(parent -> prop(3, OwnProps.PARENT, parent.value()));
    }

    private void tuv(VersionTag tag, Annotations annotations, Content content) {
        beginTuv(tag, annotations);
        endTuv(annotations, content);
    }

    private void variant(VersionTag tag, Variant variant) {
        beginTuv(tag, variant.annotations());
        prop(4, OwnProps.STATUS, variant.status().word());
        if (variant.origin() != Origin.UNKNOWN) {
            prop(4, OwnProps.ORIGIN, variant.origin().word());
        }
        if (variant.state().isLocked()) {
            prop(4, OwnProps.LOCKED, "yes");
        }
        String reason = variant.state().reason();
        if (reason != null) {
            prop(4, OwnProps.REASON, reason);
        }
        endTuv(variant.annotations(), variant.content());
    }

    private void beginTuv(VersionTag tag, Annotations annotations) {
        begin(3).raw("<tuv").attribute("xml:lang", tag.value());
        attributes(annotations, Set.of("xml:lang", "lang"));
        out.raw(">");
        end();
        notes(4, annotations);
    }

    private void endTuv(Annotations annotations, Content content) {
        foreign(4, annotations, "seg", Side.OUTSIDE);
        begin(4).raw("<seg>");
        SegmentMarkup.write(content, out);
        out.raw("</seg>");
        end();
        foreign(4, annotations, "seg", Side.AMONG);
        line(3, "</tuv>");
    }

    /** Stamps and foreign attributes; those in {@code written} are there already. */
    void attributes(Annotations annotations, Set<String> written) {
        Stamps.write(
                annotations.created(),
                annotations.changed(),
                annotations.foreign().attributes(),
                out);
        annotations
                .foreign()
                .attributes()
                .values()
                .forEach((name, value) -> {
                    if (!written.contains(name) && !Stamps.NAMES.contains(name)) {
                        out.attribute(name, value);
                    }
                });
    }

    void notes(int depth, Annotations annotations) {
        for (Note note : annotations.notes()) {
            begin(depth).raw("<note");
            String language = note.language();
            if (language != null) {
                out.attribute("xml:lang", language);
            }
            out.raw(">").text(note.text()).raw("</note>");
            end();
        }
    }

    void prop(int depth, String type, String value) {
        begin(depth).raw("<prop").attribute("type", type).raw(">").text(value).raw("</prop>");
        end();
    }

    /** Foreign markup, those before the elements of a name or those among them. */
    void foreign(int depth, Annotations annotations, String name, Side side) {
        for (String markup : annotations.foreign().markup()) {
            if (isElement(markup, name) == (side == Side.AMONG)) {
                line(depth, markup);
            }
        }
    }

    private static boolean isElement(String markup, String name) {
        return markup.startsWith("<" + name)
                && markup.length() > name.length() + 1
                && " />".indexOf(markup.charAt(name.length() + 1)) >= 0;
    }

    void line(int depth, String markup) {
        begin(depth).raw(markup);
        end();
    }

    Markup begin(int depth) {
        if (layout == Layout.LINES) {
            text.repeat(' ', depth);
        }
        return out;
    }

    void end() {
        if (layout == Layout.LINES) {
            text.append('\n');
        }
    }
}
