package org.diglot.tmx;

import org.diglot.model.Bitext;
import org.diglot.model.Unit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a document as TMX 1.4b with all versions, all inline codes (level 2), notes, history and
 * what other tools had added.
 *
 * <p>UTF-8 without byte order mark, lines end with a line feed, one element per line. Equal bitexts
 * give equal bytes. The characters that XML 1.0 forbids are never written: control characters are
 * left out, half a surrogate pair becomes U+FFFD. The data of an inline code comes back as it was
 * if it is XML with {@code &}, {@code <} and {@code >} as named references and line breaks as
 * decimal ones; data that is no XML is written as text. May be used from any thread.
 */
public final class TmxWriter {
    private static final int BLOCK = 1 << 16;

    /** A writer of our own flavour. */
    public TmxWriter() {}

    /**
     * Writes the whole document and flushes; the stream stays open.
     *
     * @throws IOException if the stream does
     */
    public void write(Bitext bitext, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        HeaderMarkup.begin(bitext.header(), text);
        UnitMarkup markup = new UnitMarkup(text, bitext.header().source(), UnitMarkup.Layout.LINES);
        for (Unit unit : bitext.units()) {
            markup.unit(unit);
            if (text.length() > BLOCK) {
                writer.append(text);
                text.setLength(0);
            }
        }
        HeaderMarkup.end(bitext.header(), text);
        writer.append(text).flush();
    }
}
