package org.diglot.ui.shell;

import org.diglot.project.ProjectException;
import org.diglot.project.Statistics;
import org.diglot.ui.kit.Question;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.swing.JFrame;

/** The documents of the project by name, with how large they are and how far their versions. */
final class DocumentChooser implements Chooser.Lines<String> {
    private static final int FEW = 3;

    private final Texts texts;
    private final List<String> documents;
    private final Consumer<String> open;
    private final Map<String, String> asides = new HashMap<>();

    private DocumentChooser(Texts texts, List<String> documents, Consumer<String> open) {
        this.texts = texts;
        this.documents = documents;
        this.open = open;
    }

    /** Counts one document; blocks. */
    interface Counting {
        Statistics count(String document) throws ProjectException;
    }

    /** Shows the list and counts the documents behind it. */
    static void open(JFrame owner, EditorParts parts, Given given, Counting counting) {
        DocumentChooser lines = new DocumentChooser(parts.texts(), given.documents(), given.open());
        Chooser<String> chooser = Chooser.open(owner, lines);
        lines.count(0, chooser, new Counter(parts.runners(), counting));
    }

    /**
     * What is offered.
     *
     * @param documents by name
     * @param open is told which one
     */
    record Given(List<String> documents, Consumer<String> open) {}

    private record Counter(Runners runners, Counting counting) {}

    private void count(int index, Chooser<String> chooser, Counter counter) {
        if (index >= documents.size() || !chooser.isOpen()) {
            return;
        }
        String document = documents.get(index);
        Question<Statistics> question =
                new Question<>(
                        counter.runners().worker(),
                        counter.runners().painter(),
                        failure -> {
                            asides.put(document, texts.text("documents.unreadable"));
                            chooser.refresh();
                            count(index + 1, chooser, counter);
                        });
        question.ask(
                () -> counter.counting().count(document),
                counted -> {
                    asides.put(document, words(counted));
                    chooser.refresh();
                    count(index + 1, chooser, counter);
                });
    }

    private String words(Statistics counted) {
        int all = Math.max(1, counted.source().segments());
        String versions =
                counted.versions().stream()
                        .limit(FEW)
                        .map(version ->
                                version.version()
                                        + " "
                                        + texts.percent((double) version.confirmed() / all))
                        .collect(Collectors.joining(" · "));
        int more = counted.versions().size() - FEW;
        return texts.text("documents.words", texts.number(counted.source().words()))
                + (versions.isEmpty() ? "" : "   " + versions)
                + (more > 0 ? " +" + more : "");
    }

    @Override
    public String title() {
        return texts.text("documents.name");
    }

    @Override
    public int width() {
        return 760;
    }

    @Override
    public String hint() {
        return texts.text("documents.hint");
    }

    @Override
    public List<String> search(String typed) {
        String wanted = texts.folded(typed.strip());
        return documents.stream().filter(name -> texts.folded(name).contains(wanted)).toList();
    }

    @Override
    public String caption(String document) {
        return document;
    }

    @Override
    public String aside(String document) {
        return asides.getOrDefault(document, "…");
    }

    @Override
    public void choose(String document) {
        open.accept(document);
    }
}
