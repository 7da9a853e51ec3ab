package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Annotations;
import org.diglot.model.Attributes;
import org.diglot.model.Bitext;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

class HtmlEditionWriterTest extends EditionWriterContract {
    @Override
    protected EditionWriter writer() {
        return new HtmlEditionWriter();
    }

    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        return Page.of(file).classed("cell").stream().map(Page::text).toList();
    }

    private static Inline.Text text(String value) {
        return new Inline.Text(value);
    }

    private static Inline.Code code(CodeKind kind, String number, String type) {
        return new Inline.Code(
                kind, Attributes.of(new LinkedHashMap<>(Map.of("i", number, "type", type))), "");
    }

    /** The markup inside the English cell of a row with this content. */
    private static String inside(Inline... pieces) throws Exception {
        Texts texts = Texts.in("en", "es").paragraph("Before.", "Antes.");
        Page page = Page.of(texts.unit(List.of(Content.of(pieces), Content.EMPTY)).edition());
        String markup = page.markup();
        int cell = markup.indexOf("id=\"s2-en\"");
        return markup.substring(markup.indexOf('>', cell) + 1, markup.indexOf("</p>", cell));
    }

    @Test
    void eachCellSaysItsLanguageAndDirection() throws Exception {
        String[] versions = {"ar", "he", "zh-Hans", "ja", "el", "es-x-literal", "ur", "az-Arab"};
        String[] row = new String[versions.length + 1];
        Arrays.fill(row, "x.");

        Page page = Page.of(Texts.in("en", versions).paragraph(row).edition());

        assertThat(page.classed("cell"))
                .extracting(cell -> cell.getAttribute("lang") + " " + cell.getAttribute("dir"))
                .containsExactly(
                        "en ltr",
                        "ar rtl",
                        "he rtl",
                        "zh-Hans ltr",
                        "ja ltr",
                        "el ltr",
                        "es-x-literal ltr",
                        "ur rtl",
                        "az-Arab rtl");
    }

    @Test
    void everyIdIsUniqueAndEveryInnerLinkHasATarget() throws Exception {
        Unit noted = noted(new Note("A remark.", "en"));
        Page page =
                Page.of(
                        Texts.in("en", "es")
                                .paragraph("A title", "Un título")
                                .paragraph("One.", "Uno.")
                                .with(noted)
                                .paragraph("A heading", "Un encabezado")
                                .paragraph("Two.", "Dos.")
                                .paragraph("Another heading", "Otro encabezado")
                                .paragraph("Three.", "Tres.")
                                .edition());

        List<String> ids =
                page.elements().stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .toList();
        List<String> targets =
                page.named("a").stream()
                        .map(link -> link.getAttribute("href").substring(1))
                        .toList();

        assertThat(ids).doesNotHaveDuplicates().contains("s1", "s1-es", "n1", "r1");
        assertThat(ids).containsAll(targets);
    }

    private static Unit noted(Note note) {
        Unit unit =
                Texts.in("en", "es")
                        .paragraph("x", "y")
                        .unit(
                                new SegmentId("noted"),
                                List.of(Content.of("With a note."), Content.of("Con nota.")));
        return unit.with(Annotations.NONE.plusNote(note));
    }

    @Test
    void thePageNeedsNothingFromTheNetwork() throws Exception {
        Page page = Page.of(Texts.in("en", "es").paragraph("One.", "Uno.").edition());

        assertThat(page.markup()).doesNotContain("http:", "https:", "url(", "@import", " src=");
    }

    @Test
    void titleAndHeadingsAreHeadings() throws Exception {
        Page page =
                Page.of(
                        Texts.in("en", "es")
                                .paragraph("The work", "La obra")
                                .paragraph("One.", "Uno.")
                                .paragraph("Chapter", "Capítulo")
                                .paragraph("Two.", "Dos.")
                                .edition());

        assertThat(page.named("h1")).extracting(h -> h.getAttribute("id")).containsExactly("s1");
        assertThat(page.byId("s3").getTagName()).isEqualTo("h2");
        assertThat(page.named("title"))
                .extracting(Page::text)
                .containsExactly("The work · La obra");
    }

    @Test
    void boldItalicUnderlinedAndLineBreaksAreShown() throws Exception {
        assertThat(
                        inside(
                                code(CodeKind.BEGIN, "1", "bold"),
                                text("a"),
                                code(CodeKind.BEGIN, "2", "italic"),
                                text("b"),
                                code(CodeKind.END, "2", ""),
                                code(CodeKind.END, "1", ""),
                                code(CodeKind.STANDALONE, "3", "lb"),
                                code(CodeKind.HIGHLIGHT_BEGIN, "4", "ulined"),
                                text("c"),
                                code(CodeKind.HIGHLIGHT_END, "4", "")))
                .isEqualTo("<b>a<i>b</i></b><br/><u>c</u>");
    }

    @Test
    void codesThatSayNothingToAReaderAreLeftOut() throws Exception {
        assertThat(
                        inside(
                                code(CodeKind.BEGIN, "1", "font"),
                                text("a"),
                                code(CodeKind.END, "1", ""),
                                code(CodeKind.STANDALONE, "2", "image"),
                                code(CodeKind.UNKNOWN, "3", "bold")))
                .isEqualTo("a");
    }

    @Test
    void overlappingAndUnfinishedCodesStayWellFormed() throws Exception {
        assertThat(
                        inside(
                                code(CodeKind.END, "9", ""),
                                code(CodeKind.BEGIN, "1", "bold"),
                                text("a"),
                                code(CodeKind.BEGIN, "2", "italic"),
                                text("b"),
                                code(CodeKind.END, "1", ""),
                                text("c")))
                .isEqualTo("<b>a<i>b</i></b><i>c</i>");
    }

    @Test
    void onlyHarmlessAddressesBecomeLinks() throws Exception {
        assertThat(inside(link("https://example.org/?a=1&amp;amp;b=2"), text("x")))
                .isEqualTo("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">x</a>");
        assertThat(inside(link("javascript:alert(1)"), text("x"))).isEqualTo("<a>x</a>");
    }

    private static Inline.Code link(String address) {
        return new Inline.Code(
                CodeKind.BEGIN,
                Attributes.of(Map.of("i", "1", "type", "link")),
                "&lt;a href=\"" + address + "\"&gt;");
    }

    @Test
    void notesStandAfterTheTextWithLinksBothWays() throws Exception {
        Page page =
                Page.of(
                        Texts.in("en", "es")
                                .paragraph("One.", "Uno.")
                                .with(noted(new Note("Una <nota>.", "es")))
                                .edition());

        assertThat(page.byId("r1").getAttribute("href")).isEqualTo("#n1");
        assertThat(Page.text(page.byId("n1"))).isEqualTo("Una <nota>. ↩");
        assertThat(page.named("li")).hasSize(1);
    }

    @Test
    void notesAreLeftOutWhereTheyAreNotWanted() throws Exception {
        Bitext bitext =
                Texts.in("en", "es")
                        .paragraph("One.", "Uno.")
                        .with(noted(Note.of("secret")))
                        .bitext();
        Presentation quiet = Presentation.DEFAULT.with(Presentation.Notes.OMIT);

        Page page = Page.of(Edition.of(bitext, EditionOptions.all(bitext).with(quiet)));

        assertThat(page.markup()).doesNotContain("secret");
    }

    @Test
    void aDraftIsCalledADraft() throws Exception {
        Page page =
                Page.of(
                        Texts.in("en", "es")
                                .status(Status.DRAFT)
                                .paragraph("One.", "Uno.")
                                .row("Two.", "Dos.")
                                .edition());

        assertThat(page.classed("warning"))
                .extracting(Page::text)
                .containsExactly("Unreviewed draft: nobody has confirmed this translation.");
        assertThat(page.classed("mark")).isEmpty();
    }

    @Test
    void whereOnlySomeRowsAreDraftsEachIsMarked() throws Exception {
        Page page =
                Page.of(
                        Texts.in("en", "es")
                                .paragraph("One.", "Uno.")
                                .status(Status.DRAFT)
                                .row("Two.", "Dos.")
                                .row("Three.", "")
                                .edition());

        assertThat(page.classed("mark"))
                .extracting(mark ->
                        ((Element) mark.getParentNode()).getAttribute("id") + " " + Page.text(mark))
                .containsExactly("s2-es draft", "s3-es not translated");
        assertThat(page.classed("warning"))
                .extracting(Page::text)
                .containsExactly(
                        "Not reviewed: 1 of 3 sentences.", "Not translated: 1 of 3 sentences.");
    }

    @Test
    void theColophonTellsWhatWasGivenAndCountsTheRest() throws Exception {
        Bitext bitext = Texts.in("en", "es").paragraph("One.", "Uno.").row("Two.", "").bitext();
        Imprint imprint =
                new Imprint(
                        new LinkedHashMap<>(),
                        new Imprint.Credits(
                                "A. Author",
                                new LinkedHashMap<>(Map.of(VersionTag.of("es"), "T. Translator")),
                                "A book",
                                "CC BY 4.0"),
                        new Imprint.Provenance("essay.txt", "sha256:00ff", "Diglot 0.1.0", "2026"));

        Page page = Page.of(Edition.of(bitext, EditionOptions.all(bitext).with(imprint)));

        Element colophon = page.classed("colophon").getFirst();
        assertThat(colophon.getElementsByTagName("dd").getLength()).isEqualTo(9);
        assertThat(colophon.getTextContent())
                .contains("A. Author", "T. Translator (Español)", "A book", "CC BY 4.0", "2026")
                .contains("essay.txt", "sha256:00ff", "Diglot 0.1.0");
        assertThat(Page.text((Element) colophon.getElementsByTagName("tbody").item(0)).strip())
                .isEqualTo("Español10001");
    }

    @Test
    void theWordsAroundTheTextAreInTheReadersLanguage() throws Exception {
        Bitext bitext = Texts.in("en", "es").paragraph("One.", "Uno.").bitext();
        Presentation spanish = Presentation.DEFAULT.with(Locale.forLanguageTag("es-MX"));

        Page page = Page.of(Edition.of(bitext, EditionOptions.all(bitext).with(spanish)));

        assertThat(page.root().getAttribute("lang")).isEqualTo("es");
        assertThat(Page.text(page.byId("colophon"))).isEqualTo("Sobre esta edición");
    }

    @Test
    void aReaderWithoutBundleGetsEnglishWhateverTheMachineSpeaks() throws Exception {
        Bitext bitext = Texts.in("en", "es").paragraph("One.", "Uno.").bitext();
        Presentation greek = Presentation.DEFAULT.with(Locale.forLanguageTag("el"));

        Page page = Page.of(Edition.of(bitext, EditionOptions.all(bitext).with(greek)));

        assertThat(page.root().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void thePageOpensInTheLayoutThatWasAskedFor() throws Exception {
        Bitext bitext = Texts.in("en", "es").paragraph("One.", "Uno.").bitext();

        for (Presentation.Layout layout : Presentation.Layout.values()) {
            Presentation presentation = Presentation.DEFAULT.with(layout);
            Page page = Page.of(Edition.of(bitext, EditionOptions.all(bitext).with(presentation)));

            assertThat(page.root().getAttribute("data-layout")).isEqualTo(layout.word());
            assertThat(page.named("button"))
                    .filteredOn(button -> button.getAttribute("data-set").equals("layout"))
                    .filteredOn(button -> button.getAttribute("aria-pressed").equals("true"))
                    .extracting(button -> button.getAttribute("data-value"))
                    .containsExactly(layout.word());
        }
    }

    @Test
    void theReaderCanJustifyTheLinesAndTurnTheColumns() throws Exception {
        Bitext bitext = Texts.in("en", "es").paragraph("One.", "Uno.").bitext();
        Presentation justified = Presentation.DEFAULT.with(Presentation.Edges.JUSTIFIED);

        Page page = Page.of(Edition.of(bitext, EditionOptions.all(bitext).with(justified)));
        Page alone = Page.of(Texts.in("en").paragraph("One.").edition());

        assertThat(page.root().getAttribute("data-edges")).isEqualTo("justified");
        assertThat(page.named("button"))
                .extracting(button -> button.getAttribute("data-do"))
                .contains("justify", "turn");
        assertThat(Page.text(page.named("style").getFirst()))
                .contains(
                        "[data-order=\"turned\"][data-layout=\"columns\"] .row > .c0 { order: 2; }");
        assertThat(alone.named("button"))
                .extracting(button -> button.getAttribute("data-do"))
                .contains("justify")
                .doesNotContain("turn");
    }

    @Test
    void theSourceInPlaceOfATranslationKeepsItsOwnLanguageAndSaysSo() throws Exception {
        Bitext bitext = Texts.in("he", "en").paragraph("אחת.", "").bitext();
        EditionOptions options = EditionOptions.all(bitext).untranslated(Treatment.SOURCE_INSTEAD);

        Element cell = Page.of(Edition.of(bitext, options)).byId("s1-en");

        assertThat(cell.getAttribute("lang")).isEqualTo("he");
        assertThat(cell.getAttribute("dir")).isEqualTo("rtl");
        assertThat(cell.getTextContent()).isEqualTo("אחת.original");
    }

    @Test
    void aLongTextIsCutIntoLeavesThatABrowserCanSkip() throws Exception {
        Texts texts = Texts.in("en", "es");
        for (int i = 0; i < 1_000; i++) {
            texts.paragraph("Row " + i + ".", "Fila.").row("And.", "Y.");
        }

        Page page = Page.of(texts.edition());

        assertThat(page.classed("leaf")).hasSize(20);
    }

    @Test
    void whatXmlForbidsIsReplacedVisibly() throws Exception {
        Imprint imprint = Imprint.of("a\u0000b\uD800c.txt");
        Bitext bitext = Texts.in("en").paragraph("One.").bitext();

        Page page = Page.of(Edition.of(bitext, EditionOptions.all(bitext).with(imprint)));

        assertThat(page.markup()).contains("a\uFFFDb\uFFFDc.txt");
    }

    @Test
    void aTitleCannotBreakOutOfTheStyleOrTheHead() throws Exception {
        String title = "\"</style><b a='&'>\\ 题 ‏";
        Bitext bitext = Texts.in("en", "es").paragraph("One.", "Uno.").bitext();
        Imprint imprint = Imprint.of("essay.txt").withTitles(Map.of(VersionTag.of("en"), title));

        Page page = Page.of(Edition.of(bitext, EditionOptions.all(bitext).with(imprint)));

        assertThat(page.named("title")).extracting(Page::text).containsExactly(title);
        assertThat(page.named("h1")).extracting(Page::text).containsExactly(title);
        assertThat(page.named("b")).isEmpty();
        assertThat(Page.text(page.named("style").getFirst()))
                .contains(
                        "content: \"\\22 \\3c \\2f style\\3e \\3c b a\\3d \\27 \\26 \\27 \\3e \\5c  题 \\200f \"");
    }

    @Test
    void aLinkInsideALinkIsDropped() throws Exception {
        Inline.Code outer = link("https://example.org/");
        Inline.Code inner =
                new Inline.Code(
                        CodeKind.BEGIN,
                        Attributes.of(Map.of("i", "2", "type", "link")),
                        outer.data());

        assertThat(inside(outer, text("a"), inner, text("b")))
                .isEqualTo("<a href=\"https://example.org/\" rel=\"noreferrer\">ab</a>");
    }

    @Test
    void everyButtonThatIsPressedSaysSo() throws Exception {
        Page page = Page.of(Texts.in("en", "es").paragraph("One.", "Uno.").edition());

        assertThat(page.named("button"))
                .filteredOn(button ->
                        button.hasAttribute("data-column") || button.hasAttribute("data-set"))
                .hasSize(2 + 4 + 4)
                .allMatch(button -> button.getAttribute("aria-pressed").matches("true|false"));
    }

    @Test
    void withoutScriptTheToolsAreHiddenAndTheTextIsNot() throws Exception {
        Page page = Page.of(Texts.in("en", "es").paragraph("One.", "Uno.").edition());

        assertThat(page.elements())
                .filteredOn(element -> element.hasAttribute("hidden"))
                .extracting(element -> element.getAttribute("id"))
                .containsExactly("tools");
    }

    @Test
    void styleAndScriptReachThePageWhole() throws Exception {
        Page page = Page.of(Texts.in("en", "es").paragraph("One.", "Uno.").edition());

        assertThat(Page.text(page.named("style").getFirst())).contains(resource("edition.css"));
        assertThat(Page.text(page.named("script").getFirst())).contains(resource("edition.js"));
    }

    /** A resource without what would end a style or script before its time. */
    private static String resource(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(Edition.class.getResourceAsStream(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("</").doesNotContain("]]>").isNotBlank();
            return text;
        }
    }
}
