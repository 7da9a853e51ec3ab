package org.diglot.edition.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.edition.Edition;
import org.diglot.edition.EditionWriter;
import org.diglot.edition.EditionWriterContract;
import org.diglot.edition.Page;
import org.diglot.edition.Texts;
import org.diglot.model.Annotations;
import org.diglot.model.Content;
import org.diglot.model.Note;
import org.diglot.model.SegmentId;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

class TeiEditionWriterTest extends EditionWriterContract {
    @Override
    protected EditionWriter writer() {
        return new TeiEditionWriter();
    }

    /** The texts of the versions, put side by side again. */
    @Override
    protected List<String> cellsIn(byte[] file) throws Exception {
        List<Element> sentences = Page.of(file).named("s");
        int versions = Page.of(file).named("language").size();
        int rows = sentences.size() / versions;
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int version = 0; version < versions; version++) {
                cells.add(sentences.get(version * rows + row).getTextContent());
            }
        }
        return cells;
    }

    private static Edition essay() throws Exception {
        Texts texts = Texts.in("en", "ar").paragraph("The work", "العمل").paragraph("One.", "");
        return texts.with(
                        texts.unit(new SegmentId("noted"), List.of(Content.of("Noted.")))
                                .with(Annotations.NONE.plusNote(new Note("Why.", "en"))))
                .edition();
    }

    @Test
    void aLinkWithTheNameOfTheRowJoinsItsSentences() throws Exception {
        Page page = Page.of(written(essay()));

        assertThat(page.named("link").subList(0, 2))
                .extracting(
                        link -> link.getAttribute("xml:id") + ": " + link.getAttribute("target"))
                .containsExactly("s1: #s1-en #s1-ar", "s2: #s2-en #s2-ar");
        assertThat(page.named("s"))
                .extracting(sentence -> sentence.getAttribute("xml:id"))
                .startsWith("s1-en", "s2-en")
                .doesNotHaveDuplicates();
    }

    @Test
    void aMissingSentenceIsSaidToBeMissing() throws Exception {
        assertThat(Page.of(written(essay())).named("s"))
                .filteredOn(sentence -> sentence.getAttribute("xml:id").equals("s2-ar"))
                .extracting(sentence -> sentence.getAttribute("ana"))
                .containsExactly("#st.missing");
    }

    @Test
    void notesPointToTheirSentences() throws Exception {
        assertThat(Page.of(written(essay())).named("note"))
                .filteredOn(note -> note.hasAttribute("target"))
                .extracting(note -> note.getAttribute("target") + " " + note.getTextContent())
                .containsExactly("#s-noted-en Why.");
    }

    @Test
    void titlesAreHeads() throws Exception {
        assertThat(Page.of(written(essay())).named("head"))
                .extracting(Element::getTextContent)
                .containsExactly("The work", "العمل");
    }
}
