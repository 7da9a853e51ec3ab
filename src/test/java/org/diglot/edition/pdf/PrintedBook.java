package org.diglot.edition.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A PDF file as a reader with a screen reader meets it: its tags in order, each with its text. */
final class PrintedBook implements AutoCloseable {

    /**
     * One tag.
     *
     * @param role what it is
     * @param name its name; empty if it has none
     * @param language as told; empty if it is not
     * @param text its own, without that of tags inside it
     * @param pages where its text stands, from 0
     * @param baseline of its first line, from below; 0 if it has none
     */
    record Tagged(
            String role,
            String name,
            String language,
            String text,
            List<Integer> pages,
            float baseline) {}

    private final PDDocument document;
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final List<MarkedText> pages = new ArrayList<>();
    private final List<Tagged> tags = new ArrayList<>();

    PrintedBook(byte[] file) throws IOException {
        document = Loader.loadPDF(file);
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), pages.size());
            pages.add(MarkedText.of(page));
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary root = catalog.getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        walk(root.getCOSDictionary(COSName.K), null);
    }

    /** All tags, each before those inside it. */
    List<Tagged> tags() {
        return tags;
    }

    /** The texts of the cells, in order. */
    List<String> cells() {
        return tags.stream().filter(tag -> !tag.name().isEmpty()).map(Tagged::text).toList();
    }

    /** A cell by the name of its row and its language. */
    Tagged cell(String name) {
        return tags.stream().filter(tag -> tag.name().equals(name)).findFirst().orElseThrow();
    }

    /** The places of the signs on a page. */
    MarkedText page(int page) {
        return pages.get(page);
    }

    int pageCount() {
        return pages.size();
    }

    /** The document itself. */
    PDDocument document() {
        return document;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void walk(COSDictionary element, @Nullable COSDictionary inherited) {
        int place = tags.size();
        tags.add(new Tagged("", "", "", "", List.of(), 0));
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? inherited : own;
        StringBuilder text = new StringBuilder();
        List<Integer> on = new ArrayList<>();
        float baseline = 0;
        COSBase kids = element.getDictionaryObject(COSName.K);
        for (COSBase kid : kids instanceof COSArray array ? array.toList() : List.of(kids)) {
            COSBase direct = kid instanceof COSObject object ? object.getObject() : kid;
            if (direct instanceof COSInteger mark) {
                read(page, mark.intValue(), text, on);
                int first = on.getFirst();
                baseline = baseline == 0 ? pages.get(first).baseline(mark.intValue()) : baseline;
            } else if (direct instanceof COSDictionary inner) {
                if (inner.containsKey(COSName.getPDFName("MCID"))) {
                    COSDictionary other = inner.getCOSDictionary(COSName.PG);
                    read(other, inner.getInt(COSName.getPDFName("MCID")), text, on);
                } else {
                    walk(inner, page);
                }
            }
        }
        tags.set(
                place,
                new Tagged(
                        element.getNameAsString(COSName.S),
                        string(element, "T"),
                        string(element, "Lang"),
                        text.toString(),
                        List.copyOf(on),
                        baseline));
    }

    private void read(
            @Nullable COSDictionary page, int mark, StringBuilder text, List<Integer> on) {
        if (page == null) {
            throw new IllegalStateException("A mark without a page");
        }
        int number = numbers.getOrDefault(page, -1);
        text.append(pages.get(number).text(mark));
        on.add(number);
    }

    private static String string(COSDictionary element, String key) {
        return element.getDictionaryObject(COSName.getPDFName(key)) instanceof COSString string
                ? string.getString()
                : "";
    }
}
