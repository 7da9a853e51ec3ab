package org.diglot.project;

import org.diglot.memory.MemorySource;
import org.diglot.memory.MemorySource.Kind;
import org.diglot.memory.Selection;
import org.diglot.memory.Selection.Standing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which TMX files make up the memory of a project, and what the memory calls them. */
final class MemoryFiles {

    /** A TMX file and what the memory calls it. */
    record MemoryFile(Path file, MemorySource source) {
        String name() {
            return source.name();
        }
    }

    private final ProjectFolder folder;
    private final FingerprintCache fingerprints;

    MemoryFiles(ProjectFolder folder) {
        this.folder = folder;
        this.fingerprints = new FingerprintCache(folder.cache().resolve("fingerprints"));
    }

    /** All that are there now: the project's own, then the reference memories. */
    List<MemoryFile> all() throws ProjectException {
        List<MemoryFile> files = new ArrayList<>();
        for (String document : folder.documents()) {
            add(folder.tmx(document), Kind.PROJECT, files);
        }
        for (Path file : folder.referenceFiles()) {
            add(file, Kind.REFERENCE, files);
        }
        fingerprints.keep();
        return files;
    }

    /** A file that is not there, or was taken away since it was listed, is none. */
    private void add(Path file, Kind kind, List<MemoryFile> files) throws ProjectException {
        Optional<String> fingerprint = fingerprints.of(file);
        fingerprint.ifPresent(known -> files.add(new MemoryFile(file, source(file, kind, known))));
    }

    /** What the memory calls the TMX of a document. */
    MemorySource own(String document, String sha256) {
        return source(folder.tmx(document), Kind.PROJECT, sha256);
    }

    private MemorySource source(Path file, Kind kind, String fingerprint) {
        return new MemorySource(name(file), kind, fingerprint);
    }

    /** The path below the project, with slashes. */
    String name(Path file) {
        return folder.root().relativize(file).toString().replace('\\', '/');
    }

    /** Which of these memories are asked, and how far they are trusted, as the settings say now. */
    static Selection selection(Collection<String> names, MemorySettings settings) {
        Map<String, Standing> known = new LinkedHashMap<>();
        names.forEach(name -> known.put(name, settings.standing(name)));
        return new Selection(known, Standing.USUAL);
    }
}
