package org.diglot.cli;

import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.List;

/** The option that says which document is meant. */
final class DocumentOption {
    @Option(
            names = {"-d", "--document"},
            paramLabel = "NAME",
            description = "The document, such as essay.txt (default: the only one, or all).")
    private @Nullable String document;

    /** The document as it was named; {@code null} if none was. */
    @Nullable String named() {
        return document;
    }

    /** The document that is meant, or all of them if none is named. */
    List<String> documents(ProjectFolder folder) throws ProjectException {
        List<String> all = folder.documents();
        if (all.isEmpty()) {
            throw new ProjectException(
                    "There is no document in "
                            + folder.sources()
                            + ". Put your originals there, then try again.");
        }
        if (document == null) {
            return all;
        }
        if (!all.contains(document)) {
            throw new ProjectException(
                    "There is no document "
                            + document
                            + " in "
                            + folder.sources()
                            + ". Choose one of: "
                            + String.join(", ", all)
                            + ".");
        }
        return List.of(document);
    }

    /** The one document that is meant. */
    String document(ProjectFolder folder) throws ProjectException {
        List<String> documents = documents(folder);
        if (documents.size() > 1) {
            throw new ProjectException(
                    "There are several documents: "
                            + String.join(", ", documents)
                            + ". Say which one with --document.");
        }
        return documents.getFirst();
    }
}
