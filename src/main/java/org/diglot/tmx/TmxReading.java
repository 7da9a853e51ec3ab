package org.diglot.tmx;

import org.diglot.model.SegmentId;
import org.diglot.model.VersionTag;
import org.diglot.tmx.HeaderMarkup.Front;
import org.diglot.tmx.TmxException.Place;
import org.diglot.tmx.TmxException.Problem;
import org.diglot.tmx.TmxSummary.Ending;
import org.diglot.tmx.TmxWarning.Kind;
import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** One reading of one file, from its first tag to its last. */
final class TmxReading {
    private static final int UNITS_BETWEEN_REPORTS = 256;
    private static final Xml.Element NO_HEADER =
            new Xml.Element("header", Xml.Element.NO_ATTRIBUTES, List.of(), 1);
    private static final VersionTag UNDETERMINED = VersionTag.of("und");

    private final String file;
    private final TmxSink sink;
    private final UnitTaker taker;
    private final Warnings warnings = new Warnings();
    private final Languages languages = new Languages();
    private final UnitReader reader = new UnitReader(languages, warnings);
    private Map<String, String> root = Map.of();
    private Xml.@Nullable Element header;
    private @Nullable VersionTag source;
    private long elements;
    private long units;

    TmxReading(String file, TmxSink sink, UnitTaker taker) {
        this.file = file;
        this.sink = sink;
        this.taker = taker;
    }

    TmxSummary read(InputStream in) throws TmxException {
        try (XmlInput input = new XmlInput(in, file, warnings)) {
            return read(input);
        } catch (XMLStreamException e) {
            throw new TmxException(Problem.UNREADABLE, Place.whole(file), units, e);
        }
    }

    private TmxSummary read(XmlInput input) throws TmxException {
        Ending ending = ending(input);
        if (ending instanceof Ending.Broken(TmxException fault)
                && header == null
                && elements == 0) {
            throw fault;
        }
        if (source == null) {
            begin(Optional.empty());
        }
        sink.progress(input.bytesRead());
        return new TmxSummary(units, languages.used(), warnings.list(), ending);
    }

    private Ending ending(XmlInput input) {
        try {
            return body(input);
        } catch (XMLStreamException e) {
            return new Ending.Broken(input.explained(e, units));
        } catch (TmxException e) {
            return new Ending.Broken(new TmxException(e.problem(), e.place(), units, e));
        }
    }

    private Ending body(XmlInput input) throws XMLStreamException, TmxException {
        root(input);
        while (input.advance()) {
            switch (input.name()) {
                case "body" -> {} // its units come next
                case "header" -> header = input.element();
                case "tu" -> {
                    if (!sink.wantsMore()) {
                        return new Ending.Stopped();
                    }
                    unit(input.element());
                    report(input);
                }
                default -> {
                    warnings.add(Kind.UNKNOWN_ELEMENT, input.line(), input.name());
                    input.element();
                }
            }
        }
        return new Ending.Complete();
    }

    private void root(XmlInput input) throws XMLStreamException, TmxException {
        if (!input.advance() || !input.name().equals("tmx")) {
            throw new TmxException(Problem.NOT_TMX, new Place(file, input.line(), 0, ""), 0, null);
        }
        root = input.attributes();
    }

    private void report(XmlInput input) {
        if (elements % UNITS_BETWEEN_REPORTS == 0) {
            sink.progress(input.bytesRead());
        }
    }

    private void unit(Xml.Element tu) {
        elements++;
        VersionTag from = source == null ? begin(Optional.of(tu)) : source;
        SegmentId id = taker.id(wishedId(tu), tu.line(), warnings);
        reader.read(tu, from, id)
                .ifPresentOrElse(
                        reading -> units += taker.take(reading, reader, from),
                        () -> taker.takeOther(tu));
    }

    private SegmentId wishedId(Xml.Element tu) {
        String tuid = tu.attributes().getOrDefault("tuid", "");
        return new SegmentId(tuid.isBlank() ? String.format(Locale.ROOT, "u%06d", elements) : tuid);
    }

    /** Gives the header to the sink as soon as the language of the source is known. */
    private VersionTag begin(Optional<Xml.Element> firstUnit) {
        if (header == null) {
            warnings.add(Kind.NO_HEADER, 1, "");
        }
        Xml.Element read = header == null ? NO_HEADER : header;
        VersionTag decided = firstUnit.map(tu -> source(read, tu)).orElseGet(() -> declared(read));
        source = decided;
        sink.header(new Front(root, read).header(file, decided));
        return decided;
    }

    private VersionTag declared(Xml.Element read) {
        VersionTag tag = languages.tag(read.attributes().getOrDefault("srclang", ""));
        return tag == null ? UNDETERMINED : tag;
    }

    /** A header may name {@code en} where all texts are {@code en-US}, or nothing at all. */
    private VersionTag source(Xml.Element read, Xml.Element firstUnit) {
        List<VersionTag> tags =
                UnitReader.variants(firstUnit).stream()
                        .map(languages::of)
                        .filter(Objects::nonNull)
                        .toList();
        VersionTag declared = languages.tag(read.attributes().getOrDefault("srclang", ""));
        if (declared == null) {
            VersionTag first = tags.isEmpty() ? UNDETERMINED : tags.getFirst();
            warnings.add(Kind.NO_SOURCE_LANGUAGE, read.line(), first.value());
            return first;
        }
        Optional<VersionTag> relative =
                tags.stream()
                        .filter(tag -> !tags.contains(declared))
                        .filter(tag -> tag.equals(tag.base()) && tag.serves(declared))
                        .findFirst();
        relative.ifPresent(
                tag -> warnings.add(Kind.OTHER_SOURCE_LANGUAGE, read.line(), tag.value()));
        return relative.orElse(declared);
    }
}
