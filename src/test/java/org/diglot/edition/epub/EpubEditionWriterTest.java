package org.diglot.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionOptions;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.Imprint;
import org.diglot.edition.Page;
import org.diglot.edition.Presentation;
import org.diglot.edition.Presentation.Layout;
import org.diglot.edition.Row;
import org.diglot.edition.Texts;
import org.diglot.edition.archive.Parts;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class EpubEditionWriterTest extends EditionWriterContract {
    @Override
    protected EditionWriter writer() {
        return new EpubEditionWriter();
    }

    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        List<String> cells = new ArrayList<>();
        for (Page page : pages(Parts.of(file))) {
            page.classed("cell").stream().map(Page::text).forEach(cells::add);
        }
        return cells;
    }

    @Override
    protected long leastBytes() {
        return 100_000;
    }

    private static List<Page> pages(Parts parts) throws Exception {
        List<Page> pages = new ArrayList<>();
        for (String name : parts.names()) {
            if (name.endsWith(".xhtml")) {
                pages.add(Page.of(parts.bytes(name)));
            }
        }
        return pages;
    }

    private Parts parts(Edition edition) throws Exception {
        return Parts.of(written(edition));
    }

    private static Texts essay() {
        return Texts.in("en", "es", "ar")
                .paragraph("The work", "La obra", "العمل")
                .paragraph("One.", "Uno.", "واحد.")
                .row("Two.", "", "اثنان.")
                .paragraph("A heading", "Un encabezado", "عنوان")
                .paragraph("Three.", "Tres.", "ثلاثة.")
                .with(noted());
    }

    private static Unit noted() {
        Unit unit =
                Texts.in("en", "es", "ar")
                        .paragraph("x", "y", "z")
                        .unit(
                                new SegmentId("noted"),
                                List.of(Content.of("Noted."), Content.of("Con nota.")));
        return unit.with(Annotations.NONE.plusNote(new Note("Una <nota>.", "es")));
    }

    private static Edition in(Layout layout, Texts texts) throws Exception {
        Bitext bitext = texts.bitext();
        EditionOptions options = EditionOptions.all(bitext);
        return Edition.of(bitext, options.with(Presentation.DEFAULT.with(layout)));
    }

    @Test
    void theMimetypeComesFirstAndUncompressed() throws Exception {
        byte[] file = written(essay().edition());

        assertThat(new String(file, 30, 28, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/epub+zip");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutShowsEveryCellUnderItsName(Layout layout) throws Exception {
        Edition edition = in(layout, essay());
        Map<String, String> texts = new LinkedHashMap<>();
        for (Page page : pages(parts(edition))) {
            for (Element cell : page.classed("cell")) {
                texts.put(cell.getAttribute("id"), Page.text(cell));
            }
        }

        assertThat(edition.rows().count()).isEqualTo(6);
        for (Row row : edition.rows().toList()) {
            for (int i = 0; i < 3; i++) {
                String id = row.anchor(edition.columns().get(i).version());
                assertThat(texts).containsEntry(id, row.cells().get(i).content().plainText());
            }
        }
        assertThat(texts).hasSize(18);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLinkHasATargetAndEveryNameIsUsedOnce(Layout layout) throws Exception {
        Bitext essay = essay().bitext();
        Unit title = essay.units().getFirst();
        Texts texts = Texts.in("en", "es", "ar").with(title.with(noted().annotations()));
        essay.units().subList(1, essay.size()).forEach(texts::with);
        for (Page page : pages(parts(in(layout, texts)))) {
            List<String> ids =
                    page.elements().stream()
                            .map(element -> element.getAttribute("id"))
                            .filter(id -> !id.isEmpty())
                            .toList();
            List<String> targets =
                    page.named("a").stream()
                            .map(link -> link.getAttribute("href"))
                            .filter(target -> target.startsWith("#"))
                            .map(target -> target.substring(1))
                            .toList();

            assertThat(ids).doesNotHaveDuplicates().containsAll(targets);
        }
    }

    @Test
    void aTouchedSentenceLeadsToItsTranslationsAsAFootnote() throws Exception {
        Page text = Page.of(parts(in(Layout.TAP_TO_REVEAL, essay())).bytes("EPUB/text0001.xhtml"));
        Element link = text.classed("sentence").getFirst();
        Element footnote = text.byId(link.getAttribute("href").substring(1));

        assertThat(link.getAttribute("epub:type")).isEqualTo("noteref");
        assertThat(Page.text(link)).isEqualTo("One.");
        assertThat(footnote.getAttribute("role")).isEqualTo("doc-footnote");
        assertThat(Page.text(footnote)).contains("Uno.", "واحد.");
    }

    @Test
    void oneVersionAloneRunsOnInParagraphs() throws Exception {
        Edition edition = Edition.of(essay().bitext(), EditionOptions.of(VersionTag.of("en")));

        Page text = Page.of(parts(edition).bytes("EPUB/text0001.xhtml"));

        assertThat(text.classed("para").getFirst().getTextContent().strip()).isEqualTo("One. Two.");
    }

    @Test
    void cellsTellLanguageDirectionAndRole() throws Exception {
        Page text = Page.of(parts(essay().edition()).bytes("EPUB/text0001.xhtml"));

        assertThat(text.classed("cell").subList(0, 3))
                .extracting(cell ->
                        String.join(
                                " ",
                                cell.getAttribute("xml:lang"),
                                cell.getAttribute("dir"),
                                cell.getAttribute("class")))
                .containsExactly(
                        "en ltr cell cp-original original",
                        "es ltr cell cp-translation reviewed",
                        "ar rtl cell cp-translation reviewed");
    }

    @Test
    void theBookTellsItsLanguagesPeopleAndWhenItsTextChanged() throws Exception {
        Annotations changed =
                Annotations.created(new Stamp("me", Instant.parse("2026-03-04T05:06:07Z")));
        Bitext bitext = essay().with(noted("late").with(changed)).bitext();
        Imprint imprint =
                Imprint.of("essay.txt")
                        .with(
                                new Imprint.Credits(
                                        "A. Author",
                                        new LinkedHashMap<>(
                                                Map.of(VersionTag.of("es"), "T. Traductora")),
                                        "A journal",
                                        "CC BY 4.0"));

        String about =
                parts(Edition.of(bitext, EditionOptions.all(bitext).with(imprint)))
                        .text("EPUB/package.opf");

        assertThat(about)
                .contains(
                        "<dc:language>en</dc:language>",
                        "<dc:language>ar</dc:language>",
                        "<dc:creator>A. Author</dc:creator>",
                        ">T. Traductora</dc:contributor>",
                        "<dc:source>A journal</dc:source>",
                        "<dc:rights>CC BY 4.0</dc:rights>",
                        "<meta property=\"dcterms:modified\">2026-03-04T05:06:07Z</meta>",
                        "schema:accessibilitySummary");
    }

    private static Unit noted(String id) {
        return Texts.in("en", "es", "ar")
                .paragraph("x", "y", "z")
                .unit(new SegmentId(id), List.of(Content.of("Later.")));
    }

    @Test
    void anArabicBookIsTurnedFromRightToLeft() throws Exception {
        Edition edition = Edition.of(essay().bitext(), EditionOptions.of(VersionTag.of("ar")));

        assertThat(parts(edition).text("EPUB/package.opf"))
                .contains("page-progression-direction=\"rtl\"");
    }

    @Test
    void aHeadingIsAChapterWithAnEntryInTheContents() throws Exception {
        Parts parts = parts(essay().edition());
        Page contents = Page.of(parts.bytes("EPUB/nav.xhtml"));

        assertThat(contents.named("a"))
                .extracting(link -> link.getAttribute("href"))
                .contains("text0001.xhtml", "text0002.xhtml#s4");
        assertThat(Page.of(parts.bytes("EPUB/text0002.xhtml")).named("h2"))
                .extracting(heading -> heading.getAttribute("id"))
                .containsExactly("s4");
    }

    @Test
    void aDraftIsMarked() throws Exception {
        Edition edition =
                Texts.in("en", "es")
                        .status(Status.DRAFT)
                        .paragraph("One.", "Uno.")
                        .status(Status.REVIEWED)
                        .paragraph("Two.", "Dos.")
                        .edition();

        Page text = Page.of(parts(edition).bytes("EPUB/text0001.xhtml"));

        assertThat(text.classed("mark")).extracting(Page::text).containsExactly("draft");
    }
}
