package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class NewProjectTest {
    private static final VersionTag ES = VersionTag.of("es");
    private static final VersionTag FR = VersionTag.of("fr");

    @TempDir Path place;

    private Path file(String name, String text) throws Exception {
        Path file = place.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void aProjectIsMadeFromFilesThatStayWhereTheyAre() throws Exception {
        Path original = file("drafts/el zorro.txt", "Un zorro vio las uvas. Estaban altas.\n");
        file("drafts/picture.xyz", "?");
        TestWorkshop workshop = new TestWorkshop();
        Originals originals = Originals.among(List.of(place.resolve("drafts")), workshop);

        ProjectFolder folder =
                new NewProject(place.resolve("book"), ES, List.of(FR, ES, FR), originals)
                        .make(workshop, Progress.NONE);

        assertThat(originals.otherNames()).isEqualTo("picture.xyz");
        assertThat(originals.language(workshop)).contains(ES);
        assertThat(original).hasContent("Un zorro vio las uvas. Estaban altas.\n");
        try (Project project = Project.open(folder, workshop)) {
            assertThat(project.settings().source()).isEqualTo(ES);
            assertThat(project.documents()).containsExactly("el zorro.txt");
            assertThat(project.session("el zorro.txt").bitext().versions()).containsExactly(FR);
            assertThat(project.session("el zorro.txt").bitext().units()).hasSize(2);
        }
    }

    @Test
    void aDocumentWhoseNameIsTakenGetsANumber() throws Exception {
        Path first = file("one/fable.txt", "A fox.\n");
        Path second = file("two/Fable.md.txt", "A crow.\n");
        Path third = file("three/FABLE.txt", "A hen.\n");
        ProjectFolder folder = new ProjectFolder(place.resolve("book"));
        Originals originals = Originals.among(List.of(first, second, third), new TestWorkshop());

        List<String> names = originals.bringInto(folder);

        assertThat(names).containsExactly("fable.txt", "Fable.md.txt", "FABLE-2.txt");
        assertThat(folder.source("FABLE-2.txt")).hasContent("A hen.\n");
        assertThat(folder.documents()).hasSize(3);
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldInASentence() throws Exception {
        Path blocked = file("blocked", "a file, no folder");
        Originals none = new Originals(List.of(), List.of());

        assertThat(
                        org.assertj.core.api.Assertions.catchThrowableOfType(
                                ProjectException.class,
                                () ->
                                        new NewProject(blocked.resolve("book"), ES, List.of(), none)
                                                .make(new TestWorkshop(), Progress.NONE)))
                .hasMessageStartingWith("No project could be made in ");
    }

    @Test
    void theLanguageIsGuessedFromScriptAndSmallWords() {
        assertThat(LanguageGuess.of("The price of the house was in the paper and it is high."))
                .contains(VersionTag.of("en"));
        assertThat(LanguageGuess.of("Der Preis des Hauses ist nicht hoch, und das ist gut so."))
                .contains(VersionTag.of("de"));
        assertThat(LanguageGuess.of("O preço da casa não é alto, e com uma porta para os gatos"))
                .contains(VersionTag.of("pt"));
        assertThat(LanguageGuess.of("Цена дома не высока, и это хорошо для него."))
                .contains(VersionTag.of("ru"));
        assertThat(LanguageGuess.of("この家は高いです。")).contains(VersionTag.of("ja"));
        assertThat(LanguageGuess.of("自从他在1923年开始")).contains(VersionTag.of("zh"));
        assertThat(LanguageGuess.of("1923 – 1924")).isEqualTo(Optional.empty());
    }
}
