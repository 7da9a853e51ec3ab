package org.diglot.project;

import org.diglot.model.VersionTag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * A project that is about to be made.
 *
 * @param root the folder that it is made in; what lies there stays
 * @param source the language of the originals
 * @param versions the versions to make, in the order of the columns
 * @param originals what is copied into the project
 */
public record NewProject(
        Path root, VersionTag source, List<VersionTag> versions, Originals originals) {
    public NewProject {
        root = root.toAbsolutePath().normalize();
        versions = versions.stream().distinct().filter(tag -> !tag.equals(source)).toList();
    }

    /**
     * Makes the folders, copies the originals, cuts them into sentences and gives every document
     * its versions. Cancelled, it leaves a project that can be opened, with fewer documents cut.
     *
     * @throws ProjectException if the place cannot be written to, or a document cannot be read
     */
    public ProjectFolder make(Workshop workshop, Progress progress) throws ProjectException {
        ProjectFolder folder = new ProjectFolder(root);
        begin(folder);
        originals.bringInto(folder);
        try (Project project = Project.open(folder, workshop)) {
            List<String> documents = project.documents();
            for (String document : documents) {
                progress.tell(document, documents.indexOf(document), documents.size());
                addVersions(project, document);
                if (progress.isCancelled()) {
                    throw new CancellationException(document);
                }
            }
        }
        return folder;
    }

    private void begin(ProjectFolder folder) throws ProjectException {
        try {
            Files.createDirectories(folder.sources());
            if (!Files.exists(folder.settings())) {
                byte[] text = settingsText().getBytes(StandardCharsets.UTF_8);
                new AtomicFile(folder.settings()).write(out -> out.write(text));
            }
        } catch (IOException e) {
            throw new ProjectException(
                    "No project could be made in "
                            + root
                            + " ("
                            + Refusal.reason(e)
                            + "). The originals are untouched. Choose another folder, or check your"
                            + " rights on this one.",
                    e);
        }
    }

    private String settingsText() {
        return String.format(
                Locale.ROOT,
                """
                # Settings of this Diglot project.

                [project]
                # The language of the texts in source-text, as a BCP 47 tag.
                source-language = "%s"
                # The name that edits bear; without it, the name of the computer's user.
                # author = "Ana García"

                [memory]
                # The lowest percentage of a match that is shown, 30 to 100.
                threshold = 50

                # How single memories are used. Name a file or a folder as "diglot memory status" shows it; folders named
                # penalty-10, priority-5 or off in tmx/reference say the same without a line here.
                # [memory.files."tmx/reference/old.tmx"]
                # on = true        # false: not asked
                # priority = 0     # -99 to 99; of two equal matches the higher one comes first
                # penalty = 0      # 0 to 99 points off every match
                """,
                source);
    }

    private void addVersions(Project project, String document) throws ProjectException {
        DocumentSession session = project.session(document);
        Editing editing =
                new Editing(session, project.settings().authorOrUser(), project.workshop().clock());
        for (VersionTag version : versions) {
            if (!session.bitext().versions().contains(version)) {
                editing.addVersion(version);
            }
        }
    }
}
