package org.diglot.project;

import org.diglot.edition.EditionWriter;
import org.diglot.memory.MemoryException;
import org.diglot.memory.TranslationMemory;
import org.diglot.text.SourceFormat;
import org.diglot.text.SplitterSource;
import org.diglot.text.TextException;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * The parts that a project works with. The program chooses them in one place; tests choose others.
 *
 * <p>All methods may be called from any thread.
 */
public interface Workshop {

    /** The document formats, in the order in which they are tried. */
    List<SourceFormat> formats();

    /** The text of the built-in segmentation rules (SRX), for the user to edit. */
    byte[] builtInRules();

    /**
     * The segmentation rules in a file.
     *
     * @throws TextException if the file is no SRX; it says where
     */
    SplitterSource rules(Path file) throws TextException;

    /**
     * Opens the index of a project's memory.
     *
     * @throws MemoryException if the folder cannot be written
     */
    TranslationMemory openMemory(Path folder) throws MemoryException;

    /**
     * Opens the index of a project's memory for questions while another program has it open;
     * nothing there is changed, and what is filled is kept nowhere.
     *
     * @throws MemoryException if it cannot be read
     */
    TranslationMemory visitMemory(Path folder) throws MemoryException;

    /** The formats of editions. */
    List<EditionWriter> editionWriters();

    /** Tells the time of edits. */
    Clock clock();
}
