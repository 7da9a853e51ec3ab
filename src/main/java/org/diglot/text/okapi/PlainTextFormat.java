package org.diglot.text.okapi;

import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filters.WrapMode;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.plaintext.base.BasePlainTextFilter;
import net.sf.okapi.filters.plaintext.base.Parameters;

import org.diglot.model.VersionTag;
import org.diglot.text.Block;
import org.diglot.text.SourceFormat;
import org.diglot.text.SourceText;
import org.diglot.text.TextException;
import org.diglot.text.TranslatedText;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plain text, one paragraph per line, in UTF-8 or in UTF-16 with a byte order mark.
 *
 * <p>Blank lines are no paragraphs. Tabs and spaces at the ends of a line belong to its paragraph.
 * Control characters that XML forbids, such as the form feed between pages, are inline codes. Line
 * ends, even mixed ones, and the byte order mark come back as they were.
 */
public final class PlainTextFormat implements SourceFormat {

    /** What Okapi's code finder turns into inline codes: the characters XML 1.0 forbids. */
    private static final String CODE_FINDER_RULES =
            "#v1\ncount.i=1\nrule0=[\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]\n";

    private final OkapiFormat format = new OkapiFormat(PlainTextFormat::filter, Set.of(".txt"));

    /** Makes the format; one is enough for a program. */
    public PlainTextFormat() {}

    private static IFilter filter() {
        Parameters parameters = new Parameters();
        parameters.unescapeSource = false;
        parameters.trimLeading = false;
        parameters.trimTrailing = false;
        parameters.preserveWS = true;
        parameters.wrapMode = WrapMode.NONE;
        parameters.useCodeFinder = true;
        parameters.codeFinderRules = CODE_FINDER_RULES;
        BasePlainTextFilter filter = new BasePlainTextFilter();
        filter.setParameters(parameters);
        return filter;
    }

    @Override
    public boolean accepts(String fileName) {
        return format.accepts(fileName);
    }

    @Override
    public SourceText read(Path file, VersionTag language) throws TextException {
        TextFile text = TextFile.read(file);
        List<Block> blocks = blocks(file, document(LineEnds.of(text.text()), language));
        if (blocks.isEmpty()) {
            throw TextException.about(
                    file, "There is no text in this file. Write or paste a text and try again.");
        }
        return new SourceText(language, blocks, text.charset());
    }

    private List<Block> blocks(Path file, RawDocument document) throws TextException {
        try {
            return format.blocks(document);
        } catch (OkapiException e) {
            throw TextException.about(file, "The text cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void write(Path original, TranslatedText translation, OutputStream out)
            throws TextException {
        TextFile text = TextFile.read(original);
        LineEnds lineEnds = LineEnds.of(text.text());
        String lines = lines(original, document(lineEnds, translation.language()), translation);
        String written = Shield.lower(lineEnds.restore(lines), lineEnds.usual());
        try {
            out.write(text.bytes(written));
        } catch (IOException e) {
            throw TextException.about(
                    original, "The translation cannot be written: " + e.getMessage(), e);
        }
    }

    private String lines(Path original, RawDocument document, TranslatedText translation)
            throws TextException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try {
            format.write(document, translation, lines);
        } catch (OkapiException e) {
            throw TextException.about(
                    original, "The translation cannot be written: " + e.getMessage(), e);
        }
        return lines.toString(StandardCharsets.UTF_8);
    }

    /** The text as Okapi may see it; the language does not matter for plain text. */
    private static RawDocument document(LineEnds lineEnds, VersionTag language) {
        byte[] shielded = shielded(lineEnds.unified()).getBytes(StandardCharsets.UTF_8);
        return new RawDocument(
                new ByteArrayInputStream(shielded),
                StandardCharsets.UTF_8.name(),
                OkapiFormat.locale(language));
    }

    private static String shielded(String unified) {
        return Arrays.stream(unified.split("\n", -1))
                .map(Shield::raise)
                .collect(Collectors.joining("\n"));
    }
}
