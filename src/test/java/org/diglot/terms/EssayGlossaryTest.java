package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Bitext;
import org.diglot.model.Segment;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxException;
import org.diglot.tmx.TmxReader;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The repository's own glossary is whole, and every finished version of the essay obeys it. */
final class EssayGlossaryTest {

    private static final Path GLOSSARY = Path.of(".diglot", "glossary.tsv");
    private static final Path EXEMPTIONS = Path.of(".diglot", "glossary-exceptions.tsv");
    private static final Path SOURCE =
            Path.of("source-text", "sixty-five-years-since-trotskys-death.txt");
    private static final VersionTag ENGLISH = VersionTag.of("en");
    private static final List<VersionTag> COLUMNS =
            Stream.of("en", "es", "fr", "de", "it", "pt-BR", "el", "ru", "tr", "ar", "zh-Hans")
                    .map(VersionTag::of)
                    .toList();

    private final Set<Exemption> used = new LinkedHashSet<>();

    @Test
    void theGlossaryIsReadWithoutAWarning() throws TermsException {
        GlossaryReading reading = new GlossaryReader().read(GLOSSARY);

        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.glossary().versions()).isEqualTo(COLUMNS);
    }

    @Test
    void everyTermHasAFormInEveryLanguage() throws TermsException {
        List<String> empty = new ArrayList<>();

        for (Term term : glossary().terms()) {
            COLUMNS.stream()
                    .filter(version -> term.forms(version).isEmpty())
                    .forEach(version -> empty.add(term.name() + " in " + version));
        }

        assertThat(empty).isEmpty();
    }

    @Test
    void everyTermStandsInTheEssay() throws TermsException, IOException {
        Glossary glossary = glossary();

        Set<Term> found = TermMatcher.of(glossary, ENGLISH).find(Files.readString(SOURCE)).keySet();

        assertThat(found).containsExactlyInAnyOrderElementsOf(glossary.terms());
    }

    @Test
    void everyFirstFormIsPlainSoThatItCanBeOffered() throws TermsException {
        List<TermForm> marked =
                glossary().terms().stream()
                        .flatMap(term -> term.forms().values().stream())
                        .map(List::getFirst)
                        .filter(form -> !form.isPlain())
                        .toList();

        assertThat(marked).isEmpty();
    }

    @Test
    void everyTermIsKeptOrExceptedInEveryCompleteVersionAndNoExceptionIsIdle()
            throws TermsException, TmxException, IOException {
        TermMatcher matcher = TermMatcher.of(glossary(), ENGLISH);
        List<Exemption> exemptions = exemptions();
        List<String> broken = new ArrayList<>();
        Set<VersionTag> complete = new LinkedHashSet<>();

        for (Bitext document : documents()) {
            for (VersionTag version : completeVersions(document)) {
                complete.add(version);
                document.units().stream()
                        .flatMap(unit -> broken(unit, version, matcher, exemptions))
                        .forEach(broken::add);
            }
        }

        assertThat(broken).isEmpty();
        assertThat(exemptions)
                .filteredOn(each -> each.version() == null || complete.contains(each.version()))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private Stream<String> broken(
            Unit unit, VersionTag version, TermMatcher matcher, List<Exemption> exemptions) {
        String target = unit.variant(version).content().plainText();
        return matcher.check(unit.source().plainText(), version, target).stream()
                .filter(use -> use.counterpart() != Counterpart.FOUND)
                .map(TermUse::term)
                .filter(term -> !isExempt(unit.segment(), term, version, exemptions))
                .map(term -> version + ": no counterpart of '" + term.name() + "' in: " + target);
    }

    private boolean isExempt(
            Segment segment, Term term, VersionTag version, List<Exemption> exemptions) {
        Optional<Exemption> exemption =
                exemptions.stream().filter(each -> each.covers(segment, term, version)).findFirst();
        exemption.ifPresent(used::add);
        return exemption.isPresent();
    }

    private static List<VersionTag> completeVersions(Bitext document) {
        return document.versions().stream()
                .filter(version ->
                        document.units().stream()
                                .noneMatch(unit -> unit.variant(version).content().isBlank()))
                .toList();
    }

    private static List<Bitext> documents() throws TmxException, IOException {
        List<Bitext> documents = new ArrayList<>();
        Path folder = Path.of("tmx");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> tmx = files.filter(file -> file.toString().endsWith(".tmx")).toList();
                for (Path file : tmx) {
                    documents.add(new TmxReader().readDocument(file).bitext());
                }
            }
        }
        return documents;
    }

    private static Glossary glossary() throws TermsException {
        return new GlossaryReader().read(GLOSSARY).glossary();
    }

    private static List<Exemption> exemptions() throws TermsException {
        ExemptionReading reading = new ExemptionReader().read(EXEMPTIONS);
        assertThat(reading.warnings()).isEmpty();
        return reading.exemptions();
    }
}
