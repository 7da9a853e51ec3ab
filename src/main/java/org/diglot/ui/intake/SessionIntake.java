package org.diglot.ui.intake;

import org.diglot.model.VersionTag;
import org.diglot.project.DocumentSession;
import org.diglot.project.Memories;
import org.diglot.project.Pretranslation;
import org.diglot.project.Progress;
import org.diglot.project.Project;
import org.diglot.project.ProjectException;
import org.diglot.project.VersionImport;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Brings texts into a session of a project. May be used from any thread. */
public final class SessionIntake implements IntakeDesk {
    private final Project project;
    private final DocumentSession session;
    private final Supplier<String> author;

    /**
     * The way into a session of {@code project}.
     *
     * @param author the name that texts bear, asked each time
     */
    public SessionIntake(Project project, DocumentSession session, Supplier<String> author) {
        this.project = project;
        this.session = session;
        this.author = author;
    }

    @Override
    public String author() {
        return author.get();
    }

    @Override
    public List<VersionTag> versions(Path file) throws ProjectException {
        return VersionImport.versions(file);
    }

    @Override
    public VersionImport.Report bringIn(Path file, VersionImport.Options options)
            throws ProjectException {
        return new VersionImport(session, project.workshop().clock()).run(file, options);
    }

    @Override
    public List<Memories.Content> memories() throws ProjectException {
        return project.memories().contents();
    }

    @Override
    public void use(Map<String, Memories.Use> uses) throws ProjectException {
        project.memories().use(uses);
    }

    @Override
    public Pretranslation.Report pretranslate(Pretranslation.Options options, Progress progress)
            throws ProjectException {
        project.memories().awaitLearnt();
        return new Pretranslation(session, project).run(options, progress);
    }
}
