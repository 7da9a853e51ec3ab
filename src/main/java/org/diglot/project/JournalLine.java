package org.diglot.project;

import org.diglot.model.Edit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxException;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.function.Predicate;

/**
 * Where an edit lies on disk.
 *
 * @param file the journal
 * @param offset where the line begins, in bytes
 * @param source the language of the document
 */
record JournalLine(Path file, long offset, VersionTag source) {
    /** Check sum, kind and number. */
    private static final int FIELDS_BEFORE_THE_EDIT = 3;

    /** The same line after the journal was moved. */
    JournalLine in(Path other) {
        return new JournalLine(other, offset, source);
    }

    /**
     * Reads the edit.
     *
     * @throws IOException if it can no longer be read
     */
    Edit edit() throws IOException {
        return edit(xml -> true);
    }

    /**
     * Reads the edit as far as it is wanted, with little memory.
     *
     * @param wanted is asked about the TMX of each unit; changes of rows none of which is wanted
     *     are left out
     * @throws IOException if it can no longer be read
     */
    Edit edit(Predicate<String> wanted) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                InputStream in =
                        new BufferedInputStream(
                                Channels.newInputStream(channel.position(offset)), 1 << 16)) {
            JournalFields fields = new JournalFields(in);
            for (int field = 0; field < FIELDS_BEFORE_THE_EDIT; field++) {
                fields.next();
            }
            return new JournalCodec(source).edit(fields, wanted);
        } catch (TmxException | DateTimeException | IllegalArgumentException | EOFException e) {
            throw new Senseless("The journal " + file + " makes no sense at byte " + offset, e);
        }
    }

    /** The line could be read but tells no edit, such as one of a later Diglot. */
    static final class Senseless extends IOException {
        private static final long serialVersionUID = 1;

        Senseless(String message, Exception cause) {
            super(message, cause);
        }
    }
}
