package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.epub.EpubEditionWriter;
import org.diglot.edition.pdf.PdfEditionWriter;
import org.diglot.edition.pdf.PdfEditionWriter.Pages;
import org.diglot.edition.pdf.PdfEditionWriter.Uncovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    @Test
    void veraPdfFindsEveryBookAccessibleAndFitForTheArchive() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Pages pages : Pages.values()) {
            files.addAll(written(new PdfEditionWriter(pages, Uncovered.SPELL_OUT)));
        }

        assertThat(Validator.verapdf().findings(files)).isEmpty();
    }
}
