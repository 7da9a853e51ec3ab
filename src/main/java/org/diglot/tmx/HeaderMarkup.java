package org.diglot.tmx;

import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.DocumentHeader;
import org.diglot.model.Foreign;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads and writes the header.
 *
 * <p>Nothing in it changes by itself: no time of writing, and a version of the format, not of the
 * program. Attributes of {@code tmx} itself, such as name spaces, are kept among the foreign ones
 * under the name {@code tmx/...}, which no attribute of the header can have; a {@code tu} that is
 * no unit is kept among the foreign markup.
 */
final class HeaderMarkup {
    private static final String TOOL = "Diglot";
    private static final String FORMAT_VERSION = "1";
    private static final String OF_ROOT = "tmx/";

    /** What we write unless the file that we read said something else. */
    private static final Map<String, String> USUAL =
            Map.of(
                    "segtype", "sentence",
                    "o-tmf", TOOL,
                    "adminlang", "en",
                    "datatype", "plaintext");

    private static final Set<String> REQUIRED =
            Set.of(
                    "creationtool",
                    "creationtoolversion",
                    "segtype",
                    "o-tmf",
                    "adminlang",
                    "srclang",
                    "datatype");
    private static final Set<String> TOLD =
            Set.of("creationtool", "creationtoolversion", "srclang");
    private static final Set<String> SEGMENT_TYPES =
            Set.of("block", "paragraph", "sentence", "phrase");

    private HeaderMarkup() {}

    /** What the tags before the body say. */
    record Front(Map<String, String> root, Xml.Element header) {

        /** The header of a document from this file. */
        DocumentHeader header(String file, VersionTag source) {
            Parts parts = Parts.beside("", header);
            List<VersionTag> versions = new ArrayList<>();
            for (String tag : parts.own().all(OwnProps.VERSION)) {
                versions.add(VersionTag.of(tag));
            }
            versions.remove(source);
            String name = parts.own().one(OwnProps.DOCUMENT, withoutSuffix(file));
            return new DocumentHeader(name, source, versions, annotations(parts));
        }

        private Annotations annotations(Parts parts) {
            Annotations all = parts.annotations(TOLD);
            Map<String, String> foreign = new LinkedHashMap<>();
            root.forEach((name, value) -> foreign.put(OF_ROOT + name, value));
            all.foreign().attributes().values().forEach(foreign::put);
            foreign.remove(OF_ROOT + "version");
            USUAL.forEach(foreign::remove);
            foreign.computeIfPresent(
                    "segtype", (name, value) -> SEGMENT_TYPES.contains(value) ? value : null);
            List<String> markup = all.foreign().markup();
            boolean none = foreign.isEmpty() && markup.isEmpty();
            return new Annotations(
                    all.created(),
                    all.changed(),
                    all.notes(),
                    none ? Foreign.NONE : new Foreign(Attributes.of(foreign), markup));
        }
    }

    private static String withoutSuffix(String file) {
        boolean suffix = file.regionMatches(true, Math.max(0, file.length() - 4), ".tmx", 0, 4);
        return suffix ? file.substring(0, file.length() - 4) : file;
    }

    /** The same header with more foreign markup. */
    static DocumentHeader plus(List<String> markup, DocumentHeader header) {
        if (markup.isEmpty()) {
            return header;
        }
        Annotations known = header.annotations();
        List<String> all = new ArrayList<>(known.foreign().markup());
        all.addAll(markup);
        Foreign foreign = new Foreign(known.foreign().attributes(), all);
        return new DocumentHeader(
                header.name(),
                header.source(),
                header.versions(),
                new Annotations(known.created(), known.changed(), known.notes(), foreign));
    }

    /** Everything before the first unit. */
    static void begin(DocumentHeader header, StringBuilder text) {
        Annotations annotations = header.annotations();
        Attributes foreign = annotations.foreign().attributes();
        UnitMarkup lines = new UnitMarkup(text, header.source(), UnitMarkup.Layout.LINES);
        lines.line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.line(0, "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        Markup root = lines.begin(0).raw("<tmx").attribute("version", "1.4");
        foreign.values()
                .forEach((name, value) -> {
                    if (name.startsWith(OF_ROOT)) {
                        root.attribute(name.substring(OF_ROOT.length()), value);
                    }
                });
        root.raw(">");
        lines.end();
        header(header, lines);
        lines.line(0, "<body>");
    }

    private static void header(DocumentHeader header, UnitMarkup lines) {
        Annotations annotations = header.annotations();
        Attributes foreign = annotations.foreign().attributes();
        Markup out = lines.begin(0).raw("<header");
        out.attribute("creationtool", TOOL).attribute("creationtoolversion", FORMAT_VERSION);
        usual("segtype", foreign, out);
        usual("o-tmf", foreign, out);
        usual("adminlang", foreign, out);
        out.attribute("srclang", header.source().value());
        usual("datatype", foreign, out);
        lines.attributes(annotations, REQUIRED);
        out.raw(">");
        lines.end();
        lines.notes(1, annotations);
        lines.prop(1, OwnProps.DOCUMENT, header.name());
        for (VersionTag version : header.versions()) {
            lines.prop(1, OwnProps.VERSION, version.value());
        }
        lines.foreign(1, annotations, "tu", UnitMarkup.Side.OUTSIDE);
        lines.line(0, "</header>");
    }

    private static void usual(String name, Attributes foreign, Markup out) {
        out.attribute(name, foreign.get(name).orElse(USUAL.getOrDefault(name, "")));
    }

    /** Everything after the last unit. */
    static void end(DocumentHeader header, StringBuilder text) {
        UnitMarkup lines = new UnitMarkup(text, header.source(), UnitMarkup.Layout.LINES);
        lines.foreign(2, header.annotations(), "tu", UnitMarkup.Side.AMONG);
        lines.line(0, "</body>");
        lines.line(0, "</tmx>");
    }
}
