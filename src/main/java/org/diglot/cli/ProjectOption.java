package org.diglot.cli;

import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** The options that say which project and which document is meant. */
final class ProjectOption {
    @Option(
            names = {"-p", "--project"},
            paramLabel = "FOLDER",
            description = "The project's folder (default: here, or the nearest folder above).")
    private Path place = Path.of("");

    @Option(
            names = {"-d", "--document"},
            paramLabel = "NAME",
            description = "The document, such as essay.txt (default: the only one there is).")
    private @Nullable String document;

    ProjectFolder folder() throws ProjectException {
        return ProjectFolder.containing(place);
    }

    @Nullable String named() {
        return document;
    }

    /** The document that is meant, or all of them if none is named. */
    List<String> documents() throws ProjectException {
        List<String> all = folder().documents();
        if (document == null) {
            if (all.isEmpty()) {
                throw new ProjectException(
                        "There is no document in "
                                + folder().sources()
                                + ". Put your originals there, then try again.");
            }
            return all;
        }
        if (!all.contains(document)) {
            throw new ProjectException(
                    "There is no document "
                            + document
                            + " in "
                            + folder().sources()
                            + ". There is: "
                            + String.join(", ", all)
                            + ".");
        }
        return List.of(document);
    }

    /** The one document that is meant. */
    String document() throws ProjectException {
        List<String> documents = documents();
        if (documents.size() > 1) {
            throw new ProjectException(
                    "There are several documents: "
                            + String.join(", ", documents)
                            + ". Say which one with --document.");
        }
        return documents.getFirst();
    }
}
