package org.diglot.project;

import org.diglot.model.VersionTag;
import org.diglot.terms.Glossary;
import org.diglot.terms.GlossaryReader;
import org.diglot.terms.TermsException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/** The glossary file of a project, read again when it has changed. Thread safe. */
final class DraftGlossary {
    private static final System.Logger LOG = System.getLogger(DraftGlossary.class.getName());
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path file;
    private final Map<VersionTag, DraftTerms> terms = new HashMap<>();
    private FileTime read = NEVER;
    private Glossary glossary = Glossary.EMPTY;

    DraftGlossary(Path file) {
        this.file = file;
    }

    /** The terms as they stand in texts of a version; none if there is no glossary to be read. */
    synchronized DraftTerms terms(VersionTag source) {
        FileTime changed = changed();
        if (!changed.equals(read)) {
            read = changed;
            terms.clear();
            glossary = changed.equals(NEVER) ? Glossary.EMPTY : glossary();
        }
        return terms.computeIfAbsent(source, version -> new DraftTerms(glossary, version));
    }

    private FileTime changed() {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) : NEVER;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The glossary cannot be looked at", e);
            return NEVER;
        }
    }

    private Glossary glossary() {
        try {
            return new GlossaryReader().read(file).glossary();
        } catch (TermsException e) {
            LOG.log(System.Logger.Level.WARNING, "Drafts are made without the glossary", e);
            return Glossary.EMPTY;
        }
    }
}
