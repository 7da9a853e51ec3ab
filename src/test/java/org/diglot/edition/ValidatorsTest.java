package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.Imprint.Credits;
import org.diglot.edition.Imprint.Provenance;
import org.diglot.edition.epub.EpubEditionWriter;
import org.diglot.edition.pdf.PdfEditionWriter;
import org.diglot.edition.pdf.PdfEditionWriter.Pages;
import org.diglot.edition.pdf.PdfEditionWriter.Uncovered;
import org.diglot.edition.tei.TeiEditionWriter;
import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Those who wrote the standards, or keep them, find nothing wrong with our files. */
class ValidatorsTest {
    @TempDir private Path folder;

    /** Each fixture in a format. */
    private List<Path> written(EditionWriter writer) throws Exception {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Edition> fixture : Fixtures.all().entrySet()) {
            String name = fixture.getKey() + "-" + writer.format() + "." + writer.fileExtension();
            Path file = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.write(fixture.getValue(), out);
            }
            files.add(file);
        }
        return files;
    }

    /**
     * Our pages are XML too, so void elements end with a slash, which the checker only remarks. The
     * property is of CSS Sizing 4 and known to all browsers, but not yet to the checker.
     */
    private static boolean isHarmless(String line) {
        return line.contains(": info: Trailing slash on void elements")
                || line.contains("Property “contain-intrinsic-size” doesn't exist.");
    }

    @Test
    void theNuCheckerFindsNothingWrongWithAnyPage() throws Exception {
        List<String> findings = Validator.nu().findings(written(new HtmlEditionWriter()));

        assertThat(findings).filteredOn(line -> !isHarmless(line)).isEmpty();
    }

    @Test
    void epubcheckFindsNothingWrongWithAnyBook() throws Exception {
        assertThat(Validator.epubcheck().findings(written(new EpubEditionWriter()))).isEmpty();
    }

    /**
     * The schema of the TEI itself can be had from no repository of artifacts; the grammar is ours.
     */
    @Test
    void jingFindsEveryTeiFileToBeBuiltAsTheGuidelinesSay() throws Exception {
        List<Path> files = written(new TeiEditionWriter());
        Path named = folder.resolve("named.xml");
        try (OutputStream out = Files.newOutputStream(named)) {
            new TeiEditionWriter().write(withImprint(), out);
        }
        files.add(named);

        assertThat(Validator.jing().findings(files)).isEmpty();
    }

    private static Edition withImprint() throws Exception {
        Bitext bitext = Texts.in("en", "es").paragraph("Fox", "Zorra").bitext();
        SequencedMap<VersionTag, String> translators = new LinkedHashMap<>();
        translators.put(VersionTag.of("es"), "Ana García");
        Imprint imprint =
                Imprint.of("fox.txt")
                        .with(new Credits("Aesop", translators, "Fables, 1912", "CC0"))
                        .with(new Provenance("fox.txt", "sha256:00", "Diglot", "2026"));
        return Edition.of(bitext, EditionOptions.all(bitext).with(imprint));
    }

    @Test
    void veraPdfFindsEveryBookAccessibleAndFitForTheArchive() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Pages pages : Pages.values()) {
            files.addAll(written(new PdfEditionWriter(pages, Uncovered.SPELL_OUT)));
        }

        assertThat(Validator.verapdf().findings(files)).isEmpty();
    }
}
