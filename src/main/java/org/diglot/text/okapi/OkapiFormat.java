package org.diglot.text.okapi;

import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;

import org.diglot.model.Content;
import org.diglot.model.ParagraphId;
import org.diglot.model.VersionTag;
import org.diglot.text.Block;
import org.diglot.text.TranslatedText;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The road every document format takes through Okapi: a filter turns the file into events, the text
 * units among them are our blocks; to write, the filter reads the file again and its own writer
 * gets the events with other text in them.
 *
 * <p>A block is named after its place among the text units with something to read: {@code p1},
 * {@code p2}, ...
 */
final class OkapiFormat {
    private final Supplier<IFilter> filters;
    private final Set<String> endings;

    /**
     * A road for one kind of document.
     *
     * @param filters makes a new filter with its settings for each reading
     * @param endings the ends of the file names, in lower case and with the dot
     */
    OkapiFormat(Supplier<IFilter> filters, Set<String> endings) {
        this.filters = filters;
        this.endings = Set.copyOf(endings);
    }

    boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    /** The blocks of a document. */
    List<Block> blocks(RawDocument document) {
        List<Block> blocks = new ArrayList<>();
        try (document;
                IFilter filter = opened(document)) {
            while (filter.hasNext()) {
                block(filter.next(), blocks.size() + 1).ifPresent(blocks::add);
            }
        }
        return List.copyOf(blocks);
    }

    /** Writes a document in UTF-8 with other text in its blocks. */
    void write(RawDocument document, TranslatedText translation, OutputStream out) {
        try (document;
                IFilter filter = opened(document);
                IFilterWriter writer = filter.createFilterWriter()) {
            writer.setOptions(locale(translation.language()), StandardCharsets.UTF_8.name());
            writer.setOutput(out);
            int place = 1;
            while (filter.hasNext()) {
                Event event = filter.next();
                Optional<Block> block = block(event, place);
                if (block.isPresent()) {
                    place++;
                    translation
                            .paragraph(block.get().id())
                            .ifPresent(content -> replace(event.getTextUnit(), content));
                }
                writer.handleEvent(event);
            }
        }
    }

    private IFilter opened(RawDocument document) {
        IFilter filter = filters.get();
        filter.open(document);
        return filter;
    }

    private static Optional<Block> block(Event event, int place) {
        if (!event.isTextUnit() || !event.getTextUnit().isTranslatable()) {
            return Optional.empty();
        }
        Content content = FragmentContent.read(source(event.getTextUnit()));
        return content.isBlank()
                ? Optional.empty()
                : Optional.of(new Block(new ParagraphId("p" + place), content));
    }

    /**
     * Replaces the source, not the target: a version may be in the language of the source, which
     * Okapi would take for the source itself.
     */
    private static void replace(ITextUnit unit, Content content) {
        TextFragment translated = FragmentContent.write(content, source(unit));
        unit.setSource(new TextContainer(translated));
    }

    private static TextFragment source(ITextUnit unit) {
        return unit.getSource().getUnSegmentedContentCopy();
    }

    /** The language of a version as Okapi names it, without what tells versions apart. */
    static LocaleId locale(VersionTag version) {
        return LocaleId.fromBCP47(version.base().value());
    }
}
