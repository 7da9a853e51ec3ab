package org.diglot.tmx;

import org.diglot.tmx.TmxException.Place;
import org.diglot.tmx.TmxException.Problem;
import org.diglot.tmx.TmxSummary.Ending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads TMX of any tool and version, as a document or, at any size, unit by unit.
 *
 * <p>Promises: nothing outside the file is opened; every text that can be read is given to the
 * caller; what is not understood is kept as {@linkplain org.diglot.model.Foreign foreign} and comes
 * back at its place when the document is written. A text without our props counts as translated and
 * imported, unless the props of a well-known tool say something else.
 *
 * <p>The language of the source is that of the header. If the header does not say it, or says one
 * that the first unit does not have, it is the language of the first text. May be used from any
 * thread; each reading has its own state.
 */
public final class TmxReader {

    /** A reader for all files. */
    public TmxReader() {}

    /**
     * Reads a whole file as a document.
     *
     * <p>A second text in the same language, and a unit without source, are kept as foreign markup;
     * a doubled id gets a suffix. Each of these gives a warning.
     *
     * @throws TmxException if the file is damaged or cut off: half a document must never be saved
     *     over the whole one
     */
    public TmxDocument readDocument(Path file) throws TmxException {
        try (InputStream in = open(file)) {
            return readDocument(in, name(file));
        } catch (IOException e) {
            throw TmxException.unreadable(name(file), e);
        }
    }

    /** The same from a stream, which stays open; {@code name} is used in messages. */
    public TmxDocument readDocument(InputStream in, String name) throws TmxException {
        DocumentBuilder document = new DocumentBuilder();
        TmxSummary summary = read(in, name, document, document);
        if (summary.ending() instanceof Ending.Broken(TmxException fault)) {
            throw fault;
        }
        return document.result(summary);
    }

    /**
     * Gives the units of a file to a sink, one by one and in order, with little memory.
     *
     * <p>For a second text in the same language the sink gets one more unit with the same source; a
     * unit without source is left out. A file that is damaged or cut off gives all units before
     * that place and a summary that says so.
     *
     * @throws TmxException if there is nothing to read: no file, an empty file, no TMX
     */
    public TmxSummary readUnits(Path file, TmxSink sink) throws TmxException {
        try (InputStream in = open(file)) {
            return readUnits(in, name(file), sink);
        } catch (IOException e) {
            throw TmxException.unreadable(name(file), e);
        }
    }

    /** The same from a stream, which stays open; {@code name} is used in messages. */
    public TmxSummary readUnits(InputStream in, String name, TmxSink sink) throws TmxException {
        return read(in, name, sink, new MemoryUnits(sink));
    }

    private static TmxSummary read(InputStream in, String name, TmxSink sink, UnitTaker taker)
            throws TmxException {
        return new TmxReading(name, sink, taker).read(in);
    }

    private static InputStream open(Path file) throws TmxException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new TmxException(Problem.MISSING, Place.whole(name(file)), 0, e);
        } catch (IOException e) {
            throw TmxException.unreadable(name(file), e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
