package org.diglot.ui.start;

import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.ProjectFolder;
import org.diglot.project.Statistics;
import org.diglot.project.Workshop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a project stands that was worked on lately.
 *
 * @param documents how many
 * @param versions how many in the document that has most
 * @param confirmed the part of all texts that is confirmed, 0 to 1
 */
record RecentProject(int documents, int versions, double confirmed) {

    /** Whether the project is still where it was. */
    static boolean isThere(Path root) {
        return Files.isDirectory(new ProjectFolder(root).sources());
    }

    /** Counts a project as it is on disk; blocks. */
    static RecentProject of(Path root, Workshop workshop) throws ProjectException {
        ProjectFolder folder = new ProjectFolder(root);
        List<String> documents = folder.documents();
        int versions = 0;
        long done = 0;
        long all = 0;
        for (String document : documents) {
            if (Files.exists(folder.tmx(document))) {
                Statistics counted = Statistics.of(Project.peek(folder, workshop, document));
                versions = Math.max(versions, counted.versions().size());
                all += (long) counted.versions().size() * counted.source().segments();
                done +=
                        counted.versions().stream()
                                .mapToLong(Statistics.VersionProgress::confirmed)
                                .sum();
            }
        }
        return new RecentProject(documents.size(), versions, all == 0 ? 0 : (double) done / all);
    }
}
