package org.diglot.tmx;

import org.diglot.model.SegmentId;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxException.Place;
import org.diglot.tmx.TmxException.Problem;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

/**
 * Writes one unit as one line of XML, a {@code tu} just as in TMX, and reads it back without loss.
 *
 * <p>A unit does not say the language of its source, so whoever writes it does. May be used from
 * any thread.
 */
public final class UnitXml {
    private static final String NAME = "journal";

    private final VersionTag source;

    /** For the units of a document with this source language. */
    public UnitXml(VersionTag source) {
        this.source = source;
    }

    /** The unit on one line, without a line break at its end. */
    public String write(Unit unit) {
        StringBuilder text = new StringBuilder();
        new UnitMarkup(text, source, UnitMarkup.Layout.ONE_LINE).unit(unit);
        return text.toString();
    }

    /**
     * The unit of a line written by {@link #write}.
     *
     * @throws TmxException if the line is cut off or is no unit of this source language
     */
    public Unit read(String line) throws TmxException {
        Warnings warnings = new Warnings();
        var bytes = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        try (XmlInput input = new XmlInput(bytes, NAME, warnings)) {
            input.advance();
            Xml.Element tu = input.element();
            String id = tu.attributes().getOrDefault("tuid", "");
            input.advance();
            if (!tu.name().equals("tu") || id.isBlank()) {
                throw notOurs(null);
            }
            return new UnitReader(new Languages(), warnings)
                    .read(tu, source, new SegmentId(id))
                    .orElseThrow(() -> notOurs(null))
                    .withSurplus();
        } catch (XMLStreamException e) {
            throw notOurs(e);
        }
    }

    private static TmxException notOurs(@Nullable Throwable cause) {
        return new TmxException(Problem.MALFORMED, new Place(NAME, 1, 0, ""), 0, cause);
    }
}
