package org.diglot.edition.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Locale;

/**
 * What holds the parts of a file together: pages, structure, metadata, and the catalogue of all.
 */
final class Binding {
    private final PdfFile file;
    private final PageTree pages;
    private final int structure;
    private final Tag document;

    Binding(PdfFile file, Paper paper) {
        this.file = file;
        this.pages = new PageTree(file, paper);
        this.structure = file.reserve();
        this.document = Tag.document(file, structure);
    }

    PageTree pages() {
        return pages;
    }

    /** The tag around all others. */
    Tag document() {
        return document;
    }

    /** Writes what is known only at the end, and ends the file. */
    void close(Book book, TypefaceShelf shelf, Cover cover) throws IOException {
        file.object(
                structure,
                String.format(
                        Locale.ROOT,
                        "<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d>>",
                        PdfText.ref(document.number()),
                        PdfText.ref(pages.owners()),
                        pages.nextOwner()));
        int packet = file.plainStream("/Type/Metadata/Subtype/XML", cover.metadata().packet());
        String outline =
                book.outline().isEmpty()
                        ? ""
                        : "/PageMode/UseOutlines/Outlines "
                                + PdfText.ref(book.outline().write(file));
        int catalog =
                file.object(
                        String.format(
                                Locale.ROOT,
                                "<</Type/Catalog/Pages %s/MarkInfo<</Marked true>>/Lang%s/StructTreeRoot %s/Metadata %s/ViewerPreferences<</DisplayDocTitle true>>/PageLayout/%s/OutputIntents[%s]/Names<</Dests %s>>%s>>",
                                PdfText.ref(pages.finish(shelf.used())),
                                PdfText.string(cover.language()),
                                PdfText.ref(structure),
                                PdfText.ref(packet),
                                cover.pageLayout(),
                                PdfText.ref(intent()),
                                PdfText.ref(book.destinations().write(file)),
                                outline));
        file.finish(catalog, file.object(cover.metadata().information()));
    }

    /**
     * What a reader sees before the first page.
     *
     * @param metadata title and standards
     * @param language of most of the text
     * @param pageLayout how pages lie on the screen, by the names of PDF
     */
    record Cover(Metadata metadata, String language, String pageLayout) {}

    /** Black on paper means the grey of the JDK's own profile. */
    private int intent() throws IOException {
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_GRAY);
        int stream = file.stream("/N 1", profile.getData());
        return file.object(
                String.format(
                        Locale.ROOT,
                        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Grey)/Info(Grey, linear)/DestOutputProfile %s>>",
                        PdfText.ref(stream)));
    }
}
